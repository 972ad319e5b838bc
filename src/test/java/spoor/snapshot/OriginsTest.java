package spoor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.table.Origins;
import spoor.store.RelationKey;
import spoor.store.StoreChanges;
import spoor.store.StoreVersion;
import spoor.store.read.SourceRow;
import spoor.store.read.StoreDelta;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/** Sources of one origin count once, whichever way the graph came about. */
class OriginsTest {

    private static final Map<String, String> ORIGINS = Map.of("s1", "agency", "s2", "agency");

    @TempDir
    Path folder;

    @Test
    void the_graph_knows_origins_instead_of_the_sources_that_repeat_them() {
        assertThat(citedBy(built(ORIGINS))).containsExactly("agency", "s3");
        assertThat(citedBy(built(Map.of()))).containsExactly("s1", "s2", "s3");
    }

    @Test
    void the_file_of_the_graph_keeps_them() throws IOException {
        assertThat(SnapshotStep.keepAndTakeUp(built(ORIGINS), folder).parts().origins())
                .isEqualTo(new Origins(ORIGINS));
    }

    @Test
    void what_is_written_later_is_counted_in_the_same_way() {
        assertThat(following(Map.of("s1", "agency", "s2", "agency", "s4", "agency")))
                .hasValueSatisfying(now -> assertThat(citedBy(now)).containsExactly("agency", "s3"));
    }

    @Test
    void where_a_cited_source_turns_out_to_repeat_another_the_graph_is_read_anew() {
        assertThat(following(Map.of("s1", "agency", "s2", "agency", "s3", "agency")))
                .isEmpty();
        assertThat(following(Map.of("s1", "agency"))).isEmpty();
    }

    @Test
    void a_document_that_takes_the_place_of_another_under_its_id_makes_another_version_read_or_followed() {
        Origins dated = origins("2024-05");
        Origins later = origins("2024-06");
        assertThat(built(dated).version())
                .isNotEqualTo(built(later).version())
                .isEqualTo(built(origins("2024-05")).version());
        StoreDelta nothing =
                StoreDelta.of(new StoreChanges(Set.of(), Set.of(), false, true), List.of(), List.of(), List.of());
        assertThat(SnapshotStep.findFollowing(built(dated), nothing, later, "2").map(Snapshot::version))
                .contains(built(later).version());
    }

    @Test
    void the_file_of_the_graph_keeps_what_documents_said() throws IOException {
        Origins dated = origins("2024-05");
        assertThat(SnapshotStep.keepAndTakeUp(built(dated), folder).parts().origins())
                .isEqualTo(dated);
    }

    @Test
    void what_a_source_may_rest_on_makes_another_version() {
        Origins.Builder builder = new Origins.Builder();
        builder.add(new SourceRow("s1", "agency", List.of("Contract", "https://a", "2024-05", ""), List.of()));
        builder.add(new SourceRow("s3", null, List.of("Letter", "", "", ""), List.of()));

        assertThat(built(builder.build()).version())
                .isNotEqualTo(built(origins("2024-05")).version());
    }

    private static Origins origins(String published) {
        Origins.Builder builder = new Origins.Builder();
        builder.add(new SourceRow("s1", "agency", List.of("Contract", "https://a", published, ""), List.of()));
        builder.add(new SourceRow("s3", null, List.of("Letter", "", "", ""), List.of("s1", "s7")));
        return builder.build();
    }

    private static Optional<Snapshot> following(Map<String, String> origins) {
        StoredRelation added = relation("r2", List.of("s1", "s4"));
        StoreDelta delta = StoreDelta.of(
                new StoreChanges(Set.of(), Set.of(new RelationKey(RelationType.SUPPLIES, "r2")), false, true),
                List.of(),
                List.of(),
                List.of(added));
        return SnapshotStep.findFollowing(built(ORIGINS), delta, new Origins(origins), "2");
    }

    private static List<String> citedBy(Snapshot snapshot) {
        return List.of(snapshot.parts().sources().texts());
    }

    private static Snapshot built(Map<String, String> origins) {
        return built(new Origins(origins));
    }

    private static Snapshot built(Origins origins) {
        SnapshotBuilder builder = new SnapshotBuilder();
        builder.cite(origins);
        builder.addEntity(new StoredEntity("a", NodeLabel.COMPANY, Map.of("id", "a"), List.of()));
        builder.addEntity(new StoredEntity("b", NodeLabel.COMPANY, Map.of("id", "b"), List.of()));
        builder.addRelation(relation("r1", List.of("s1", "s2", "s3")));
        return builder.build(new StoreVersion("1"), List.of());
    }

    private static StoredRelation relation(String id, List<String> sources) {
        return new StoredRelation(
                id, RelationType.SUPPLIES, "a", "b", Map.of("id", id, "sources", sources, "dataset", "d"));
    }
}
