package spoor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.ingest.claim.Claim;
import spoor.model.NodeLabel;

class LooksTest {

    private final Looks looks = new Looks();

    private List<String> codes(String id, String name) {
        List<String> codes = new ArrayList<>();
        looks.check(
                Claim.entity(NodeLabel.COMPANY, id, Map.of("id", id, "name", name)), (code, reason) -> codes.add(code));
        return codes;
    }

    @Test
    void nobodysNameIsToldWhateverTheFormat() {
        assertThat(codes("a", "N/A")).containsExactly("name.missing");
        assertThat(codes("b", "n/a")).containsExactly("name.missing");
        assertThat(codes("c", "***")).containsExactly("name.missing");
        assertThat(codes("d", "Works")).isEmpty();
    }
}
