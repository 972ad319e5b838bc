package spoor.graph.supply;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An immutable graph of nodes and relations in arrays, for tracing: data and nothing else. What questions leave for each
 * other is the tracer's. Safe for threads.
 *
 * <pre>
 *   in         rows by target: neighbour                         4 bytes a relation
 *   relations  in the order of those rows: word, period,
 *              sources, index                                    16 bytes a relation
 *              goods                                             2 bytes up to 65,536 sets, else 4
 *              worth, if any is stated                           4 bytes
 *   out        rows by source: neighbour, place                  8 bytes a relation
 *   nodes      numberings                                        8 bytes a node, and 8 for both rows' offsets
 *   sources, goods: once per set
 * </pre>
 *
 * With four relations a node that is 34 to 40 bytes a relation.
 */
public final class SupplyGraph {

    private final Nodes nodes;
    private final Adjacency out;
    private final Adjacency in;
    private final Relations relations;
    private final SourceSets sources;
    private final GoodsBook goods;

    /** Whether a change has begun to write behind what this graph uses of its arrays; only one may. */
    private final AtomicBoolean continued = new AtomicBoolean();

    SupplyGraph(Nodes nodes, Adjacency out, Adjacency in, Relations relations, SourceSets sources, GoodsBook goods) {
        this.nodes = nodes;
        this.out = out;
        this.in = in;
        this.relations = relations;
        this.sources = sources;
        this.goods = goods;
    }

    /** The number by which goods sets name an HS code; {@code ordinal} counts the caller's codes from 0. */
    public static int hsCode(int ordinal) {
        return GoodsBook.code(ordinal);
    }

    /** Begins a change that makes another graph of this one, which stays as it is. */
    public GraphChange change() {
        return new GraphChange(this);
    }

    /** The number of nodes; indexes are below it. */
    public int nodeCount() {
        return nodes.count();
    }

    /** The number of relations, loops included. */
    public int relationCount() {
        return relations.count();
    }

    /** The share of rows that changes wrote anew; a graph built afresh is smaller and somewhat faster. */
    public double changedShare() {
        double changed = (double) in.patches().size() + out.patches().size();
        return nodes.count() == 0 ? 0 : changed / (2.0 * nodes.count());
    }

    /** Bytes of everything that a trace reads. */
    public long bytes() {
        return nodes.bytes()
                + out.bytes()
                + in.bytes()
                + relations.bytes()
                + sources.pool().bytes()
                + goods.bytes();
    }

    /** Whether the caller's change may append to this graph's arrays; true once, any other change has to copy. */
    boolean claim() {
        return continued.compareAndSet(false, true);
    }

    public Nodes nodes() {
        return nodes;
    }

    public Adjacency out() {
        return out;
    }

    public Adjacency in() {
        return in;
    }

    public Relations relations() {
        return relations;
    }

    public SourceSets sources() {
        return sources;
    }

    public GoodsBook goods() {
        return goods;
    }
}
