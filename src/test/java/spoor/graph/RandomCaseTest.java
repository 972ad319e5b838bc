package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The random questions use every constraint, often enough and where it makes a difference. */
class RandomCaseTest {

    private static final int GRAPHS = 1_000;
    private static final int LEAST = 3;

    private final Map<String, Integer> effective = new TreeMap<>();

    @Test
    void everyConstraintChangesAnswersOfSomeQuestions() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            RandomCase random = new RandomCase(seed);
            TraceQuery query = random.query();
            String answer = ask(random, query);
            without(query)
                    .forEach((constraint, easier) -> effective.merge(
                            constraint,
                            easier.equals(query) || ask(random, easier).equals(answer) ? 0 : 1,
                            Integer::sum));
        }
        assertThat(effective).hasSize(18);
        assertThat(effective)
                .allSatisfy(
                        (constraint, times) -> assertThat(times).as(constraint).isGreaterThanOrEqualTo(LEAST));
    }

    private static String ask(RandomCase random, TraceQuery query) {
        ReferenceTrace reference = new ReferenceTrace(random.graph, query);
        return reference.drawAll(reference.page());
    }

    /** For each constraint the question without it. */
    private static Map<String, TraceQuery> without(TraceQuery query) {
        Map<String, TraceQuery> easier = new TreeMap<>();
        RelationFilter f = query.relations();
        BiConsumer<String, RelationFilter> relations = (name, filter) -> easier.put(name, with(query, filter));
        relations.accept("types", filter(f, 63, f.bothWays(), f.minConfidence(), f.minSources()));
        relations.accept("both ways", filter(f, f.types(), 0, f.minConfidence(), f.minSources()));
        relations.accept("confidence", filter(f, f.types(), f.bothWays(), 0, f.minSources()));
        relations.accept("sources", filter(f, f.types(), f.bothWays(), f.minConfidence(), 0));
        relations.accept("window", filter(f, DayWindow.OPEN, f.value(), f.datasets(), f.timeOrder()));
        relations.accept("value", filter(f, f.window(), RelationFilter.MinValue.NONE, f.datasets(), f.timeOrder()));
        relations.accept("datasets", filter(f, f.window(), f.value(), Set.of(), f.timeOrder()));
        relations.accept("time order", filter(f, f.window(), f.value(), f.datasets(), TimeOrder.ANY));
        RouteConstraint r = query.route();
        BiConsumer<String, RouteConstraint> routes = (name, route) -> easier.put(name, with(query, route));
        routes.accept("via", new RouteConstraint(List.of(), r.avoid(), r.pass(), r.hubLimit()));
        routes.accept("avoid", new RouteConstraint(r.via(), Optional.empty(), r.pass(), r.hubLimit()));
        routes.accept("pass", new RouteConstraint(r.via(), r.avoid(), List.of(), r.hubLimit()));
        routes.accept("hubs", new RouteConstraint(r.via(), r.avoid(), r.pass(), Integer.MAX_VALUE));
        GoodsConstraint g = query.goods();
        easier.put("goods", with(query, new GoodsConstraint(Set.of(), g.consistent())));
        easier.put("consistent", with(query, new GoodsConstraint(g.accepted(), false)));
        Ranking k = query.ranking();
        easier.put("caps", query.with(new Ranking(k.order(), k.offset(), k.count(), Ranking.Caps.NONE)));
        easier.put("offset", query.with(new Ranking(k.order(), 0, k.count(), k.caps())));
        easier.put("order", query.with(new Ranking(Ranking.Order.SHORTEST, k.offset(), k.count(), k.caps())));
        easier.put("hops", query.with(query.limits().withMaxHops(8)));
        return easier;
    }

    private static RelationFilter filter(RelationFilter f, int types, int bothWays, int confidence, int sources) {
        return new RelationFilter(
                types, bothWays, confidence, sources, f.window(), f.value(), f.datasets(), f.timeOrder());
    }

    private static RelationFilter filter(
            RelationFilter f, DayWindow window, RelationFilter.MinValue value, Set<Integer> datasets, TimeOrder order) {
        return new RelationFilter(
                f.types(), f.bothWays(), f.minConfidence(), f.minSources(), window, value, datasets, order);
    }

    private static TraceQuery with(TraceQuery query, RelationFilter relations) {
        return new TraceQuery(query.ends(), relations, query.route(), query.goods(), query.ranking(), query.limits());
    }

    private static TraceQuery with(TraceQuery query, RouteConstraint route) {
        return new TraceQuery(query.ends(), query.relations(), route, query.goods(), query.ranking(), query.limits());
    }

    private static TraceQuery with(TraceQuery query, GoodsConstraint goods) {
        return new TraceQuery(query.ends(), query.relations(), query.route(), goods, query.ranking(), query.limits());
    }
}
