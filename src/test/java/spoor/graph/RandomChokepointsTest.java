package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import spoor.TestSize;
import spoor.graph.chokepoint.Chokepoints;
import spoor.graph.search.Tracer;

/** Choke points against what traces say when the nodes in question are avoided, on random small graphs. */
class RandomChokepointsTest {

    private static final int GRAPHS = TestSize.of(1_300, 4_000);

    /** Their walks are listed one by one. */
    private static final int DEMANDING = TestSize.of(500, 1_500);

    private static final int HOPS = 4;

    @Test
    void whatAPointBreaksIsWhatIsGoneWithoutIt() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Case one = new Case(seed);
            Chokepoints found = one.tracer.chokepoints(one.query, 100, new CancelSignal());
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
            Chokepoints found = one.tracer.chokepoints(one.query, 1, new CancelSignal());
            Chokepoints.CutSet cut = found.cut().orElseThrow();
            assertThat(one.inner(one.avoiding(new HashSet<>(cut.nodes()))))
                    .as(one.where)
                    .isEmpty();
            int fewest = fewest(one.inner(one.query), one.tracer.graph().nodeCount());
            assertThat(fewest)
                    .as(one.where)
                    .isBetween(cut.atLeast(), cut.nodes().size());
            exact += cut.exact() && fewest > 0 ? 1 : 0;
        }
        assertThat(exact).as("cuts that are proven to be the smallest").isGreaterThan(GRAPHS / 10);
    }

    @Test
    void whateverIsDemandedOnTheWayAPointBreaksTheWalksOverIt() {
        int demanding = 0;
        for (long seed = 0; seed < DEMANDING; seed++) {
            Case one = Case.demanding(seed);
            Chokepoints found = one.tracer.chokepoints(one.query, 100, new CancelSignal());
            List<List<Integer>> walks = one.walks();
            assertThat(found.walks()).as(one.where).isEqualTo(walks.size());
            for (Chokepoints.Point point : found.points()) {
                List<List<Integer>> left = walks.stream()
                        .filter(walk -> !walk.contains(point.node()))
                        .toList();
                assertThat(point)
                        .as(one.where)
                        .isEqualTo(new Chokepoints.Point(
                                point.node(),
                                walks.size() - left.size(),
                                (int) (distinct(walks, List::getFirst) - distinct(left, List::getFirst)),
                                (int) (distinct(walks, List::getLast) - distinct(left, List::getLast))));
            }
            demanding += found.points().isEmpty() ? 0 : 1;
        }
        assertThat(demanding).as("questions with points").isGreaterThan(DEMANDING / 20);
    }

    @Test
    void whateverIsDemandedOnTheWayACutBreaksEveryPath() {
        int cuts = 0;
        for (long seed = 0; seed < GRAPHS; seed++) {
            Case one = Case.demanding(seed);
            Chokepoints.CutSet cut = one.tracer
                    .chokepoints(one.query, 1, new CancelSignal())
                    .cut()
                    .orElseThrow();
            List<BitSet> paths = one.inner(one.query);
            BitSet nodes = new BitSet();
            cut.nodes().forEach(nodes::set);
            assertThat(paths).as(one.where).allMatch(nodes::intersects);
            assertThat(fewest(paths, one.tracer.graph().nodeCount()))
                    .as(one.where)
                    .isBetween(cut.atLeast(), cut.nodes().size());
            cuts += cut.nodes().isEmpty() ? 0 : 1;
        }
        assertThat(cuts).as("questions with a cut").isGreaterThan(GRAPHS / 20);
    }

    private static long distinct(List<List<Integer>> walks, Function<List<Integer>, Integer> end) {
        return walks.stream().map(end).distinct().count();
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

        final Tracer tracer;
        final TraceQuery query;
        final Supplier<String> where;

        private final TextGraph text;

        Case(long seed) {
            this(seed, new RandomCase(seed), Case::withoutDemands);
        }

        /** With whatever the question demands, as far as all of its walks can be listed. */
        static Case demanding(long seed) {
            return new Case(
                    seed,
                    new RandomCase(seed),
                    drawn -> new TraceQuery(
                            new Ends(
                                    drawn.ends().from(),
                                    drawn.ends().to().minus(drawn.ends().from())),
                            drawn.relations(),
                            drawn.route(),
                            drawn.goods(),
                            Ranking.shortest(100_000),
                            drawn.limits()
                                    .withMaxHops(Math.min(HOPS, drawn.limits().maxHops()))));
        }

        private Case(long seed, RandomCase random, UnaryOperator<TraceQuery> asking) {
            text = random.graph;
            tracer = text.tracer();
            query = asking.apply(random.query());
            where = () -> "seed %d%n%s%n%s".formatted(seed, text, query);
        }

        List<List<Integer>> walks() {
            return new ReferenceTrace(text, query)
                    .walks().stream()
                            .map(walk -> walk.stream().map(text::index).toList())
                            .toList();
        }

        private static TraceQuery withoutDemands(TraceQuery drawn) {
            RelationFilter r = drawn.relations();
            RouteConstraint route = drawn.route();
            return new TraceQuery(
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
        }

        TraceResult trace(TraceQuery asked) {
            return tracer.trace(asked.with(Ranking.shortest(0)), new CancelSignal());
        }

        TraceQuery avoiding(Set<Integer> nodes) {
            int nodeCount = tracer.graph().nodeCount();
            NodeSet avoided = query.route().avoid().orElseGet(() -> NodeSet.none(nodeCount));
            NodeSet more = avoided.union(NodeSet.matching(nodeCount, nodes::contains));
            return query.with(new RouteConstraint(
                    List.of(), Optional.of(more), List.of(), query.route().hubLimit()));
        }

        /** The nodes of each path that a cut could contain, of paths without a hop straight from a start to an end. */
        List<BitSet> inner(TraceQuery asked) {
            return tracer.trace(asked, new CancelSignal()).paths().stream()
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
