package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Paths without constraints.
 *
 * <pre>
 *   A ──► B ──► W          relations 0, 1
 *   A ──► W                2
 *   A ══► B                0 and 3 are parallel
 * </pre>
 */
class A01_BasicPathsTest {

    private final TextGraph drawn = TextGraph.of("""
            A -S-> B probable s=1
            B -S-> W probable s=1
            A -S-> W possible s=2
            A -S-> B confirmed s=2
            W -S-> W
            """);

    private final TraceQuery query = TraceQuery.between(drawn.set("A"), drawn.set("W"), TextGraph.FLOW);

    @Test
    void shortestPathsComeFirstAndParallelRelationsAreOneHop() {
        TraceResult result = drawn.tracer().trace(query, new CancelSignal());

        assertThat(drawn.draw(result)).isEqualTo("""
                A [2]~ W  1117680
                A [0+3]~ B [1]~ W  892764""");
        assertThat(result.complete()).isTrue();
        assertThat(result.more()).isFalse();
        assertThat(result.counts().paths()).isEqualTo(Count.exactly(2));
        assertThat(result.counts().pairs()).isEqualTo(Count.exactly(1));
    }

    @Test
    void strongestPathsComeFirstWhenAsked() {
        TraceResult result = drawn.tracer().trace(query.with(Ranking.strongest(1)), new CancelSignal());

        assertThat(drawn.draw(result)).isEqualTo("A [0+3]~ B [1]~ W  892764");
        assertThat(result.more()).isTrue();
        assertThat(result.cuts()).extracting(Cut::limit).containsExactly(Cut.Limit.COUNT);
    }
}
