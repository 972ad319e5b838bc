package spoor.ingest.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.BadInput;

class NumberColumnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234 ; 1,234             | 1234 number.ambiguous
            1,234 ; 1.234             | 1234000 number.ambiguous
            12,5 ; 1.234              | 12500 number.ambiguous
            12,5 ; 1,234              | 12500 number.ambiguous
            1.234 ; 1.234.567         | 1234 number.ambiguous
            1.234 ; 0,5               | 1234 number.ambiguous
            1,234 ; 1,234.56 ; 7.125  | 1234000 1234560 number.ambiguous
            1,234 ; 1,234.56 ; 17.25  | 1234000 1234560 17250
            1.234 ; 12.5 ; 1,234.5    | 1234 12500 1234500
            1.234,56 ; 1,234.56       | 1234560 1234560
            0,123 ; 12,5              | 123 12500
            0.123 ; 1,234             | 123 1234000
            1200 ; 1 200,5 ; NULL     | 1200000 1200500 null
            1,23,456.5                | 123456500
            """)
    void aColumnThatCanBeReadInTwoWaysIsAskedAbout(String cells, String read) {
        assertThat(read(cells, null)).isEqualTo(read);
    }

    @Test
    void whatTheMappingSaysIsNeverOverruled() {
        assertThat(read("1.234 ; 1,234", ".")).isEqualTo("1234 1234000");
        assertThat(read("1.234 ; 1,234", ",")).isEqualTo("1234000 1234");
        assertThat(read("12.5", ",")).isEqualTo("number.malformed");
        assertThat(read("12,5", ".")).isEqualTo("number.malformed");
    }

    /** In thousandths, up to the first fault. */
    private static String read(String cells, @org.jspecify.annotations.Nullable String decimal) {
        NumberColumn column = new NumberColumn("Value", decimal, java.math.BigDecimal.ONE);
        List<String> read = new ArrayList<>();
        try {
            for (String cell : cells.split(" ; ", -1)) {
                read.add(String.valueOf(column.scaled(cell, 1_000)));
            }
        } catch (BadInput e) {
            read.add(e.code());
        }
        return String.join(" ", read);
    }
}
