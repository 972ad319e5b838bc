package spoor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "***", "0000", "0 0", "n/a", "нет", "。。"})
    void knowsNobodysNames(String cell) {
        assertThat(Identifier.isNobody(cell)).isTrue();
    }

    @Test
    void looksAtNamesOfAnyLength() {
        assertThat(Identifier.isNobody("-".repeat(1 << 20))).isTrue();
        assertThat(Identifier.isNobody("- ".repeat(1 << 19) + "A")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "3M", "X5", "!@#$%^&*()", "\uD840\uDC00\uD840\uDC01", "\uD83D\uDE0D", "0-0-7"})
    void takesEveryOtherTextForAName(String cell) {
        assertThat(Identifier.isNobody(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "INN, 7736050003", "INN, 500100732259", "OGRN, 1027700070518", "OKPO, 00032537", "KPP, 7736KB001",
        "USCC, 91110105MACQWR1U2C", "BIN, 110340017087", "VKN, 7530576517", "TCKN, 10000000146", "EDRPOU, 14360570",
        "EDRPOU, 20077720", "UNP, 100185185", "CNPJ, 33000167000101", "CPF, 52998224725", "GSTIN, 27AAPFU0939F1ZV",
        "MST, 0100112437", "LEI, 6556009FCJ7O8QPFTC19", "IMO, 9074729", "ISIN, US0378331005"
    })
    void knowsRightCheckDigits(IdentifierKind kind, String number) {
        assertThat(kind.isValid(number)).isTrue();
        char last = number.charAt(number.length() - 1);
        String wrong = number.substring(0, number.length() - 1) + (last == '5' ? '6' : '5');
        assertThat(kind.isValid(wrong)).isEqualTo(!kind.hasCheckDigits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7736050003", " 7736050003 ", "7736050003.0", "7736050003,00", "\"7736050003\"", "'7736050003",
                "ИНН 7736050003", "INN: 7736050003", "инн7736050003", "7.736050003E+09", "7736 050 003", "«7736050003»"
            })
    void readsEveryNotationAsOneNumber(String cell) {
        assertThat(Identifier.find(IdentifierKind.INN, cell, "").map(Identifier::text))
                .contains("inn:7736050003");
    }

    @Test
    void putsBackTheZeroThatASpreadsheetTookWhereTheCheckDigitsSaySo() {
        assertThat(IdentifierKind.INN.isValid("0274051582")).isTrue();
        assertThat(Identifier.find(IdentifierKind.INN, "274051582", "").map(Identifier::text))
                .contains("inn:0274051582");
        assertThat(Identifier.find(IdentifierKind.INN, "274051583", "").map(Identifier::isValid))
                .contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "000",
                "0000000000",
                "9999999999",
                "11111",
                "1234567890",
                "нет",
                ".",
                "-",
                "N/A",
                "NULL",
                "—",
                "无",
                "б/н",
                "yok",
                "0.0",
                "00-00",
                "???",
                "",
                "7.702E+09"
            })
    void takesPlaceholdersAndRoundedNumbersForNone(String cell) {
        assertThat(Identifier.find(IdentifierKind.TAX, cell, "RU")).isEmpty();
        assertThat(Identifier.find(IdentifierKind.INN, cell, "RU")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 7736050003, inn:7736050003",
        "RU, 7736050004, tax:RU:7736050004",
        "TR, 7530576517, vkn:7530576517",
        "KZ, 110340017087, bin:110340017087",
        "CN, 91110105MACQWR1U2C, uscc:91110105MACQWR1U2C",
        "BR, 33.000.167/0001-01, cnpj:33000167000101",
        "DE, DE 123456789, tax:DE:DE 123456789",
        "'', 7736050003, tax:7736050003"
    })
    void takesATaxNumberForTheKindOfItsCountryOnly(String country, String cell, String text) {
        assertThat(Identifier.findTax(cell, country).map(Identifier::text)).contains(text);
    }

    @Test
    void keepsNationalNumbersAsPrintedWithTheirCountryAndComparesThemWithoutPunctuation() {
        Identifier printed = Identifier.requireText("crno:004181508-0405", "AE");
        assertThat(printed.text()).isEqualTo("crno:AE:004181508-0405");
        assertThat(Identifier.requireText(printed.text(), "").key())
                .isEqualTo(Identifier.requireText("crno:0041815080405", "AE").key())
                .isNotEqualTo(
                        Identifier.requireText("crno:004181508-0405", "HK").key());
    }

    @Test
    void refusesWrongCheckDigitsAndKindsNobodyKnowsWhereTheyAreStated() {
        assertThatThrownBy(() -> Identifier.requireText("inn:7736050004", "RU")).hasMessageContaining("no inn");
        assertThatThrownBy(() -> Identifier.requireText("abc:1", "RU")).hasMessageContaining("no kind");
        assertThatThrownBy(() -> Identifier.requireText("inn:нет", "RU")).hasMessageContaining("no number");
        assertThat(IdentifierKind.find("Lei")).isEqualTo(Optional.of(IdentifierKind.LEI));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INN    | RU | 1828020110 (Tax ID/INN)                     | inn:1828020110",
                "CRNO   | RU | 1828020110 (Tax ID/INN)                     | inn:1828020110",
                "NUMBER | '' | 7736050003 (tax identification number)      | tax:7736050003",
                "NUMBER | RU | 7736050003 (tax identification number)      | inn:7736050003",
                "TAX    | RU | 7736050003 (TIN)                            | inn:7736050003",
                "CRNO   | CN | 91110105MACQWR1U2C (USCC)                   | uscc:91110105MACQWR1U2C",
                "CRNO   | CN | 91110105MACQWR1U2C（统一社会信用代码）            | uscc:91110105MACQWR1U2C",
                "CRNO   | CN | 统一社会信用代码：91110105MACQWR1U2C            | uscc:91110105MACQWR1U2C",
                "CRNO   | CN | Unified Social Credit Code 91110105MACQWR1U2C | uscc:91110105MACQWR1U2C",
                "CRNO   | RU | 1027700070518 (OGRN)                        | ogrn:1027700070518",
                "CRNO   | RU | Main State Registration Number: 1027700070518 | ogrn:1027700070518",
                "CRNO   | HK | 2756979 (CR No.)                            | crno:HK:2756979",
                "CRNO   | HK | Company No. 2756979 (Hong Kong)             | crno:HK:2756979 (Hong Kong)",
                "CRNO   | AE | Registration number: 004181508-0405         | crno:AE:004181508-0405",
                "INN    | RU | 7736050003 INN                              | inn:7736050003",
                "INN    | RU | ИНН/КПП 7736050003/773601001                | inn:7736050003 kpp:773601001",
                "INN    | RU | ИНН 7736050003 КПП 773601001 ОГРН 1027700070518 | inn:7736050003 kpp:773601001"
                        + " ogrn:1027700070518",
                "CRNO   | RU | 7736050003 (INN), 1027700070518 (OGRN)      | inn:7736050003 ogrn:1027700070518",
                "CRNO   | RU | 7736050003; 1027700070518                   | inn:7736050003 ogrn:1027700070518",
                "INN    | RU | 7736050003, 5001007322                      | inn:7736050003 tax:RU:5001007322",
                "CRNO   | DE | HRB 12345                                   | crno:DE:HRB 12345",
                "CRNO   | DE | HRB 12345, Amtsgericht München              | crno:DE:HRB 12345, Amtsgericht München",
                "CRNO   | AE | CR12345                                     | crno:AE:CR12345",
                "CRNO   | GB | SC123456                                    | crno:GB:SC123456",
                "VAT    | DE | DE 123456789                                | vat:DE:DE 123456789",
                "PASSPORT | IR | N42881363 (Iran)                          | passport:IR:N42881363 (Iran)",
                "NUMBER | RU | 7736050003                                  | inn:7736050003",
            })
    void readsLabelsBeforeAndBehindNumbersAndSeveralNumbersOfACell(
            IdentifierKind kind, String country, String cell, String texts) {
        assertThat(Identifier.list(kind, cell, country))
                .extracting(Identifier::text)
                .containsExactly(
                        texts.contains(" kpp") || texts.contains(" ogrn") || texts.contains(" tax")
                                ? texts.split(" ")
                                : new String[] {texts});
    }

    @ParameterizedTest
    @CsvSource({
        "1828020110 (Tax ID/INN), INN",
        "ИНН 7736050003, INN",
        "7736050003 (OGRN), OGRN",
        "2756979 (CR No.), CRNO",
        "BIC DEUTDEFF, SWIFT",
        "IMO 9074729, IMO",
        "LEI: 6556009FCJ7O8QPFTC19, LEI"
    })
    void knowsWhatALabelSays(String cell, IdentifierKind kind) {
        assertThat(Identifier.findLabel(cell)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7736050003", "HRB 12345", "Kupol 2", "Company", "registration", "Russia 1", "No 5", "Imo", ""})
    void seesNoLabelWhereNoneIs(String cell) {
        assertThat(Identifier.findLabel(cell)).isEmpty();
    }
}
