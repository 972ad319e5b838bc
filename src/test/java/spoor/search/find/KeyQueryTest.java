package spoor.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked beside the very name or number that was found. */
class KeyQueryTest {

    private static Optional<String> related(String text) {
        return new KeyQuery(Typed.of(text, null, false), null, null, null).related();
    }

    @Test
    void beside_a_name_in_letters_nothing_is_asked() {
        assertThat(related("Marontel Trading House")).isEmpty();
        assertThat(related("ООО Маронтель")).isEmpty();
    }

    @Test
    void beside_a_number_those_that_begin_so() {
        assertThat(related("7802170553"))
                .hasValueSatisfying(query -> assertThat(query).contains("number:7802170553*"));
    }

    @Test
    void beside_chinese_signs_names_that_they_may_render() {
        assertThat(related("厦门林巴贺航空发动机股份有限公司"))
                .hasValueSatisfying(
                        query -> assertThat(query).contains("sound:").doesNotContain("han:"));
    }

    @Test
    void only_the_very_name_settles_a_search() {
        assertThat(new Fit("name", "Marontel", How.CORE, 1, true).isWhole()).isTrue();
        assertThat(new Fit("name", "Marontel", How.BEGINNING, 1, true).isWhole())
                .isFalse();
        assertThat(new Fit("name", "Marontel", How.EXACT, 1, false).isWhole()).isFalse();
    }
}
