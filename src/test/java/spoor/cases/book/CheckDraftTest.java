package spoor.cases.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CheckDraftTest {

    @Test
    void nothing_is_called_proven_without_a_word_by_what() {
        assertThatThrownBy(() -> new CheckDraft("r", CheckState.PROVEN, " \n ", "h", 1))
                .hasMessageContaining("say in 'note' which document shows it");
        assertThat(new CheckDraft("r", CheckState.PROVEN, " page 3 ", "h", 1).note())
                .isEqualTo("page 3");
        assertThat(new CheckDraft("r", CheckState.DISPUTED, "", "h", 1).note()).isEmpty();
    }
}
