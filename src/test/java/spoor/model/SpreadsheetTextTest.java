package spoor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                " =1",
                "\u00a0=1",
                "\u3000@x",
                "\u200b=1",
                "\ufeff-1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x",
                "a\n=1",
                "a\r\n  +1",
                "\u0000=1",
                "\u2028=1",
                "x\u2028=1"
            })
    void what_a_spreadsheet_could_carry_out_is_seen(String text) {
        assertThat(SpreadsheetText.isFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a=1", "1-1", "Ж-1", "a\nb", "'=1", "company/x", "(=1)"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(SpreadsheetText.isFormula(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"x;=1+1;y | x;'=1+1;y", "x; -1 | x; '-1", "=1;@x | '=1;'@x", "x;y | x;y", "a=1;b | a=1;b"})
    void what_a_semicolon_would_begin_is_seen(String text, String safe) {
        assertThat(SpreadsheetText.defuse(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"x;=1+1 | x;'=1+1", "a, \"b\";@c | \"a, \"\"b\"\";'@c\"", "a;b | a;b"})
    void a_cell_is_quoted_where_it_has_to_be(String text, String cell) {
        assertThat(SpreadsheetText.csvCell(text)).isEqualTo(cell);
    }
}
