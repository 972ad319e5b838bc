package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.TestSize;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphJoin;
import spoor.graph.supply.SupplyGraph;

/** A joined graph answers like the reference on the graph in which each member bears its representative's name. */
class RandomIdentitiesTest {

    private static final int GRAPHS = TestSize.of(2_000, 6_000);

    @Test
    void aJoinedGraphAnswersLikeTheReferenceUnderOneName() {
        long fresh = TestSize.freshSeed();
        int joins = 0;
        for (long seed = 0; seed < GRAPHS; seed++) {
            joins += check(seed < GRAPHS - 500 ? seed : fresh + seed);
        }
        assertThat(joins).as("graphs with an identity of several nodes").isGreaterThan(GRAPHS / 2);
    }

    @Test
    void soDoesOneMadeOfAGraphThatLiesInAFile(@TempDir Path folder) {
        for (long seed = 0; seed < 500; seed++) {
            Path file = folder.resolve("graph-" + seed);
            check(seed, graph -> LyingGraph.of(graph, file));
        }
    }

    private static int check(long seed) {
        return check(seed, UnaryOperator.identity());
    }

    private static int check(long seed, UnaryOperator<SupplyGraph> laid) {
        RandomCase random = new RandomCase(seed);
        TextGraph text = random.graph;
        Map<String, String> representatives = random.identities();
        Identities identities = text.identities(representatives, text::index);
        TextGraph renamed = text.joined(representatives);
        Tracer raw = Tracer.of(laid.apply(text.build()));
        Tracer tracer = raw.after(GraphJoin.of(raw.graph(), identities));
        for (int i = 0; i < 2; i++) {
            TraceQuery asked = random.query();
            TraceQuery query = over(identities, asked);
            Supplier<String> where = () -> "seed %d%n%s%n%s%n%s".formatted(seed, text, representatives, query);
            assertThat(query).as(where).isEqualTo(over(text, representatives, asked));
            ReferenceTrace reference = new ReferenceTrace(renamed, query);
            TraceResult result = tracer.trace(query, new CancelSignal());
            assertThat(text.draw(result)).as(where).isEqualTo(reference.drawAll(reference.page()));
            if (result.counts().paths().exact()) {
                assertThat(result.counts().paths().value())
                        .as(where)
                        .isEqualTo(reference.paths().size());
            }
        }
        return representatives.isEmpty() ? 0 : 1;
    }

    @Test
    void aGraphThatChangedIsJoinedLikeOneBuiltAtOnce() {
        for (long seed = 0; seed < GRAPHS / 3; seed++) {
            RandomCase random = new RandomCase(seed);
            ChangedGraph changed = new ChangedGraph(random.graph, new Random(seed));
            Map<String, String> representatives = random.identities();
            Identities identities = random.graph.identities(representatives, random.graph::index);
            Identities others = random.graph.identities(representatives, changed::index);
            SupplyGraph whole = GraphJoin.of(random.graph.build(), identities);
            SupplyGraph latest = GraphJoin.of(changed.latest().graph(), others);
            TraceQuery query = over(identities, random.query());
            TraceResult expected = Tracer.of(whole).trace(query, new CancelSignal());
            TraceResult result =
                    changed.translate(Tracer.of(latest).trace(changed.translate(query), new CancelSignal()));
            assertThat(random.graph.draw(result))
                    .as("seed %d%n%s%n%s%n%s", seed, random.graph, representatives, query)
                    .isEqualTo(random.graph.draw(expected));
        }
    }

    @Test
    void joiningAndChangingAGraphDoNotDisturbEachOther() {
        for (long seed = 0; seed < GRAPHS / 3; seed++) {
            RandomCase random = new RandomCase(seed);
            TextGraph text = random.graph;
            Map<String, String> representatives = random.identities();
            Identities identities = text.identities(representatives, text::index);
            SupplyGraph raw = text.build();
            SupplyGraph joined = GraphJoin.of(raw, identities);
            TraceQuery plain = random.query();
            TraceQuery query = over(identities, random.query());
            TraceResult before = Tracer.of(raw).trace(plain, new CancelSignal());
            TraceResult over = Tracer.of(joined).trace(query, new CancelSignal());

            RandomChangeTest.changeAtRandom(raw, new Random(seed));
            RandomChangeTest.changeAtRandom(joined, new Random(seed));
            RandomChangeTest.changeAtRandom(raw, new Random(seed + 1));

            assertThat(text.draw(Tracer.of(raw).trace(plain, new CancelSignal())))
                    .isEqualTo(text.draw(before));
            assertThat(text.draw(Tracer.of(joined).trace(query, new CancelSignal())))
                    .isEqualTo(text.draw(over));
            assertThat(text.draw(Tracer.of(GraphJoin.of(raw, identities)).trace(query, new CancelSignal())))
                    .isEqualTo(text.draw(over));
        }
    }

    @Test
    void withoutIdentitiesTheGraphIsTheSameOne() {
        SupplyGraph raw = TextGraph.of("A -S-> B").build();

        assertThat(GraphJoin.of(raw, Identities.NONE)).isSameAs(raw);
        assertThat(Identities.of(new int[0], new int[0])).isSameAs(Identities.NONE);
    }

    private static TraceQuery over(Identities identities, TraceQuery asked) {
        return mapped(asked, identities::of, good -> good < 0 ? good : identities.of(good));
    }

    private static TraceQuery over(TextGraph text, Map<String, String> representatives, TraceQuery asked) {
        return mapped(
                asked,
                set -> text.joined(set, representatives),
                good -> good < 0
                        ? good
                        : text.index(representatives.getOrDefault(text.names.get(good), text.names.get(good))));
    }

    private static TraceQuery mapped(
            TraceQuery asked,
            java.util.function.UnaryOperator<NodeSet> sets,
            java.util.function.UnaryOperator<Integer> goods) {
        RouteConstraint route = asked.route();
        Set<Integer> accepted = asked.goods().accepted().stream().map(goods).collect(Collectors.toSet());
        List<NodeSet> via = route.via().stream().map(sets).toList();
        List<NodeSet> pass = route.pass().stream().map(sets).toList();
        return new TraceQuery(
                new Ends(
                        sets.apply(asked.ends().from()), sets.apply(asked.ends().to())),
                asked.relations(),
                new RouteConstraint(via, route.avoid().map(sets), pass, route.hubLimit()),
                new GoodsConstraint(accepted, asked.goods().consistent()),
                asked.ranking(),
                asked.limits());
    }
}
