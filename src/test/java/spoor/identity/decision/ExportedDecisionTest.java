package spoor.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import spoor.model.Decision;
import spoor.trace.NamedDecision;
import tools.jackson.databind.json.JsonMapper;

/** The header of an export names decisions as the import of decisions reads them. */
class ExportedDecisionTest {

    @Test
    void a_decision_of_an_export_is_a_line_of_a_file_of_decisions() {
        NamedDecision named = new NamedDecision(
                "decision-1",
                "company/a",
                "company/b",
                "same",
                "Ana",
                "2026-11-01T00:00:00Z",
                "Same number",
                "probable");
        Decision read = DecisionLine.read(JsonMapper.shared().valueToTree(named));
        assertThat(read.left()).isEqualTo("company/a");
        assertThat(read.right()).isEqualTo("company/b");
        assertThat(read.verdict()).isEqualTo("same");
        assertThat(read.confidence()).isEqualTo("probable");
        assertThat(read.live()).isTrue();
    }
}
