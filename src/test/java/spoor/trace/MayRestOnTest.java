package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.graph.CancelSignal;
import spoor.graph.SourceGaps;
import spoor.graph.TraceLimits;
import spoor.graph.TraceResult;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.QuestionCompiler;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotBuilder;
import spoor.snapshot.SnapshotView;
import spoor.store.StoreVersion;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/**
 * Independent sources where one that may rest on another is one with it. A listing may rest on a report, a summary on the
 * report or a letter, and two papers on each other; the bulletin comes from the house that printed the listing.
 */
class MayRestOnTest {

    private static final Map<String, String> ORIGINS = Map.of("listing", "EU", "bulletin", "EU");
    private static final Map<String, List<String>> RESTS = Map.of(
            "listing", List.of("report"),
            "summary", List.of("letter", "report"),
            "paper1", List.of("paper2"),
            "paper2", List.of("paper1"));

    @ParameterizedTest
    @CsvSource({
        "listing | report, 2, 1",
        "listing, 1, 1",
        "bulletin | report, 2, 2",
        "listing | bulletin, 1, 1",
        "listing | bulletin | report, 2, 2",
        "listing | letter, 2, 2",
        "summary | letter, 2, 1",
        "summary | report, 2, 1",
        "summary | letter | report, 3, 2",
        "summary | listing, 2, 1",
        "summary | bulletin, 2, 2",
        "paper1 | paper2, 2, 1",
        "paper1 | paper2 | letter, 3, 2",
    })
    void a_hop_counts_each_by_its_own_origin_or_what_may_rest_on_another_as_one(String cited, int apart, int one) {
        List<String> sources = List.of(cited.split(" \\| "));
        Snapshot together = supply(List.of(sources));
        Snapshot single = supply(sources.stream().map(List::of).toList());

        assertThat(sources(together, "apart")).isEqualTo(apart);
        assertThat(sources(together, "one")).isEqualTo(one);
        assertThat(sources(single, "apart")).isEqualTo(apart);
        assertThat(sources(single, "one")).isEqualTo(one);
    }

    @Test
    void the_answer_its_least_number_of_sources_and_the_next_best_source_count_in_the_same_way() {
        Snapshot snapshot = supply(List.of(List.of("listing", "report")));

        assertThat(ask(snapshot, "apart", 2).paths()).hasSize(1);
        assertThat(ask(snapshot, "one", 2).paths()).isEmpty();
        assertThat(ask(snapshot, "apart", 1).counts().proof().bySources()).containsExactly(0L, 1L, 0L);
        assertThat(ask(snapshot, "one", 1).counts().proof().bySources()).containsExactly(1L, 0L, 0L);
        assertThat(gaps(snapshot, "apart").gaps()).isEmpty();
        assertThat(gaps(snapshot, "one").gaps()).hasSize(1);
    }

    private static int sources(Snapshot snapshot, String mayRestOn) {
        return ask(snapshot, mayRestOn, 1).paths().getFirst().hops().getFirst().sources();
    }

    private static TraceResult ask(Snapshot snapshot, String mayRestOn, int minSources) {
        return KernelQuestion.of(snapshot, question(mayRestOn, minSources), TraceLimits.DEFAULT)
                .trace(new CancelSignal());
    }

    private static SourceGaps gaps(Snapshot snapshot, String mayRestOn) {
        TraceRequest asked = question(mayRestOn, 1);
        SnapshotView view = QuestionCompiler.viewOf(snapshot, asked);
        return view.tracer()
                .sourceGaps(
                        QuestionCompiler.compile(view, asked, TraceLimits.DEFAULT),
                        10,
                        1_000,
                        node -> 0,
                        new CancelSignal());
    }

    private static TraceRequest question(String mayRestOn, int minSources) {
        return QuestionJson.read(Map.of(
                "from",
                Map.of("ids", List.of("a")),
                "to",
                Map.of("ids", List.of("b")),
                "mayRestOn",
                mayRestOn,
                "minSources",
                minSources));
    }

    /** From a to b, a relation for each list of sources. */
    private static Snapshot supply(List<List<String>> cited) {
        SnapshotBuilder builder = new SnapshotBuilder();
        builder.repeat(ORIGINS, RESTS);
        for (String id : List.of("a", "b")) {
            builder.addEntity(new StoredEntity(id, NodeLabel.COMPANY, Map.of("id", id, "name", id), List.of()));
        }
        int number = 0;
        for (List<String> sources : cited) {
            builder.addRelation(new StoredRelation(
                    "r" + number++,
                    RelationType.SUPPLIES,
                    "a",
                    "b",
                    Map.of("dataset", "d", "confidence", "probable", "sources", sources)));
        }
        return builder.build(new StoreVersion("1"), List.of());
    }
}
