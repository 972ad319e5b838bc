package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spoor.graph.TextGraph.Line;

/**
 * Questions with as many demands as there may be: paths of twelve hops through ten stations, eight countries and with
 * goods. Each graph has thirteen steps of one or two nodes; paths lead from step to step, and some hops leave one out.
 *
 * <pre>
 *   a00 ──► a01 ──► a02 ──► … ──► a12
 *       ╲       ╱       ╲
 *        ──► b01 ──►     ──► … ──► b12
 * </pre>
 */
class QuestionsAtLimitsTest {

    private static final int STEPS = TraceLimits.MOST_HOPS + 1;
    private static final int CASES = 10;

    private Random random = new Random();
    private TextGraph graph = TextGraph.of("");
    private List<List<String>> nodes = List.of();

    @Test
    void answersLikeTheReferenceAtEveryLimit() {
        int answered = 0;
        for (int seed = 0; seed < CASES; seed++) {
            random = new Random(seed);
            nodes = IntStream.range(0, STEPS).mapToObj(this::step).toList();
            graph = draw();
            answered += check(seed, question(RouteConstraint.MOST_VIA - seed % 3)) > 0 ? 1 : 0;
        }
        assertThat(answered).isGreaterThan(CASES / 2);
    }

    @Test
    void pagesAtTheGreatestOffsetAndCountAreTheRestOfTheAnswer() {
        graph = TextGraph.of("A -S-> B\nA -S-> C\nB -S-> D\nC -S-> D");
        TraceQuery query = TraceQuery.between(graph.set("A"), graph.set("D"), TextGraph.FLOW);

        assertThat(graph.names(page(query, 1, Integer.MAX_VALUE))).isEqualTo("A C D");
        assertThat(graph.names(page(query, Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEmpty();
        assertThat(page(query, 0, 0).more()).isTrue();
    }

    private TraceResult page(TraceQuery query, int offset, int count) {
        Ranking ranking = new Ranking(Ranking.Order.SHORTEST, offset, count, Ranking.Caps.NONE);
        return graph.tracer().trace(query.with(ranking), new CancelSignal());
    }

    private int check(int seed, TraceQuery query) {
        Supplier<String> where = () -> "seed %d%n%s%n%s".formatted(seed, graph, query);
        ReferenceTrace reference = new ReferenceTrace(graph, query);
        TraceResult result = graph.tracer().trace(query, new CancelSignal());
        assertThat(graph.draw(result)).as(where).isEqualTo(reference.drawAll(reference.page()));
        assertThat(result.complete()).as(where).isTrue();
        assertThat(result.counts().paths())
                .as(where)
                .isEqualTo(Count.exactly(reference.paths().size()));
        return reference.paths().size();
    }

    private TextGraph draw() {
        List<Line> lines = new ArrayList<>();
        for (int step = 0; step + 1 < STEPS; step++) {
            for (String from : nodes.get(step)) {
                nodes.get(step + 1).forEach(to -> lines.add(hop(from, to)));
                if (step + 2 < STEPS && random.nextInt(8) == 0) {
                    lines.add(hop(from, nodes.get(step + 2).getFirst()));
                }
            }
        }
        return new TextGraph(List.of(), lines, Map.of());
    }

    private List<String> step(int step) {
        String number = "%02d".formatted(step);
        return random.nextBoolean() ? List.of("a" + number, "b" + number) : List.of("a" + number);
    }

    private Line hop(String from, String to) {
        List<String> goods = random.nextInt(4) == 0 ? List.of("h0") : List.of();
        int none = RelationRow.NO_DAY;
        return new Line(from, to, 0, random.nextInt(3), List.of(0), goods, none, none, none, Double.NaN, 0);
    }

    /** Stations at steps that ascend, countries that some path may pass, and goods. */
    private TraceQuery question(int stations) {
        int begin = random.nextInt(STEPS - stations + 1);
        List<NodeSet> via =
                IntStream.range(begin, begin + stations).mapToObj(this::set).toList();
        List<NodeSet> pass = IntStream.range(0, RouteConstraint.MOST_PASS)
                .mapToObj(i -> country())
                .toList();
        return TraceQuery.between(set(0), set(STEPS - 1), TextGraph.FLOW)
                .with(new RouteConstraint(via, Optional.empty(), pass, Integer.MAX_VALUE))
                .with(new GoodsConstraint(Set.of(graph.good("h0")), false))
                .with(new Ranking(
                        random.nextBoolean() ? Ranking.Order.SHORTEST : Ranking.Order.STRONGEST,
                        0,
                        Integer.MAX_VALUE,
                        Ranking.Caps.NONE))
                .with(TraceLimits.DEFAULT.withMaxHops(TraceLimits.MOST_HOPS));
    }

    private NodeSet country() {
        String passed = nodes.get(random.nextInt(STEPS)).getLast();
        return NodeSet.matching(graph.names.size(), node -> graph.index(passed) == node || random.nextInt(6) == 0);
    }

    private NodeSet set(int step) {
        return graph.set(nodes.get(step).toArray(String[]::new));
    }
}
