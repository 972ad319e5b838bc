package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import spoor.graph.CancelSignal;
import spoor.graph.Join;
import spoor.graph.ProofCounts;
import spoor.graph.TraceLimits;
import spoor.graph.TracePath;
import spoor.graph.TraceResult;
import spoor.question.QuestionCompiler;
import spoor.question.TraceRequest;
import spoor.snapshot.SnapshotBuilder;
import spoor.snapshot.SnapshotView;
import spoor.store.StoreVersion;

/** What the default question finds in the evidence that ships with Spoor, and what that rests on; without a database. */
class EvidenceAnswerTest {

    private static SnapshotView view =
            new SnapshotBuilder().build(new StoreVersion("none"), List.of()).plain();

    @BeforeAll
    static void read() throws IOException {
        view = EvidenceGraph.read().snapshot().plain();
    }

    private static TraceResult trace(TraceRequest request) {
        return view.tracer().trace(QuestionCompiler.compile(view, request, TraceLimits.DEFAULT), new CancelSignal());
    }

    @Test
    void the_default_question_finds_332_paths_of_251_pairs_from_135_suppliers_to_74_weapons() {
        TraceResult result = trace(TraceRequest.DEFAULT);
        assertThat(result.complete()).isTrue();
        assertThat(List.of(
                        result.counts().paths().value(),
                        result.counts().pairs().value(),
                        result.counts().starts().value(),
                        result.counts().ends().value()))
                .containsExactly(332.0, 251.0, 135.0, 74.0);
    }

    @Test
    void of_these_159_are_stated_7_only_maker_141_open_and_25_of_another_use() {
        assertThat(trace(TraceRequest.DEFAULT).counts().proof().byJoin()).containsExactly(159L, 7L, 141L, 25L);
    }

    @Test
    void of_these_302_rest_on_one_origin_24_on_two_and_6_on_more() {
        ProofCounts proof = trace(TraceRequest.DEFAULT).counts().proof();
        assertThat(proof.paths()).isEqualTo(332);
        assertThat(proof.bySources()).containsExactly(302L, 24L, 6L);
    }

    @Test
    void each_page_says_the_same_of_all_paths() {
        TraceRequest second = TraceRequest.DEFAULT.with("offset", 100).with("k", 10);
        assertThat(trace(second).counts().proof().byJoin()).containsExactly(159L, 7L, 141L, 25L);
    }

    @Test
    void joins_that_are_not_allowed_leave_out_just_their_paths() {
        for (Join join : Join.values()) {
            TraceResult all = trace(TraceRequest.DEFAULT.with("k", 1000));
            TraceResult some = trace(TraceRequest.DEFAULT.with("k", 1000).with("joins", List.of(join.word())));
            assertThat(some.paths())
                    .extracting(TracePath::nodes)
                    .isEqualTo(all.paths().stream()
                            .filter(path -> path.join() == join)
                            .map(TracePath::nodes)
                            .toList());
            assertThat(some.counts().paths().value())
                    .isEqualTo((double) some.paths().size());
        }
    }

    @Test
    void the_more_joins_are_allowed_the_more_paths_there_are() {
        EnumSet<Join> allowed = EnumSet.noneOf(Join.class);
        long before = 0;
        for (Join join : Join.values()) {
            allowed.add(join);
            List<String> words = allowed.stream().map(Join::word).toList();
            long now = trace(TraceRequest.DEFAULT.with("k", 1000).with("joins", words))
                    .paths()
                    .size();
            assertThat(now).isGreaterThan(before);
            before = now;
        }
        assertThat(before).isEqualTo(332);
    }

    @Test
    void most_paths_pass_the_plant_of_kazan_and_nitrocellulose() {
        ProofCounts proof = trace(TraceRequest.DEFAULT).counts().proof();
        assertThat(passing(proof, "component/nitrocellulose")).isEqualTo(60);
    }

    private static int passing(ProofCounts proof, String id) {
        OptionalInt node = view.findNode(id);
        return proof.through().of(node.orElseThrow());
    }
}
