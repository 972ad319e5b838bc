package spoor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.table.HsCodeRow;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.RelationRecord;
import spoor.store.StoreVersion;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

class SnapshotBuilderTest {

    private final SnapshotBuilder builder = new SnapshotBuilder();

    @Test
    void nodesAreNumberedInTheOrderOfTheirIds() {
        addEntity("company/z", NodeLabel.COMPANY, Map.of());
        addEntity("company/a", NodeLabel.COMPANY, Map.of());
        Snapshot snapshot = build();

        assertThat(snapshot.nodeId(0)).isEqualTo("company/a");
        assertThat(snapshot.findNode("company/z")).hasValue(1);
        assertThat(snapshot.findNode("company/m")).isEmpty();
    }

    @Test
    void theirOrderIsThatOfTextsAlsoBeyondTheFirstPlane() {
        List<String> ids =
                new ArrayList<>(List.of("a\uFFFDb", "a\uD83D\uDE00b", "a", "aé", "az", "a\uE000", "ab", "", "я", "z"));
        ids.forEach(id -> addEntity(id, NodeLabel.COMPANY, Map.of()));
        Snapshot snapshot = build();
        Collections.sort(ids);
        for (int node = 0; node < ids.size(); node++) {
            assertThat(snapshot.nodeId(node)).isEqualTo(ids.get(node));
        }
    }

    @Test
    void propertiesComeBackAsTheyWereWithoutTheId() {
        addEntity(
                "company/a",
                NodeLabel.COMPANY,
                Map.of(
                        "id",
                        "company/a",
                        "name",
                        "Ā",
                        "aliases",
                        List.of("б", "\"quoted\"\n"),
                        "count",
                        7L,
                        "synthetic",
                        true));
        addEntity("company/b", NodeLabel.COMPANY, Map.of("founded", LocalDate.of(2020, 2, 1)));
        Snapshot snapshot = build();

        assertThat(snapshot.node(0).properties().toString())
                .isEqualTo("{aliases=[б, \"quoted\"\n], count=7, name=Ā, synthetic=true}");
        assertThat(snapshot.node(1).properties()).isEqualTo(Map.of("founded", "2020-02-01"));
        assertThat(snapshot.node(0).labels()).containsExactly("Company");
    }

    @Test
    void thousandsOfPropertiesKeepTheirPlaces() {
        for (int i = 0; i < 5_000; i++) {
            addEntity("n%05d".formatted(i), NodeLabel.COMPONENT, Map.of("name", "x".repeat(i % 37) + i));
        }
        Snapshot snapshot = build();

        for (int i = 0; i < 5_000; i++) {
            assertThat(snapshot.node(i).properties()).isEqualTo(Map.of("name", "x".repeat(i % 37) + i));
        }
    }

    @Test
    void nodesAreChosenByTheirValuesAndByText() {
        addEntity(
                "a",
                NodeLabel.COMPANY,
                Map.of("country", "CN", "topics", List.of("sanction"), "name", "Xiamen Limbach Engine"));
        addEntity("b", NodeLabel.COMPANY, Map.of("country", "HK", "aliases", List.of("Общество Лимбах", "Engine")));
        addEntity("c", NodeLabel.WEAPON_SYSTEM, Map.of("operator", "RU", "partNumber", "L550E"));
        builder.addEntity(new StoredEntity(
                "d",
                NodeLabel.PERSON,
                Map.of("country", "CN"),
                List.of(new StoredListing("EU", "2023-02"), new StoredListing("UN", ""))));
        builder.addEntity(new StoredEntity(
                "e",
                NodeLabel.PERSON,
                Map.of(),
                List.of(new StoredListing("EU", "2022", "2023-06"), new StoredListing("UN", "", "2999"))));
        Snapshot snapshot = build();

        assertThat(ids(snapshot, snapshot.nodesWith(NodeField.COUNTRY, List.of("CN", "HK"))))
                .isEqualTo("a b d");
        assertThat(ids(snapshot, snapshot.nodesWith(NodeField.LABEL, List.of("WeaponSystem"))))
                .isEqualTo("c");
        assertThat(ids(snapshot, snapshot.nodesWith(NodeField.OPERATOR, List.of("RU"))))
                .isEqualTo("c");
        assertThat(ids(snapshot, snapshot.nodesWith(NodeField.TOPIC, List.of("sanction"))))
                .isEqualTo("a");
        assertThat(ids(snapshot, snapshot.nodesWith(NodeField.LISTED_BY, List.of("EU"))))
                .isEqualTo("d");
        assertThat(snapshot.countValues(NodeField.LISTED_BY, NodeSet.all(snapshot.nodeCount())))
                .isEqualTo(Map.of("EU", 1, "UN", 2));
        assertThat(ids(
                        snapshot,
                        snapshot.nodesListed(listed -> listed.authority().equals("EU")
                                && listed.listed().equals("2023-02"))))
                .isEqualTo("d");
        assertThat(ids(
                        snapshot,
                        snapshot.nodesListed(listed -> listed.authority().equals("UN")
                                && !listed.listed().isEmpty())))
                .isEmpty();
        assertThat(snapshot.countValues(NodeField.COUNTRY, snapshot.nodesWith(NodeField.LABEL, List.of("Company"))))
                .isEqualTo(Map.of("CN", 1, "HK", 1));
        assertThat(ids(snapshot, snapshot.nodesWithText("engine XIAMEN"))).isEqualTo("a");
        assertThat(ids(snapshot, snapshot.nodesWithText("лимбах"))).isEqualTo("b");
        assertThat(ids(snapshot, snapshot.nodesWithText("лимбах engine"))).isEmpty();
        assertThat(ids(snapshot, snapshot.nodesWithText("l550"))).isEqualTo("c");
    }

    @Test
    void aRelationWhoseEndIsMissingIsLeftOut() {
        addEntity("a", NodeLabel.COMPANY, Map.of());
        addEntity("b", NodeLabel.COMPANY, Map.of());
        addRelation("r1", "a", "gone", Map.of());
        addRelation("r2", "a", "b", Map.of("dataset", "evidence", "sources", List.of("src-1")));
        Snapshot snapshot = build();

        assertThat(snapshot.relationCount()).isEqualTo(1);
        assertThat(snapshot.relation(0))
                .isEqualTo(new RelationRecord(
                        "r2", "SUPPLIES", "a", "b", Map.of("dataset", "evidence", "sources", List.of("src-1"))));
        assertThat(snapshot.datasets()).containsExactly("evidence");
    }

    @Test
    void unreadableDatesAndConfidencesCountAsUnstated() {
        addEntity("a", NodeLabel.COMPANY, Map.of());
        addRelation("r", "a", "a", Map.of("confidence", "certain", "validFrom", "soon", "reported", "2024-13-01"));

        assertThat(build().relationCount()).isEqualTo(1);
    }

    @Test
    void relationsAreListedByIdAndBetweenChosenNodes() {
        addEntity("a", NodeLabel.COMPANY, Map.of());
        addEntity("b", NodeLabel.COMPANY, Map.of());
        addEntity("c", NodeLabel.COMPANY, Map.of());
        addRelation("r1", "a", "b", Map.of());
        addRelation("r2", "b", "c", Map.of());
        addRelation("r3", "c", "a", Map.of());
        Snapshot snapshot = build();

        assertThat(snapshot.listRelations(NodeSet.of(3, 0, 1), Set.of("r3"), 10).stream()
                        .map(RelationRecord::id))
                .containsExactly("r1", "r3");
        assertThat(snapshot.listRelations(NodeSet.all(3), Set.of(), 2)).hasSize(2);
    }

    @Test
    void codesOfATierAreKnownByTheirNumbers() {
        addEntity("component/chip", NodeLabel.COMPONENT, Map.of("hs", List.of("854231")));
        HsCodeRow lathe = new HsCodeRow("845811", "4.B", List.of("component/chip"));
        Snapshot snapshot =
                builder.build(new StoreVersion("v"), List.of(lathe, new HsCodeRow("854231", "1", List.of())));

        assertThat(snapshot.goods().tiers()).containsExactly("1", "4.B");
        assertThat(snapshot.goods().listCodes("4.B")).containsExactly("845811");
        assertThat(snapshot.goods().find("845811")).isPresent();
        assertThat(snapshot.goods().find("999999")).isEmpty();
    }

    @Test
    void anEmptyStoreGivesAnEmptySnapshot() {
        assertThat(build().nodeCount()).isZero();
    }

    private void addEntity(String id, NodeLabel label, Map<String, Object> properties) {
        builder.addEntity(new StoredEntity(id, label, properties, List.of()));
    }

    private void addRelation(String id, String from, String to, Map<String, Object> properties) {
        builder.addRelation(new StoredRelation(id, RelationType.SUPPLIES, from, to, properties));
    }

    private Snapshot build() {
        return builder.build(new StoreVersion("version"), List.of());
    }

    private static String ids(Snapshot snapshot, NodeSet nodes) {
        StringBuilder ids = new StringBuilder();
        nodes.forEach(node -> ids.append(ids.isEmpty() ? "" : " ").append(snapshot.nodeId(node)));
        return ids.toString();
    }
}
