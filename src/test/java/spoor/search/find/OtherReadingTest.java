package spoor.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else may be meant by what was typed. */
class OtherReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JSCBIOGRAD                          | JSC BIOGRAD                         | WORDS
            RUTARGETLIMITED                     | RUTARGET LIMITED                    | WORDS
            LIMITEDLIABILITY COMPANY VOLGA      | LIMITED LIABILITY COMPANY VOLGA     | WORDS
            PORDUCTION ASSSOCIATION STRELA      | production ASSSOCIATION STRELA      | SIMILAR
            Авиацыонный завод                   | авиационный завод                   | SIMILAR
            L74OO LV                            | L7400 LV                            | SIMILAR
            MS275O8E1O8B35P                     | MS27508E108B35P                     | SIMILAR
            9119050106-TR                       | 9119050106                          | SOME
            H-59M                               | Kh-59M                              | SCRIPT
            pei ching hsi ch'ao                 | bei jing xi chao                    | SCRIPT
            shen chen hua ta pei tou k'o chi    | shen zhen hua da bei dou ke ji      | SCRIPT
            Kindjal                             | kindzhal                            | SIMILAR
            Akzionernoe Obschtschestwo Altaj    | aktsionernoe obshchestvo altaj      | SIMILAR
            Х-101 Raduga                        | X-101 Raduga                        | NUMBER
            """)
    void another_reading_is_tried_and_said_to_be_no_better_than_it_is(String typed, String meant, How best) {
        assertThat(OtherReading.of(typed, false)).contains(new OtherReading(meant, best));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Huawei", "Rosneft", "Xiamen Limbach Aviation Engine Co., Ltd.", "厦门林巴贺航空发动机", "STM32F405"})
    void what_is_written_as_usual_is_not_mended(String typed) {
        assertThat(OtherReading.of(typed, false))
                .noneMatch(other -> other.best() == How.WORDS || other.best() == How.NUMBER);
        assertThat(OtherReading.of(typed, true)).isEmpty();
    }
}
