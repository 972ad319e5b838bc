package spoor.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.export.ExportDocument;
import spoor.export.form.PathsOfEdges.OfEdge;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer.FactorsRecord;
import spoor.trace.TraceAnswer.HopRecord;
import spoor.trace.TraceAnswer.PathRecord;

/** An edge knows how many paths go through it, how strong the best of them is, and whether it is the weakest hop of one. */
class PathsOfEdgesTest {

    private final PathsOfEdges paths = new PathsOfEdges(document(List.of(
            path(0.5, 1, hop("a", "b", "r1"), hop("b", "c", "r2")),
            path(0.25, 0, hop("a", "b", "r1"), hop("b", "d", "r3")))));

    @Test
    void the_strongest_path_counts_and_every_path_is_counted() {
        assertThat(paths.find(edge("r1", "a", "b"))).isEqualTo(new OfEdge(2, 0.5, true));
        assertThat(paths.find(edge("r2", "b", "c"))).isEqualTo(new OfEdge(1, 0.5, true));
        assertThat(paths.find(edge("r3", "b", "d"))).isEqualTo(new OfEdge(1, 0.25, false));
    }

    @Test
    void a_relation_is_met_in_either_direction_and_by_the_records_of_its_ends() {
        assertThat(paths.find(edge("r2", "c", "b"))).isEqualTo(new OfEdge(1, 0.5, true));
        assertThat(paths.find(edge("r2", "b-again", "c"))).isEqualTo(new OfEdge(1, 0.5, true));
    }

    @Test
    void another_relation_of_the_same_id_is_on_no_path() {
        assertThat(paths.find(edge("r1", "a", "c"))).isNull();
        assertThat(paths.find(edge("r4", "a", "b"))).isNull();
    }

    private record Hop(String from, String to, String relation) {}

    private static Hop hop(String from, String to, String relation) {
        return new Hop(from, to, relation);
    }

    @Test
    void hops_that_are_equally_weak_are_each_the_weakest() {
        HopRecord alike = record("r5", 0.5);
        PathRecord tied = new PathRecord(
                List.of("a", "b", "c", "d"), List.of(record("r6", 0.9), alike, alike), 3, 0.2, 1, 0, null);
        assertThat(List.of(tied.isWeakest(0), tied.isWeakest(1), tied.isWeakest(2)))
                .containsExactly(false, true, true);
    }

    private static HopRecord record(String relation, double weight) {
        return new HopRecord(List.of(relation), "possible", 1, false, new FactorsRecord(0.45, 0.85, 1, 1), weight);
    }

    private static PathRecord path(double strength, int weakest, Hop first, Hop second) {
        List<HopRecord> hops = List.of(
                record(first.relation(), weakest == 0 ? 0.4 : 0.5),
                record(second.relation(), weakest == 1 ? 0.4 : 0.5));
        return new PathRecord(List.of(first.from(), first.to(), second.to()), hops, 2, strength, weakest, 0, null);
    }

    private static RelationRecord edge(String id, String from, String to) {
        return new RelationRecord(id, "SUPPLIES", from, to, Map.of());
    }

    private static ExportDocument document(List<PathRecord> paths) {
        NodeRecord joined = new NodeRecord("b", List.of("Company"), List.of(), Map.of())
                .withMembers(List.of("b", "b-again"), List.of(), false);
        return new ExportDocument(
                new ExportDocument.Header(
                        "1.0-test",
                        Instant.EPOCH,
                        Map.of(),
                        null,
                        "v",
                        true,
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        paths,
                        List.of(),
                        List.of(),
                        List.of(),
                        ExportDocument.Asked.NOTHING,
                        null),
                List.of(joined),
                List.of());
    }
}
