package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.ingest.ReadFile;
import spoor.model.BadInput;

/** Where a guess is contradicted by the file itself, Spoor asks or says so; it does not store the guess. */
class DoubtsTest {

    private static ReadFile read(String... lines) throws Exception {
        return ReadFile.of("a.csv", String.join("\n", lines) + "\n", "");
    }

    private static void refused(String code, String part, String... lines) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(part);
    }

    @Test
    void the_trading_country_of_an_export_is_the_buyers() throws Exception {
        ReadFile export = read(
                "EXPORTER_TAX_NUMBER,EXPORTER_NAME,EXPORTER_ADDRESS,IMPORTER_NAME,TRADING_COUNTRY,HS_CODE",
                "221240025169,TOO Example Ceramic,КАЗАХСТАН-Г.ШЫМКЕНТ,Buyer,UZ,690721");
        assertThat(export.entities())
                .containsExactly(
                        "Company company/x/221240025169 {addresses=[КАЗАХСТАН-Г.ШЫМКЕНТ],"
                                + " identifiers=[number:221240025169], name=TOO Example Ceramic}",
                        "Company company/x/buyer~UZ {country=UZ, name=Buyer}");
        ReadFile imported = read("SUPPLIER_NAME,IMPORTER_INN,IMPORTER_NAME,TRADING_COUNTRY", "A,7736050003,B,CN");
        assertThat(imported.entities().getFirst()).isEqualTo("Company company/x/a~CN {country=CN, name=A}");
        ReadFile both = read("SUPPLIER_ID,SUPPLIER_NAME,IMPORTER_ID,IMPORTER_NAME,TRADING_COUNTRY", "71,A,72,B,CN");
        assertThat(both.issues()).containsExactly("columns.unused: Nothing is read from this column: TRADING_COUNTRY.");
    }

    @Test
    void a_country_that_the_address_contradicts_is_asked_about() {
        refused(
                "country.ambiguous",
                "The column 'Country' says 'UZ' of 'Firm A', and the address 'КАЗАХСТАН-Г.ШЫМКЕНТ'",
                "Name,Country,Address,Phone",
                "Firm A,UZ,КАЗАХСТАН-Г.ШЫМКЕНТ,1",
                "Firm B,HK,\"12 Street, Hong Kong, China\",1");
    }

    @Test
    void where_most_addresses_agree_the_row_that_does_not_keeps_no_country() throws Exception {
        String[] lines = {
            "Company name,Country,Address",
            "Firm A,KZ,\"Almaty, Kazakhstan\"",
            "Firm B,DE,\"Almaty, Kazakhstan\"",
            "Firm C,HK,\"12 Street, Hong Kong, China\"",
            "Firm D,US,\"12 Street, Dover, DE\""
        };
        ReadFile guessed = read(lines);
        assertThat(guessed.entities())
                .containsExactly(
                        "Company company/x/firm-a~KZ {addresses=[Almaty, Kazakhstan], country=KZ, name=Firm A}",
                        "Company company/x/firm-b {addresses=[Almaty, Kazakhstan], name=Firm B}",
                        "Company company/x/firm-c~HK {addresses=[12 Street, Hong Kong, China], country=HK, name=Firm C}",
                        "Company company/x/firm-d~US {addresses=[12 Street, Dover, DE], country=US, name=Firm D}");
        assertThat(guessed.issues())
                .containsExactly("country.contradicted: The address names another country; none is kept. A mapping says"
                        + " what this column means.");
        ReadFile said = ReadFile.of(
                "a.csv",
                String.join("\n", lines),
                "{\"columns\":{\"name\":\"Company name\",\"country\":\"Country\",\"address\":\"Address\"}}");
        assertThat(said.entities()).anyMatch(entity -> entity.contains("country=DE"));
        assertThat(said.issues()).isEmpty();
    }

    @Test
    void declarations_without_a_supplier_are_no_list_of_firms() {
        refused(
                "import.parties",
                "none of them names the supplier",
                "RECORD_ID,IMPORTER_NAME,COUNTRY_ISO_CODE_2,HS_CODE,QUANTITY,FOB_VALUE_USD,LOAD_TYPE",
                "1,Firm SA,CN,854231,5,7,sea");
    }

    @Test
    void nothing_is_a_name_of_nothing_even_beside_an_id() throws Exception {
        assertThat(read("id,company name,country", "1,NULL,CN", "2,Firm,CN").entities())
                .containsExactly("Company node/x/2 {country=CN, name=Firm}");
    }

    @Test
    void founders_and_directors_never_name_a_firm() throws Exception {
        ReadFile read = read(
                "База;ИНН;ОГРН;Краткое;Полное;Адрес;Директор;Учредители",
                "1;7736050003;1027700070518;ООО ПРИМЕР;ОБЩЕСТВО ПРИМЕР;Москва;Петров П.П.;Иванов И.И.");
        assertThat(read.entities())
                .containsExactly("Company company/ru-inn-7736050003 {addresses=[Москва], aliases=[ООО ПРИМЕР],"
                        + " identifiers=[inn:7736050003, ogrn:1027700070518], name=ОБЩЕСТВО ПРИМЕР}");
    }

    @Test
    void what_is_called_an_id_and_holds_remarks_is_none() throws Exception {
        ReadFile read = read(
                "name,country,ids",
                "Firm A,IR,\"Subject to Secondary Sanctions, Additional Information -\"",
                "Firm B,IR,\"Subject to Secondary Sanctions, Additional Information -\"");
        assertThat(read.entities())
                .containsExactly(
                        "Company company/x/firm-a~IR {country=IR, name=Firm A}",
                        "Company company/x/firm-b~IR {country=IR, name=Firm B}");
    }

    @Test
    void a_kind_that_nothing_says_is_told_once_a_file() throws Exception {
        List<String> issues = read("node_id,name,countries", "1,Example Person,CN", "2,Other Person,KR")
                .issues();
        assertThat(issues).filteredOn(issue -> issue.startsWith("kind.unknown")).hasSize(1);
        assertThat(read("Company name,Country", "A,CN").issues()).isEmpty();
    }

    @Test
    void a_second_row_of_names_is_asked_about_and_a_repeated_one_is_no_record() throws Exception {
        refused(
                "csv.header.two",
                "Row 2 names columns once more",
                "Отправитель;Получатель;Код товара",
                "Наименование;Наименование;",
                "A;B;854231");
        ReadFile repeated = read("supplier,buyer,hs code", "A,B,854231", "supplier,buyer,hs code", "C,D,854231");
        assertThat(repeated.relations()).hasSize(2);
        assertThat(repeated.issues())
                .containsExactly("row.header: The row repeats the names of the columns; it is no record.");
    }

    @Test
    void a_register_gives_its_numbers_in_its_own_country() throws Exception {
        assertThat(read("company name,jurisdiction,countries,registration number", "Firm,Samoa,Hong Kong,25221")
                        .entities()
                        .getFirst())
                .contains("identifiers=[crno:WS:25221]");
        assertThat(read("company name,countries,registration number", "Firm,\"Samoa;Hong Kong\",25221")
                        .entities()
                        .getFirst())
                .contains("identifiers=[crno:25221]");
    }

    @Test
    void ties_that_mean_none_make_no_table_of_relations() {
        refused(
                "import.format.unrecognised",
                "does not recognise",
                "Parent company,Subsidiaries,Category",
                "A,B,MINISTRIES");
    }

    @Test
    void listings_keep_their_beginning_and_end_and_no_file_is_an_authority() throws Exception {
        ReadFile read = read("name,type,program,start-date,end-date", "Firm,entity,EX-1,2017-10-18,2020-10-13");
        assertThat(read.listings()).containsExactly("company/x/firm: null, EX-1, 2017-10-18, removed 2020-10-13");
        assertThat(read.issues()).singleElement().asString().startsWith("authority.unknown");
    }

    @Test
    void a_column_of_dates_that_contradicts_itself_is_asked_about() {
        refused(
                "date.ambiguous",
                "01/02/2007",
                "supplier,buyer,date",
                "A,B,25/06/2007",
                "A,B,06/28/2007",
                "A,B,01/02/2007");
    }

    @Test
    void all_sheets_of_a_workbook_are_read_and_those_that_cannot_be_are_named() throws Exception {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        sheets.put("January", List.of("Report", "supplier;buyer;hs code", "A;B;854231"));
        sheets.put("February", List.of(";", "supplier;buyer;hs code", "C;D;854231", "E;;854231"));
        sheets.put("Empty", List.of());
        sheets.put("Notes", List.of("Made by;Firm", "On;2024-01-01"));
        ReadFile read = ReadFile.of("a.xlsx", ReadFile.workbook(sheets), "");
        assertThat(read.relations())
                .containsExactly(
                        "(company/x/a)-[SUPPLIES {count=1, hs=[854231]}]->(company/x/b)",
                        "(company/x/c)-[SUPPLIES {count=1, hs=[854231]}]->(company/x/d)");
        assertThat(read.issues())
                .containsExactly(
                        "sheets.unread: Nothing is read from these sheets, whose columns are called otherwise: Notes."
                                + " Save each as a file of its own and import it too.",
                        "party.missing: The row does not say who this is.");
        assertThat(read.rejectedAt()).containsExactly("a.xlsx [February]:4");
    }

    @ParameterizedTest
    @CsvSource({"7707083893", "7707083893.0", "7.707083893E+09", "770708-3893"})
    void every_notation_of_a_russian_number_is_one_firm_by_its_form_too(String number) throws Exception {
        assertThat(read("supplier,importer code,importer", "A," + number + ",PAO EXAMPLE")
                        .entities())
                .contains("Company company/ru-inn-7707083893 {country=RU, identifiers=[inn:7707083893],"
                        + " name=PAO EXAMPLE}");
    }
}
