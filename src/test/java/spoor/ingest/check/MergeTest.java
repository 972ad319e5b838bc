package spoor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;

class MergeTest {

    private static final Map<String, Object> SAID = Map.of("id", "x/r/1");

    /** The order of {@code Map.of} is another in each process, and an import may go on in another process. */
    @Test
    void which_ends_stay_does_not_depend_on_the_order_in_which_a_claim_keeps_its_fields() {
        assertThat(ends("from", "to")).isEqualTo("a > z");
        assertThat(ends("to", "from")).isEqualTo("a > z");
    }

    private static String ends(String first, String second) {
        Claim merged = Merge.merge(
                claim(first, second, Map.of("from", "a", "to", "z")),
                claim(first, second, Map.of("from", "b", "to", "y")));
        return merged.row().get("from") + " > " + merged.row().get("to");
    }

    private static Claim claim(String first, String second, Map<String, String> ends) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(first, ends.getOrDefault(first, ""));
        row.put(second, ends.getOrDefault(second, ""));
        row.put("properties", SAID);
        return new Claim(ClaimKind.RELATION, "x/r/1", row, List.copyOf(ends.values()));
    }
}
