package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Choke points against what traces say when the nodes in question are avoided, on random small graphs. */
class RandomChokepointsTest {

    private static final int GRAPHS = 4_000;

    @Test
    void whatAPointBreaksIsWhatIsGoneWithoutIt() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Case one = new Case(seed);
            Chokepoints found = one.graph.chokepoints(one.query, 100, new CancelSignal());
            TraceCounts all = one.trace(one.query).counts();
            assertThat(found.walks()).as(one.where).isEqualTo(sum(all.walksByHop()));
            for (Chokepoints.Point point : found.points()) {
                TraceCounts without =
                        one.trace(one.avoiding(Set.of(point.node()))).counts();
                assertThat(point)
                        .as(one.where)
                        .isEqualTo(new Chokepoints.Point(
                                point.node(),
                                found.walks() - sum(without.walksByHop()),
                                (int) (all.starts().value() - without.starts().value()),
                                (int) (all.ends().value() - without.ends().value())));
            }
        }
    }

    @Test
    void aCutBreaksEveryPathAndNoneSmallerThanTheBoundDoes() {
        int exact = 0;
        for (long seed = 0; seed < GRAPHS; seed++) {
            Case one = new Case(seed);
            Chokepoints found = one.graph.chokepoints(one.query, 1, new CancelSignal());
            Chokepoints.CutSet cut = found.cut().orElseThrow();
            assertThat(one.inner(one.avoiding(new HashSet<>(cut.nodes()))))
                    .as(one.where)
                    .isEmpty();
            int fewest = fewest(one.inner(one.query), one.graph.nodeCount());
            assertThat(fewest)
                    .as(one.where)
                    .isBetween(cut.atLeast(), cut.nodes().size());
            exact += cut.exact() && fewest > 0 ? 1 : 0;
        }
        assertThat(exact).as("cuts that are proven to be the smallest").isGreaterThan(GRAPHS / 10);
    }

    private static double sum(List<Double> walks) {
        return walks.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The size of the smallest set that meets all of these. */
    private static int fewest(List<BitSet> sets, int nodeCount) {
        int fewest = nodeCount;
        for (int chosen = 0; chosen < 1 << nodeCount; chosen++) {
            BitSet nodes = BitSet.valueOf(new long[] {chosen});
            if (nodes.cardinality() < fewest && sets.stream().allMatch(nodes::intersects)) {
                fewest = nodes.cardinality();
            }
        }
        return sets.isEmpty() ? 0 : fewest;
    }

    /** A random graph and a question without demands on the way, whose starts are no ends. */
    private static final class Case {

        final SupplyGraph graph;
        final TraceQuery query;
        final Supplier<String> where;

        Case(long seed) {
            RandomCase random = new RandomCase(seed);
            TraceQuery drawn = random.query();
            RelationFilter r = drawn.relations();
            RouteConstraint route = drawn.route();
            graph = random.graph.build();
            query = new TraceQuery(
                    new Ends(
                            drawn.ends().from(),
                            drawn.ends().to().minus(drawn.ends().from())),
                    new RelationFilter(
                            r.types(),
                            r.bothWays(),
                            r.minConfidence(),
                            r.minSources(),
                            r.window(),
                            r.value(),
                            r.datasets(),
                            TimeOrder.ANY),
                    new RouteConstraint(List.of(), route.avoid(), List.of(), route.hubLimit()),
                    GoodsConstraint.NONE,
                    Ranking.shortest(100_000),
                    drawn.limits().withCounting(TraceLimits.Counting.ALL).withCountLimit(0));
            where = () -> "seed %d%n%s%n%s".formatted(seed, random.graph, query);
        }

        TraceResult trace(TraceQuery asked) {
            return graph.trace(asked.with(Ranking.shortest(0)), new CancelSignal());
        }

        TraceQuery avoiding(Set<Integer> nodes) {
            NodeSet avoided = query.route().avoid().orElseGet(() -> NodeSet.none(graph.nodeCount()));
            NodeSet more = avoided.union(NodeSet.matching(graph.nodeCount(), nodes::contains));
            return query.with(new RouteConstraint(
                    List.of(), Optional.of(more), List.of(), query.route().hubLimit()));
        }

        /** The nodes of each path that a cut could contain, of paths without a hop straight from a start to an end. */
        List<BitSet> inner(TraceQuery asked) {
            return graph.trace(asked, new CancelSignal()).paths().stream()
                    .map(TracePath::nodes)
                    .filter(nodes -> !hasDirectHop(nodes))
                    .map(this::inner)
                    .toList();
        }

        private boolean hasDirectHop(List<Integer> nodes) {
            for (int i = 1; i < nodes.size(); i++) {
                if (query.ends().from().contains(nodes.get(i - 1))
                        && query.ends().to().contains(nodes.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private BitSet inner(List<Integer> nodes) {
            BitSet inner = new BitSet();
            nodes.stream()
                    .filter(node -> !query.ends().from().contains(node)
                            && !query.ends().to().contains(node))
                    .forEach(inner::set);
            return inner;
        }
    }
}
