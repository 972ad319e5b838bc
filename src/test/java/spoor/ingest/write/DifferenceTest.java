package spoor.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;

class DifferenceTest {

    private static Map<String, Object> figure(double amount, String file, Map<String, Object> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.putAll(Map.of("id", "f", "dataset", "ds", "amount", amount, "sources", List.of(file), "row", file));
        return said;
    }

    private static String told(Map<String, Object> present, Map<String, Object> stated) {
        Difference difference = new Difference("ds", "import-2");
        difference.add(
                ClaimKind.TRADE_FLOW,
                List.of(Claim.tradeFlow("f", stated)),
                Map.of("f", new Present("", present, List.of())));
        Tally tally = difference.tally();
        return "new %d, changed %d, unchanged %d, written %d"
                .formatted(
                        tally.created(),
                        tally.changed(),
                        tally.unchanged(),
                        difference.changed().size());
    }

    @Test
    void aNewerFileConfirmsANumberThatItRepeatsAndIsNamedAsItsSource() {
        Map<String, Object> reported = Map.of("reporter", "CN");
        assertThat(told(figure(7, "may", reported), figure(7, "june", reported)))
                .isEqualTo("new 0, changed 0, unchanged 1, written 1");
        assertThat(told(figure(7, "may", reported), figure(7, "may", reported)))
                .isEqualTo("new 0, changed 0, unchanged 1, written 0");
        assertThat(told(figure(7, "may", reported), figure(8, "june", reported)))
                .isEqualTo("new 0, changed 1, unchanged 0, written 1");
    }

    @Test
    void anotherDocumentForWhatADocumentSaysIsAChange() {
        assertThat(told(figure(7, "may", Map.of()), figure(7, "june", Map.of())))
                .isEqualTo("new 0, changed 1, unchanged 0, written 1");
    }
}
