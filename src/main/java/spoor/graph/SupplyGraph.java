package spoor.graph;

/**
 * An immutable graph of nodes and relations in arrays, for tracing. Safe for threads.
 *
 * <pre>
 *   outside: node index = rank of its id            inside: backward breadth-first number from the usual ends
 *
 *   nodes.outer   [n]  inner -> outer               nodes.inner  [n]  outer -> inner
 *   nodes.component    one bit a node, by inner number
 *   out           rows by source node               neighbour, profile, period                    12 bytes a relation
 *   in            rows by target node               neighbour, profile, period                    12 bytes a relation
 *   relations.index [m]  position in out -> relation index                                         4 bytes a relation
 *   relations.value [m]  position in out -> worth; empty if none is stated                       0 or 8 bytes
 *   profiles      type, confidence, recency, dataset, source set, goods set: once per combination
 *   sources       the source sets
 *   goods         the goods sets, the components and their HS codes
 * </pre>
 *
 * With four relations a node, the node arrays add 4 bytes a relation: 32 in all, 40 with values.
 */
public final class SupplyGraph {

    /** Both numberings of nodes, and by inner number which are components. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Nodes(int[] outer, int[] inner, long[] component) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Relations(int count, int[] index, double[] value) {}

    private final Nodes nodes;
    private final Adjacency out;
    private final Adjacency in;
    private final Relations relations;
    private final ProfileTable profiles;
    private final SetPool sources;
    private final GoodsBook goods;
    private final Scratch scratch;
    private final InnerSets innerSets = new InnerSets();

    SupplyGraph(
            Nodes nodes,
            Adjacency out,
            Adjacency in,
            Relations relations,
            ProfileTable profiles,
            SetPool sources,
            GoodsBook goods) {
        this.nodes = nodes;
        this.out = out;
        this.in = in;
        this.relations = relations;
        this.profiles = profiles;
        this.sources = sources;
        this.goods = goods;
        this.scratch = new Scratch(nodes.outer().length);
    }

    /**
     * Answers a question.
     *
     * @param cancel lets another thread stop the work; the answer then says so
     */
    public TraceResult trace(TraceQuery query, CancelSignal cancel) {
        return new TraceRun(this, query, cancel, RankedPaths.PATIENCE).run();
    }

    /** The number of nodes. */
    public int nodeCount() {
        return nodes.outer().length;
    }

    /** The number of relations, loops included. */
    public int relationCount() {
        return relations.count();
    }

    /** Bytes of everything that a trace reads. */
    public long bytes() {
        return 8L * nodeCount()
                + 8L * nodes.component().length
                + out.bytes()
                + in.bytes()
                + 4L * relations.index().length
                + 8L * relations.value().length
                + profiles.bytes()
                + sources.bytes()
                + goods.bytes();
    }

    Scratch scratch() {
        return scratch;
    }

    /** The set in inner numbers; not to be written to. */
    long[] inner(NodeSet set) {
        return innerSets.get(set, nodes.inner());
    }

    Nodes nodes() {
        return nodes;
    }

    Adjacency out() {
        return out;
    }

    Adjacency in() {
        return in;
    }

    Relations relations() {
        return relations;
    }

    ProfileTable profiles() {
        return profiles;
    }

    SetPool sources() {
        return sources;
    }

    GoodsBook goods() {
        return goods;
    }
}
