package spoor.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one name that was typed has to do with one that is stored. */
class NameFitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上海水星家用纺织品股份有限公司 | Shanghai Shuixing Home Textile Co., Ltd.",
                "Shanghai Shuixing Home Textile Co., Ltd. | 上海水星家用纺织品股份有限公司",
                "神雾节能股份有限公司 | Shenwu Energy Saving Co., Ltd.",
                "Shenwu Energy Saving Co., Ltd. | 神雾节能股份有限公司",
                "ООО «Сервис Бюротехника» | LLC CB Byurotekhnika",
                "Рэспублiканскае унiтарнае прадпрыемства «Белтаможсервис» | Республиканское унитарное предприятие Белтаможсервис",
                "Beltamozhservis | Рэспублiканскае ўнiтарнае прадпрыемства «Белтаможсервис»",
                "Limbahc | Limbach",
                "uKpol | Kupol"
            })
    void one_rare_word_that_both_have_is_found(String typed, String stored) {
        assertThat(isFound(typed, stored)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mavic | AVIC",
                "AVIC | Mavic",
                "Orion | Arion",
                "上海水星家用纺织品股份有限公司 | Shanghai Home Textile Co., Ltd.",
                "神雾节能股份有限公司 | Energy Saving Co., Ltd.",
                "北京大华科技 | Shanghai Dahai Trade",
                "РУП «Белтаможсервис» | Рэспублiканскае унiтарнае прадпрыемства «Белмедпрепараты»"
            })
    void others_are_not(String typed, String stored) {
        assertThat(isFound(typed, stored)).isFalse();
    }

    private static boolean isFound(String typed, String stored) {
        return new EntityFit(Typed.of(typed, null, false))
                .find("company/x", "Company", Map.of("name", stored), List.of())
                .filter(Fit::near)
                .isPresent();
    }
}
