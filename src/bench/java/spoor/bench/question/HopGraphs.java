package spoor.bench.question;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import spoor.bench.generate.GeneratedRelation;
import spoor.bench.generate.GraphFile;
import spoor.bench.generate.Layer;

/** Bundles the relations that a question follows into hops. Plain and slow: nothing of it is measured. */
@SuppressWarnings("EnumOrdinal") // files, masks and the kernel number layers and types
public final class HopGraphs {

    private final GraphFile graph;
    private final Question question;
    private final int[] offsets;

    private HopGraphs(GraphFile graph, Question question) {
        this.graph = graph;
        this.question = question;
        this.offsets = new int[graph.nodes() + 2];
    }

    /** The hops of a graph under a question. */
    public static HopGraph bundle(GraphFile graph, Question question) throws IOException {
        HopGraphs bundling = new HopGraphs(graph, question);
        long[] entries = bundling.sort();
        HopGraph.Hops hops = bundling.bundle(entries);
        return new HopGraph(graph.nodes(), hops, bundling.nodes(graph::isStart), bundling.nodes(graph::isEnd));
    }

    private int[] nodes(IntPredicate predicate) {
        return IntStream.range(0, graph.nodes()).filter(predicate).toArray();
    }

    /** Entries (neighbour << 32 | relation), by the node they leave, then by neighbour. */
    private long[] sort() throws IOException {
        forEachEntry((from, to, relation) -> offsets[from + 2]++);
        for (int node = 0; node <= graph.nodes(); node++) {
            offsets[node + 1] += offsets[node];
        }
        long[] entries = new long[offsets[graph.nodes() + 1]];
        forEachEntry((from, to, relation) -> entries[offsets[from + 1]++] = (long) to << 32 | relation);
        for (int node = 0; node < graph.nodes(); node++) {
            Arrays.sort(entries, offsets[node], offsets[node + 1]);
        }
        return entries;
    }

    private HopGraph.Hops bundle(long[] entries) {
        int[] from = new int[entries.length];
        int[] to = new int[entries.length];
        int[] cost = new int[entries.length];
        HopCost bundle = new HopCost();
        GeneratedRelation relation = GraphFile.carrier();
        int hops = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int i = offsets[node]; i < offsets[node + 1]; i++) {
                int neighbour = (int) (entries[i] >>> 32);
                graph.read(entries[i] & 0xFFFF_FFFFL, relation);
                bundle.add(relation, isComponent(node) || isComponent(neighbour));
                if (i + 1 == offsets[node + 1] || (int) (entries[i + 1] >>> 32) != neighbour) {
                    from[hops] = node;
                    to[hops] = neighbour;
                    cost[hops++] = bundle.takeCost();
                }
            }
        }
        return new HopGraph.Hops(Arrays.copyOf(from, hops), Arrays.copyOf(to, hops), Arrays.copyOf(cost, hops));
    }

    private boolean isComponent(int node) {
        return graph.layer(node) == Layer.COMPONENT;
    }

    private void forEachEntry(EntrySink sink) throws IOException {
        GeneratedRelation relation = GraphFile.carrier();
        for (int i = 0; i < graph.relations(); i++) {
            graph.read(i, relation);
            int bit = 1 << relation.type().ordinal();
            if ((question.types() & bit) == 0 || relation.confidence().ordinal() < question.minConfidence()) {
                continue;
            }
            sink.accept(relation.from(), relation.to(), i);
            if ((question.bothWays() & bit) != 0) {
                sink.accept(relation.to(), relation.from(), i);
            }
        }
    }

    private interface EntrySink {
        void accept(int from, int to, int relation);
    }
}
