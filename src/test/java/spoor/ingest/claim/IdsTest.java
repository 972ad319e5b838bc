package spoor.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shenzhen  Example Co., Ltd. | shenzhen-example-co-ltd
            ООО «Ромашка»               | ооо-ромашка
            ＡＣＭＥ 公司                 | acme-公司
            हिन्दी कंपनी                    | हिन्दी-कंपनी
            บริษัท ตัวอย่าง                  | บริษัท-ตัวอย่าง
            שלום בע״מ                   | שלום-בע-מ
            شركة المثال                 | شركة-المثال
            მაგალითი შპს                | მაგალითი-შპს
            예시 주식회사                 | 예시-주식회사
            Օրինակ ՍՊԸ                  | օրինակ-սպը
            Café № Ⅳ                    | café-no-iv
            """)
    void namesKeepTheirLettersAndMarksInEveryScript(String name, String id) {
        assertThat(Ids.ofName(name)).isEqualTo(id);
    }

    @Test
    void namesWithoutLettersAndLongOnesAreStillKeptApart() {
        assertThat(List.of(Ids.ofName("***"), Ids.ofName("**")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() == 33);
        String longName = "a".repeat(200);
        assertThat(Ids.ofName(longName + "b"))
                .isNotEqualTo(Ids.ofName(longName + "c"))
                .hasSize(193);
    }

    @Test
    void digestsAreTheKnownOnesAndTellWhereOneTextEnds() {
        assertThat(Ids.digest("a", "bc")).isNotEqualTo(Ids.digest("ab", "c")).hasSize(32);
        // Stored ids rest on it: it never changes.
        assertThat(Ids.digest("abc")).isEqualTo("d04b72a650ce0f8ce4963330a53ee283");
    }
}
