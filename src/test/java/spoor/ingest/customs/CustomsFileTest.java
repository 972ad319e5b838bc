package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.ingest.format.ReadFile;

/** What the cells of declarations mean. */
class CustomsFileTest {

    @TempDir
    Path folder;

    @Test
    void taxNumbersOfOtherCountriesMakeNobodyRussian() throws IOException {
        ReadFile file = ReadFile.of("""
                SUPPLIER_ID,SUPPLIER_NAME,SUPPLIER_COUNTRY,BUYER_ID,BUYER_NAME,BUYER_COUNTRY
                7530576517,Ihracat AS,TR,110340017087,TOO Primer,KZ
                7736050003,Same Digits AS,TR,7736050003,Same Digits Ltd,
                7736050003,OOO Romashka,RU,7736050004,Wrong Digits,RU
                """);
        assertThat(file.entities())
                .containsExactly(
                        "company/x/7530576517 \"Ihracat AS\" country=TR identifiers=[vkn:7530576517]",
                        "company/x/110340017087 \"TOO Primer\" country=KZ identifiers=[bin:110340017087]",
                        "company/x/7736050003 \"Same Digits AS\" country=TR identifiers=[number:TR:7736050003]",
                        "company/x/7736050003 \"Same Digits Ltd\" identifiers=[number:7736050003]",
                        "company/ru-inn-7736050003 \"OOO Romashka\" country=RU identifiers=[inn:7736050003]",
                        "company/x/7736050004 \"Wrong Digits\" country=RU identifiers=[number:RU:7736050004]");
    }

    @Test
    void aRussianLayoutIsKnownByItsColumnItsDeclarationsItsKppOrTheFormOfTheFirm() throws IOException {
        assertThat(ReadFile.of("supplier,importer inn,importer\nA,7736050003,Beta\n")
                        .entities())
                .contains("company/ru-inn-7736050003 \"Beta\" country=RU identifiers=[inn:7736050003]");
        assertThat(ReadFile.of("""
                                supplier,importer code,importer,declaration number
                                A,7736050003,Beta,10012020/310325/5016594
                                """).entities())
                .contains("company/ru-inn-7736050003 \"Beta\" country=RU identifiers=[inn:7736050003]");
        assertThat(ReadFile.of("""
                                supplier,importer code,importer
                                A,7736050003,ООО Бета
                                A,7736050003,\"""OOO"" Beta"
                                """).entities())
                .contains(
                        "company/ru-inn-7736050003 \"ООО Бета\" country=RU identifiers=[inn:7736050003]",
                        "company/ru-inn-7736050003 \"\"OOO\" Beta\" country=RU identifiers=[inn:7736050003]");
        assertThat(ReadFile.of("supplier,importer\nA,7736050003 773601001 BETA PLANT\n")
                        .entities())
                .contains("company/ru-inn-7736050003 \"BETA PLANT\" country=RU"
                        + " identifiers=[inn:7736050003, kpp:773601001]");
    }

    @Test
    void everyNotationOfANumberIsTheSameFirm() throws IOException {
        ReadFile file = ReadFile.of("""
                supplier;importer inn;importer
                A;7736050003;Beta
                A;7736050003.0;Beta
                A;ИНН 7736050003;Beta
                A;7736050003/773601001;Beta
                A;7.736050003E+09;Beta
                A;"7736 050 003";Beta
                """);
        assertThat(file.entities())
                .containsExactly(
                        "company/x/a \"A\"",
                        "company/ru-inn-7736050003 \"Beta\" country=RU identifiers=[inn:7736050003]",
                        "company/ru-inn-7736050003 \"Beta\" country=RU identifiers=[inn:7736050003, kpp:773601001]");
        assertThat(file.issues()).isEmpty();
    }

    @Test
    void wrongCheckDigitsAndRoundedNumbersAreTold() throws IOException {
        ReadFile file = ReadFile.of("supplier,importer inn,importer\nA,7736050004,Beta\nA,7.736E+09,Gamma\n");
        assertThat(file.entities())
                .containsExactly(
                        "company/x/a \"A\"",
                        "company/x/7736050004 \"Beta\" identifiers=[tax:RU:7736050004]",
                        "company/x/gamma \"Gamma\"");
        assertThat(file.issues()).containsExactly("2 identifier.invalid 7736050004", "3 id.rounded 7.736E+09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0000000000", "9999999999", "нет", ".", "-", "N/A", "无", "1234567890", "б/н"})
    void placeholdersAreNoIdsAndDoNotMakeStrangersOne(String nothing) throws IOException {
        ReadFile file = ReadFile.of("supplier,importer code,importer\nA,%s,Beta\nA,%s,Gamma\n-,%s,Delta\nA,%s,%s\n"
                .formatted(nothing, nothing, nothing, nothing, nothing.length() > 8 ? "-" : nothing));
        assertThat(file.entities())
                .containsExactly("company/x/a \"A\"", "company/x/beta \"Beta\"", "company/x/gamma \"Gamma\"");
        assertThat(file.issues()).containsExactly("4 party.missing  rejected", "5 party.missing  rejected");
    }

    @Test
    void codesOfImpossibleLengthAreToldAndStayInTheirChapter() throws IOException {
        ReadFile file =
                ReadFile.of("supplier,buyer,hs code\nA,B,69072190090\nA,B,854231900\nA,B,101210000\nA,B,210120000\n");
        assertThat(file.relations())
                .containsExactly(
                        "company/x/a -SUPPLIES hs=[690721]-> company/x/b",
                        "company/x/a -SUPPLIES hs=[854231]-> company/x/b",
                        "company/x/a -SUPPLIES hs=[010121]-> company/x/b",
                        "company/x/a -SUPPLIES-> company/x/b");
        assertThat(file.issues())
                .containsExactly("2 hs.length 69072190090", "3 hs.length 854231900", "5 hs.length 210120000");
    }

    @Test
    void aColumnWithPointsAndCommasIsAskedAboutAndTheMappingAnswers() throws IOException {
        String text = "supplier;buyer;value usd\nA;B;1.234\nA;C;1,234\n";
        assertThatThrownBy(() -> ReadFile.of(text)).hasMessageContaining("does not say decimal");
        assertThat(ReadFile.of(text, "{\"decimal\":\",\"}").relations())
                .containsExactly(
                        "company/x/a -SUPPLIES value=1234.0 currency=USD-> company/x/b",
                        "company/x/a -SUPPLIES value=1.23 currency=USD-> company/x/c");
    }

    @Test
    void sharesOfMoreThanAllOrLessThanNothingAreRejected() throws IOException {
        ReadFile file =
                ReadFile.of("owner;company;share\nA Ltd;B;51%\nA Ltd;C;150\nA Ltd;D;-1\nA Ltd;E;100\nA Ltd;F;0\n");
        assertThat(file.relations())
                .containsExactly(
                        "company/x/a-ltd -OWNS value=51.0 unit=percent-> company/x/b",
                        "company/x/a-ltd -OWNS value=100.0 unit=percent-> company/x/e",
                        "company/x/a-ltd -OWNS value=0.0 unit=percent-> company/x/f");
        assertThat(file.issues()).containsExactly("3 share.range 150 rejected", "4 share.range -1 rejected");
    }

    @Test
    void sumsBelowZeroAreTold() throws IOException {
        assertThat(ReadFile.of("supplier,buyer,value usd\nA,B,-500\n").issues())
                .containsExactly("2 number.negative -500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "true", "0", "false"})
    void daysOfAWorkbookAreCountedFromWhereItSays(String date1904) throws IOException {
        ReadFile file = ReadFile.of(workbook(date1904));
        boolean later = date1904.equals("1") || date1904.equals("true");
        assertThat(file.shipments("date")).containsExactly(later ? "2028-03-02" : "2024-03-01");
    }

    private Path workbook(String date1904) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Data");
            String[] header = {"supplier", "buyer", "date"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, "A");
            sheet.value(1, 1, "B");
            sheet.value(1, 2, 45_352);
        }
        Path file = Files.write(folder.resolve("book.xlsx"), bytes.toByteArray());
        if (!date1904.isEmpty()) {
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                Path about = zip.getPath("xl/workbook.xml");
                String xml = Files.readString(about);
                assertThat(xml).contains("date1904=\"false\"");
                Files.writeString(about, xml.replace("date1904=\"false\"", "date1904=\"" + date1904 + "\""));
            }
        }
        return file;
    }
}
