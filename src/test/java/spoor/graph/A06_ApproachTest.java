package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import spoor.graph.approach.Approach;
import spoor.graph.search.Tracer;

/**
 * How far both sides of a question come where there is no path, and where they are nearest.
 *
 * <pre>
 *   A ──► B ──► C          D ──► E ──► W        no path from A to W
 *         B ◄── X ──► D                         but X supplies both sides
 *         C ─own─ E                             and C and E belong together
 * </pre>
 */
class A06_ApproachTest {

    private static final String BOTH_SIDES = """
            A -S-> B
            B -S-> C
            D -S-> E
            E -S-> W
            """;

    @Test
    void eachSideIsCountedByHops() {
        assertThat(approach(BOTH_SIDES, "A", "W").fromByHop()).containsExactly(1, 1, 1);
        assertThat(approach(BOTH_SIDES, "W", "A").toByHop()).containsExactly(1);
        assertThat(approach(BOTH_SIDES, "A", "W").toByHop()).containsExactly(1, 1, 1);
    }

    @Test
    void withoutAnyRelationBetweenThemNothingIsNearest() {
        assertThat(approach(BOTH_SIDES, "A", "W").nearest()).isEmpty();
    }

    @Test
    void theShortestTieIsTakenWhateverItsTypeAndDirection() {
        assertThat(nearest(BOTH_SIDES + "X -S-> B\nX -S-> D", "A", "W")).isEqualTo("A B | B X | X D E W");
        assertThat(nearest(BOTH_SIDES + "X -S-> B\nX -S-> D\nE -O-> C", "A", "W"))
                .isEqualTo("A B C | C E | E W");
    }

    @Test
    void ofEquallyNearOnesTheOneNearestToAnEndIsTaken() {
        assertThat(nearest(BOTH_SIDES + "D -O-> B\nE -O-> C", "A", "W")).isEqualTo("A B C | C E | E W");
    }

    @Test
    void whereTheSidesMeetThatNodeStandsAlone() {
        TextGraph drawn = TextGraph.of("A -S-> B\nB -S-> C\nC -S-> W\nA -S-> D\nD -S-> B");
        TraceQuery query = TraceQuery.between(drawn.set("A"), drawn.set("W"), TextGraph.FLOW)
                .with(TraceLimits.DEFAULT.withMaxHops(2));

        assertThat(draw(drawn, find(drawn, query).orElseThrow())).isEqualTo("A B | B | B C W");
    }

    @Test
    void aNodeFromWhichNothingCanLeadOnIsNoBeginningOfATie() {
        TextGraph drawn = TextGraph.of(BOTH_SIDES + "E -O-> C\nD -O-> B");
        TraceQuery query = TraceQuery.between(drawn.set("A"), drawn.set("W"), TextGraph.FLOW);
        NodeSet all = NodeSet.all(drawn.names.size());
        Approach found = Tracer.of(drawn.build())
                .approach(query, all.minus(drawn.set("C")), all, new CancelSignal())
                .orElseThrow();

        assertThat(draw(drawn, found)).isEqualTo("A B | B D | D E W");
    }

    @Test
    void whatTheQuestionAvoidsIsReachedByNoSide() {
        TextGraph drawn = TextGraph.of(BOTH_SIDES);
        TraceQuery query = TraceQuery.between(drawn.set("A"), drawn.set("W"), TextGraph.FLOW)
                .with(new RouteConstraint(List.of(), Optional.of(drawn.set("B", "E")), List.of(), Integer.MAX_VALUE));
        Approach found = find(drawn, query).orElseThrow();

        assertThat(found.fromByHop()).containsExactly(1);
        assertThat(found.toByHop()).containsExactly(1);
    }

    @Test
    void aSearchThatIsEndedTellsNothing() {
        TextGraph drawn = TextGraph.of(BOTH_SIDES);
        CancelSignal cancel = new CancelSignal();
        cancel.cancel();
        NodeSet all = NodeSet.all(drawn.names.size());

        assertThat(Tracer.of(drawn.build())
                        .approach(TraceQuery.between(drawn.set("A"), drawn.set("W"), TextGraph.FLOW), all, all, cancel))
                .isEmpty();
    }

    private static String nearest(String graph, String from, String to) {
        return draw(TextGraph.of(graph), approach(graph, from, to));
    }

    private static Approach approach(String graph, String from, String to) {
        TextGraph drawn = TextGraph.of(graph);
        return find(drawn, TraceQuery.between(drawn.set(from), drawn.set(to), TextGraph.FLOW))
                .orElseThrow();
    }

    private static Optional<Approach> find(TextGraph drawn, TraceQuery query) {
        NodeSet all = NodeSet.all(drawn.names.size());
        return Tracer.of(drawn.build()).approach(query, all, all, new CancelSignal());
    }

    private static String draw(TextGraph drawn, Approach found) {
        Approach.Nearest nearest = found.nearest().orElseThrow();
        return List.of(nearest.before(), nearest.between(), nearest.after()).stream()
                .map(nodes -> nodes.stream().map(drawn.names::get).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
