package spoor.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a typed text may be besides a name. */
class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8542.31                | 854231
            HS 8542.31             | 854231
            HS code: 8542 31       | 854231
            ТН ВЭД 8542310000      | 854231
            код УКТЗЕД 8542 31     | 854231
            HS编码854231           | 854231
            海关编码：8542310000   | 854231
            heading 8542           | 8542
            8542                   | 8542
            """)
    void an_hs_code_is_read_as_customs_papers_write_it(String typed, String code) {
        assertThat(Typed.of(typed, null, false).hsCode()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS", "854", "TL072", "HS35-30", "85423100001"})
    void other_numbers_are_none(String typed) {
        assertThat(Typed.of(typed, null, false).hsCode()).isEmpty();
    }
}
