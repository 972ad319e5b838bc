package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.question.QuestionJson;

class CappedRowsTest {

    /** Each letter a node. */
    private static final List<String> ROWS = List.of("ax", "amx", "ay", "bx", "by", "bmy", "cy");

    private static List<String> keep(Map<String, Object> caps) {
        return CappedRows.keep(
                ROWS, row -> row.chars().mapToObj(Character::toString).toList(), QuestionJson.read(caps));
    }

    @Test
    void withoutCapsAllStay() {
        assertThat(keep(Map.of())).isEqualTo(ROWS);
    }

    @Test
    void eachCapCountsWhatStayedBefore() {
        assertThat(keep(Map.of("maxPerPair", 1))).containsExactly("ax", "ay", "bx", "by", "cy");
        assertThat(keep(Map.of("maxPerStart", 1))).containsExactly("ax", "bx", "cy");
        assertThat(keep(Map.of("maxPerEnd", 2))).containsExactly("ax", "amx", "ay", "by");
    }

    /** What one cap leaves out takes no room of another: b has not been taken to x, so it is to y. */
    @Test
    void capsWorkTogether() {
        assertThat(keep(Map.of("maxPerStart", 1, "maxPerEnd", 1))).containsExactly("ax", "by");
        assertThat(keep(Map.of("maxPerStart", 1, "maxPerEnd", 2))).containsExactly("ax", "bx", "cy");
    }
}
