package spoor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import spoor.model.BadInput;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a canvas, and what is refused. */
class CanvasStateTest {

    @Test
    void cards_and_roles_come_back_as_they_were_saved() {
        CanvasState saved = new CanvasState(
                List.of(),
                List.of(new CanvasState.Group("company/a", "Company", "supplier", List.of("company/b"), 1, 2)),
                List.of(new CanvasState.Note("note-1", "Same telephone", List.of("company/a"), 3.5, -4)));
        assertThat(read(JsonMapper.shared().writeValueAsString(saved))).isEqualTo(saved);
    }

    @Test
    void what_was_kept_before_there_were_cards_is_read() {
        CanvasState older = read("""
                {"nodes":[],"groups":[{"around":"a","kind":"Company","members":["b"],"x":0,"y":0}]}
                """);
        assertThat(older.notes()).isEmpty();
        assertThat(older.groups().getFirst().role()).isNull();
    }

    @Test
    void a_card_is_as_long_as_is_said_and_on_the_canvas() {
        assertThatThrownBy(() -> note("x".repeat(2_001), 0))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2000");
        assertThatThrownBy(() -> note("", Double.NaN)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() ->
                        new CanvasState(List.of(), List.of(), Collections.nCopies(201, note("x".repeat(2_000), 1e7))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("200");
    }

    private static CanvasState.Note note(String text, double x) {
        return new CanvasState.Note("n", text, List.of(), x, 0);
    }

    private static CanvasState read(String json) {
        return JsonMapper.shared().readValue(json, CanvasState.class);
    }
}
