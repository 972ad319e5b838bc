package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Which nodes a path must, may and must not contain.
 *
 * <pre>
 *   A ──► B ──► C ──► W ──► X ──► V       W and V are ends, A is the start
 *   A ──► D ──► C
 *   A ──► W
 * </pre>
 */
class A02_RouteTest {

    private final TextGraph drawn = TextGraph.of("""
            A -S-> B
            B -S-> C
            C -S-> W
            W -S-> X
            X -S-> V
            A -S-> D
            D -S-> C
            A -S-> W
            """);

    private final TraceQuery query = TraceQuery.between(drawn.set("A"), drawn.set("W", "V"), TextGraph.FLOW);

    @Test
    void anEndMayStandInsideAPath() {
        assertThat(ask(RouteConstraint.NONE))
                .isEqualTo("A W | A B C W | A D C W | A W X V | A B C W X V | A D C W X V");
    }

    @Test
    void aStartMayStandInsideAPath() {
        TraceQuery twoStarts = TraceQuery.between(drawn.set("A", "B"), drawn.set("W"), TextGraph.FLOW);

        assertThat(drawn.names(drawn.tracer().trace(twoStarts, new CancelSignal())))
                .isEqualTo("A W | B C W | A B C W | A D C W");
    }

    @Test
    void viaSetsAreMetInOrderEachByANodeOfItsOwn() {
        assertThat(ask(via(drawn.set("D"), drawn.set("W")))).isEqualTo("A D C W | A D C W X V");
        assertThat(ask(via(drawn.set("C"), drawn.set("B")))).isEmpty();
        assertThat(ask(via(drawn.set("B"), drawn.set("B")))).isEmpty();
        assertThat(ask(via(drawn.set("A", "B"), drawn.set("A", "B")))).isEqualTo("A B C W | A B C W X V");
    }

    @Test
    void startAndEndCountAsVia() {
        assertThat(ask(via(drawn.set("A"), drawn.set("V")))).isEqualTo("A W X V | A B C W X V | A D C W X V");
    }

    @Test
    void avoidedNodesAreInNoPathNotEvenAsEnds() {
        assertThat(ask(avoid(drawn.set("B", "X")))).isEqualTo("A W | A D C W");
        assertThat(ask(avoid(drawn.set("A")))).isEmpty();
    }

    @Test
    void passSetsAreMetInAnyOrder() {
        RouteConstraint route =
                new RouteConstraint(List.of(), Optional.empty(), List.of(drawn.set("V"), drawn.set("B", "D")), 99);

        assertThat(ask(route)).isEqualTo("A B C W X V | A D C W X V");
    }

    @Test
    void aHubEndsPathsButIsNotPassedThrough() {
        // A, C and W have three neighbours; nothing leads to A
        TraceResult result = trace(new RouteConstraint(List.of(), Optional.empty(), List.of(), 2));

        assertThat(drawn.names(result)).isEqualTo("A W");
        assertThat(result.skippedHubs()).containsExactly(drawn.index("C"), drawn.index("W"));
    }

    private String ask(RouteConstraint route) {
        return drawn.names(trace(route));
    }

    private TraceResult trace(RouteConstraint route) {
        return drawn.tracer().trace(query.with(route), new CancelSignal());
    }

    private static RouteConstraint via(NodeSet... sets) {
        return new RouteConstraint(List.of(sets), Optional.empty(), List.of(), Integer.MAX_VALUE);
    }

    private static RouteConstraint avoid(NodeSet set) {
        return new RouteConstraint(List.of(), Optional.of(set), List.of(), Integer.MAX_VALUE);
    }
}
