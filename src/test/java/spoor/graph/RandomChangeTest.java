package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.TestSize;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphBuilder;
import spoor.graph.supply.GraphChange;
import spoor.graph.supply.GraphFile;
import spoor.graph.supply.SupplyGraph;

/** A graph that was come to by changes answers like the same graph built at once. */
class RandomChangeTest {

    private static final int GRAPHS = TestSize.of(1_300, 4_000);

    @Test
    void aChangedGraphAnswersLikeOneBuiltAtOnce() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            RandomCase random = new RandomCase(seed);
            ChangedGraph changed = new ChangedGraph(random.graph, new Random(seed));
            Tracer whole = random.graph.tracer();
            assertThat(changed.latest().graph().relationCount())
                    .isEqualTo(whole.graph().relationCount());
            for (int i = 0; i < 3; i++) {
                check(seed, random, whole, changed, changed.latest());
            }
        }
    }

    @Test
    void aChangedGraphIsWrittenAndReadWithItsChanges(@TempDir Path folder) throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            RandomCase random = new RandomCase(seed);
            ChangedGraph changed = new ChangedGraph(random.graph, new Random(seed));
            Path file = folder.resolve("graph");
            GraphFile.write(file, changed.latest().graph(), "v");
            Tracer read = Tracer.of(GraphFile.findGraph(file).orElseThrow().graph());
            check(seed, random, random.graph.tracer(), changed, read);
        }
    }

    @Test
    void aGraphThatLiesInAFileIsChangedLikeAnother(@TempDir Path folder) {
        for (long seed = 0; seed < 500; seed++) {
            RandomCase random = new RandomCase(seed);
            Path file = folder.resolve("graph-" + seed);
            ChangedGraph changed =
                    new ChangedGraph(random.graph, new Random(seed), graph -> LyingGraph.of(graph, file));
            Tracer whole = random.graph.tracer();
            for (int i = 0; i < 3; i++) {
                check(seed, random, whole, changed, changed.latest());
            }
        }
    }

    /** Large enough for columns in the heap to have room behind them. */
    @Test
    void twoChangesOfTheSameGraphInAFileDoNotMeet(@TempDir Path folder) throws IOException {
        for (Room room : List.of(Room.heap(), new FileRoom(folder))) {
            SupplyGraph built = bigger(room);
            SupplyGraph lying = LyingGraph.of(built, folder.resolve("graph"));
            for (SupplyGraph graph : List.of(built, lying)) {
                Tracer before = Tracer.of(graph);
                Tracer one = before.after(changeAtRandom(graph, new Random(1)));
                TraceResult afterOne = trace(one, everything(one.graph()));
                before.after(changeAtRandom(graph, new Random(2)));
                Tracer same = Tracer.of(bigger(Room.heap()));
                Tracer expected = same.after(changeAtRandom(same.graph(), new Random(1)));
                assertThat(trace(one, everything(one.graph()))).isEqualTo(afterOne);
                assertThat(afterOne).isEqualTo(trace(expected, everything(expected.graph())));
            }
        }
    }

    private static SupplyGraph bigger(Room room) {
        Random random = new Random(7);
        int nodes = 300;
        GraphBuilder builder = new GraphBuilder(nodes, 10, room);
        for (int i = 0; i < 2_000; i++) {
            int none = RelationRow.NO_DAY;
            int set = builder.addSourceSet(random.nextInt(9));
            int goods = builder.addGoodsSet(builder.hsCode(random.nextInt(3)));
            builder.addRelation(new RelationRow(
                    random.nextInt(nodes),
                    random.nextInt(nodes),
                    0,
                    2,
                    set,
                    goods,
                    none,
                    none,
                    none,
                    random.nextInt(9) / 8.0,
                    0,
                    false));
        }
        return builder.build();
    }

    private static TraceQuery everything(SupplyGraph graph) {
        int nodes = graph.nodeCount();
        NodeSet from = NodeSet.of(nodes, IntStream.range(0, 40).toArray());
        NodeSet to = NodeSet.of(nodes, IntStream.range(100, nodes).toArray());
        TraceQuery query = TraceQuery.between(from, to, 1);
        return query.with(query.limits().withMaxHops(3)).with(Ranking.shortest(500));
    }

    @Test
    void whoReadsTheGraphBeforeAChangeSeesNothingOfIt() {
        for (long seed = 0; seed < GRAPHS / 4; seed++) {
            RandomCase random = new RandomCase(seed);
            Tracer before = random.graph.tracer();
            List<TraceQuery> queries = new ArrayList<>();
            List<TraceResult> answers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                queries.add(random.query());
                answers.add(trace(before, queries.get(i)));
            }
            changeAtRandom(before.graph(), new Random(seed));
            changeAtRandom(before.graph(), new Random(seed + 1)); // a second change of the same graph: it must copy
            for (int i = 0; i < queries.size(); i++) {
                assertThat(trace(before, queries.get(i))).as("seed " + seed).isEqualTo(answers.get(i));
            }
        }
    }

    /** Without the work it took, which is less the second time. */
    private static TraceResult trace(Tracer tracer, TraceQuery query) {
        TraceResult r = tracer.trace(query, new CancelSignal());
        return new TraceResult(r.paths(), r.counts(), r.complete(), r.more(), r.cuts(), r.skippedHubs(), 0);
    }

    static SupplyGraph changeAtRandom(SupplyGraph graph, Random random) {
        GraphChange change = graph.change();
        int nodes = graph.nodeCount() + 2;
        change.addNode();
        change.addNode();
        for (int i = 0; i < 20; i++) {
            int set = change.addSourceSet(random.nextInt(9), random.nextInt(9));
            int goods = change.addGoodsSet(random.nextInt(nodes), change.hsCode(random.nextInt(3)));
            change.addRelation(new RelationRow(
                    random.nextInt(nodes),
                    random.nextInt(nodes),
                    0,
                    2,
                    set,
                    goods,
                    RelationRow.NO_DAY,
                    RelationRow.NO_DAY,
                    RelationRow.NO_DAY,
                    1.0,
                    0,
                    false));
        }
        return change.apply(Integer::compare);
    }

    private static void check(long seed, RandomCase random, Tracer whole, ChangedGraph changed, Tracer latest) {
        TraceQuery query = random.query();
        Supplier<String> where = () -> "seed %d%n%s%n%s".formatted(seed, random.graph, query);
        TraceResult expected = whole.trace(query, new CancelSignal());
        TraceResult result = changed.translate(latest.trace(changed.translate(query), new CancelSignal()));
        assertThat(random.graph.draw(result)).as(where).isEqualTo(random.graph.draw(expected));
        assertThat(result.skippedHubs()).as(where).isEqualTo(expected.skippedHubs());
        if (result.counts().paths().exact() && expected.counts().paths().exact()) {
            assertThat(result.counts()).as(where).isEqualTo(expected.counts());
        }
    }
}
