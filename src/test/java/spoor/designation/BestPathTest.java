package spoor.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whose best path a ranked answer holds; the answer is that of the default question, as it was kept. */
class BestPathTest {

    private static final TraceAnswer KEPT = kept();

    /** With a second record of each entity, as a person decided. */
    private static final TraceAnswer.GraphRecord GRAPH = new TraceAnswer.GraphRecord(
            KEPT.graph().nodes().stream()
                    .map(node -> new NodeRecord(node.id(), node.labels(), List.of(), node.properties())
                            .withMembers(List.of(node.id(), "other/" + node.id()), List.of(), false))
                    .toList(),
            KEPT.graph().relations());

    private static TraceAnswer kept() {
        try (InputStream in = BestPathTest.class.getResourceAsStream("/dossier/trace.json.gz")) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(new GZIPInputStream(Objects.requireNonNull(in)), TraceAnswer.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void of_each_firm_the_first_path_that_passes_it_is_taken_as_if_it_had_been_asked_for_alone() {
        List<String> all = Stream.concat(
                        KEPT.paths().stream().flatMap(path -> path.nodes().stream()), Stream.of("company/nowhere"))
                .distinct()
                .toList();

        Map<String, TraceAnswer.PathRecord> first = BestPath.first(all, KEPT.paths(), GRAPH);

        assertThat(first).hasSize(all.size() - 1).doesNotContainKey("company/nowhere");
        first.forEach((id, path) -> assertThat(path)
                .isEqualTo(KEPT.paths().stream()
                        .filter(each -> each.nodes().contains(id))
                        .findFirst()
                        .orElseThrow()));
        String one = KEPT.paths().getFirst().nodes().getFirst();
        assertThat(BestPath.first(List.of("other/" + one), KEPT.paths(), GRAPH))
                .containsExactly(Map.entry("other/" + one, KEPT.paths().getFirst()));
    }

    @Test
    void a_path_takes_along_what_is_on_it_alone() {
        TraceAnswer.PathRecord last = KEPT.paths().getLast();
        TraceAnswer.PathRecord path = new TraceAnswer.PathRecord(
                last.nodes(), last.hops(), last.length(), last.strength(), last.weakest(), last.gaps(), "open");
        BestPath best = BestPath.of(path, GRAPH, List.of(), List.of());

        assertThat(best.joins()).isEqualTo("open");
        assertThat(best.entities()).extracting(NodeRecord::id).containsExactlyInAnyOrderElementsOf(path.nodes());
        assertThat(best.relations())
                .extracting(RelationRecord::id)
                .containsExactlyInAnyOrderElementsOf(
                        best.relationIds().stream().distinct().toList());
    }

    @Test
    void other_ends_are_those_of_its_other_paths_each_once_with_the_strongest_path_there() {
        String firm = KEPT.paths().stream()
                .map(path -> path.nodes().getFirst())
                .filter(start -> KEPT.paths().stream()
                                .filter(path -> path.nodes().contains(start))
                                .map(path -> path.nodes().getLast())
                                .distinct()
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
        List<TraceAnswer.PathRecord> passing = KEPT.paths().stream()
                .filter(path -> path.nodes().contains(firm))
                .toList();
        String end = passing.getFirst().nodes().getLast();

        List<BestPath.OtherEnd> ends = BestPath.otherEnds(firm, passing.getFirst(), KEPT);

        assertThat(ends)
                .extracting(BestPath.OtherEnd::id)
                .containsExactlyElementsOf(passing.stream()
                        .map(path -> path.nodes().getLast())
                        .filter(id -> !id.equals(end))
                        .distinct()
                        .limit(BestPath.MOST_ENDS)
                        .toList())
                .isNotEmpty();
        assertThat(ends.getFirst().name()).isNotEqualTo(ends.getFirst().id());
    }
}
