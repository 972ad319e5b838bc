package spoor.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HsDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "854231, 854231, 854231",
        "8542319000, 8542319000, 854231",
        "8542.31.90, 85423190, 854231",
        "0101, 0101, 0101",
        "101210000, 0101210000, 010121",
        "10121, 010121, 010121",
        "000000, '', ''",
        "'', '', ''"
    })
    void keepsDigitsAndPutsALostZeroBackWhereOnlyThenThereIsSuchAHeading(String cell, String digits, String six) {
        assertThat(HsDigits.of(cell)).isEqualTo(new HsDigits(digits, six, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "69072190090, 69072190090, 690721",
        "854231900, 854231900, 854231",
        "85423, 85423, 8542",
        "854, 854, 85",
        "210120000, 210120000, ''",
        "101, 101, ''",
        "985423190, 985423190, ''"
    })
    void anImpossibleLengthIsAnIssueAndNeverAnotherChapter(String cell, String digits, String six) {
        HsDigits hs = HsDigits.of(cell);
        assertThat(hs.digits() + " " + hs.six()).isEqualTo(digits + " " + six);
        assertThat(hs.doubt()).contains("even number of digits, this one has " + cell.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "1234567890123", "chips", "8542/31"})
    void whatIsNoCodeIsRefused(String cell) {
        assertThatThrownBy(() -> HsDigits.of(cell)).hasMessageContaining("no HS code");
    }
}
