package spoor.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.BadInput;

class StoredTextsTest {

    @Test
    void a_name_may_be_as_long_as_the_limit_and_no_longer() {
        String longest = "x".repeat(4_096);
        assertThat(StoredTexts.requireNameLength(longest)).isSameAs(longest);
        assertThatThrownBy(() -> StoredTexts.requireNameLength(longest + "x"))
                .isInstanceOfSatisfying(
                        BadInput.class, fault -> assertThat(fault.code()).isEqualTo("name.tooLong"))
                .hasMessage("The name is longer than 4096 characters.");
    }

    @Test
    void what_cannot_be_stored_is_said() {
        assertThat(StoredTexts.findFault("a\0b")).contains("NUL");
        assertThat(StoredTexts.findFault("a\uD83Db")).contains("lone surrogate");
        assertThat(StoredTexts.findFault("b\uDE80")).contains("lone surrogate");
        assertThat(StoredTexts.findFault("завод 厂 \uD83D\uDE80")).isNull();
    }

    @Test
    void controls_go_and_layout_stays() {
        assertThat(StoredTexts.clean("a\u0007b\tc\nd\u0085e\u009Ff\u007F")).isEqualTo("ab\tc\nd\u0085ef");
        String plain = "nothing to do";
        assertThat(StoredTexts.clean(plain)).isSameAs(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u2067b", "a\u200Bb", "\uFEFFb", "flag\uDB40\uDC67"})
    void what_cannot_be_seen_is_worth_a_look(String text) {
        assertThat(StoredTexts.hasInvisibles(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"plain", "می\u200Cخواهم", "नम\u200Dस्ते"})
    void joiners_that_a_script_needs_are_not(String text) {
        assertThat(StoredTexts.hasInvisibles(text)).isFalse();
    }
}
