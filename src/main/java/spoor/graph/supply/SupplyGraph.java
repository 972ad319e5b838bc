package spoor.graph.supply;

import spoor.graph.CancelSignal;
import spoor.graph.NodeSet;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;
import spoor.graph.chokepoint.Chokepoints;
import spoor.graph.count.KnownCounts;
import spoor.graph.ground.InnerSets;
import spoor.graph.ground.Scratch;
import spoor.graph.search.Grounds;
import spoor.graph.search.RankedPaths;
import spoor.graph.search.TraceRun;

/**
 * An immutable graph of nodes and relations in arrays, for tracing. Safe for threads.
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
    private final Lineage lineage;
    private final Scratch scratch;
    private final InnerSets innerSets = new InnerSets();
    private final Grounds grounds = new Grounds();
    private final KnownCounts knownCounts = new KnownCounts();

    SupplyGraph(
            Nodes nodes,
            Adjacency out,
            Adjacency in,
            Relations relations,
            SourceSets sources,
            GoodsBook goods,
            Lineage lineage) {
        this.nodes = nodes;
        this.out = out;
        this.in = in;
        this.relations = relations;
        this.sources = sources;
        this.goods = goods;
        this.lineage = lineage;
        this.scratch = lineage.scratch(nodes.count());
    }

    /**
     * Answers a question.
     *
     * @param cancel lets another thread stop the work; the answer then says so
     */
    public TraceResult trace(TraceQuery query, CancelSignal cancel) {
        return new TraceRun(this, query, cancel, RankedPaths.PATIENCE).run();
    }

    /**
     * The nodes between starts and ends that most depends on, and the fewest that everything depends on. The question's
     * demands on the way ({@code via}, {@code pass}, goods, time order), ranking and page are left out of account.
     *
     * @param most so many nodes
     */
    public Chokepoints chokepoints(TraceQuery query, int most, CancelSignal cancel) {
        return Chokepoints.of(this, query, most, cancel);
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

    Lineage lineage() {
        return lineage;
    }

    public Scratch scratch() {
        return scratch;
    }

    /** What earlier questions left. */
    public Grounds grounds() {
        return grounds;
    }

    /** What earlier questions counted. */
    public KnownCounts knownCounts() {
        return knownCounts;
    }

    /** The set in inner numbers; not to be written to. */
    public long[] inner(NodeSet set) {
        return innerSets.get(set, nodes.inner());
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
