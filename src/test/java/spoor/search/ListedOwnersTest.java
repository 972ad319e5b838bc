package spoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

class ListedOwnersTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-30");

    private final List<StoredEntity> entities = new ArrayList<>();
    private final List<StoredRelation> relations = new ArrayList<>();

    private void entity(String id, StoredListing... listings) {
        entities.add(new StoredEntity(id, NodeLabel.COMPANY, Map.of("id", id, "name", id), List.of(listings)));
    }

    private void holds(String owner, double percent, String firm) {
        String id = "r" + relations.size();
        Map<String, Object> properties = new LinkedHashMap<>(Map.of("id", id, "confidence", "confirmed"));
        properties.putAll(Map.of("dataset", "d", "sources", List.of("s"), "value", percent, "unit", "percent"));
        relations.add(new StoredRelation(id, RelationType.OWNS, owner, firm, properties));
    }

    private List<String> owned(String firm) {
        Snapshot snapshot = SnapshotStep.build("v", entities, relations);
        return ListedOwners.find(snapshot, List.of(firm, "nobody"), DAY).getOrDefault(firm, List.of()).stream()
                .map(each -> "%s/%s %s %s %s by %s"
                        .formatted(
                                each.authority(),
                                each.measure().word(),
                                each.rule(),
                                each.state().word(),
                                each.verdict().word(),
                                each.by().id()))
                .toList();
    }

    @Test
    void sharesAreAddedUpAndFollowedThroughFirmsAsEachRuleSays() {
        entity("x", new StoredListing("EU", "2023", "", "269/2014"), new StoredListing("GB-HMT", "2023", "", "Russia"));
        entity("y", new StoredListing("EU", "2023", "", "269/2014"));
        List.of("holding", "firm").forEach(this::entity);
        holds("x", 30, "holding");
        holds("y", 20, "holding");
        holds("holding", 50, "firm");

        assertThat(owned("holding")).containsExactly("EU/freeze eu in-force surely by x");
        assertThat(owned("firm")).containsExactly("EU/freeze eu in-force surely by x");

        holds("x", 51, "firm");
        assertThat(owned("firm"))
                .containsExactly("EU/freeze eu in-force surely by x", "GB-HMT/freeze uk in-force surely by x");
    }

    @Test
    void aRuleThatIsNotConfirmedIsToldAsThat() {
        entity("x", new StoredListing("US-OFAC", "2023", "", "RUSSIA-EO14024"));
        entity("firm");
        holds("x", 50, "firm");

        assertThat(owned("firm"))
                .containsExactly(
                        "US-OFAC/freeze ofac in-force surely by x",
                        "US-BIS/export bis-affiliates not-confirmed surely by x");
    }
}
