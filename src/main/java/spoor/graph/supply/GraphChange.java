package spoor.graph.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import spoor.graph.RelationRow;
import spoor.graph.array.IntList;
import spoor.graph.array.LongList;

/**
 * Changes to a graph that give another one; the old one stays as it is. Indexes of nodes and relations stay, new ones
 * follow. Takes time with the rows that are touched, and, where nodes are added, a few copies of arrays as long as the
 * nodes. Not safe for threads; use once.
 */
public final class GraphChange {

    private final SupplyGraph base;
    private final boolean inPlace;
    private final SourceSets sources;
    private final SetPool goodsSets;
    private final IntList components = new IntList();
    private final LongList classifications = new LongList();
    private final List<RelationRow> added = new ArrayList<>();
    private final List<Removal> removed = new ArrayList<>();
    private int nodeCount;

    /** A relation that goes, by index, and its nodes. */
    record Removal(int relation, int from, int to) {}

    GraphChange(SupplyGraph base) {
        this.base = base;
        this.inPlace = base.claim();
        SetPool goods = base.goods().sets();
        SetPool cited = base.sources().pool();
        this.sources = new SourceSets(inPlace ? cited.appending() : cited.freeze());
        this.goodsSets = inPlace ? goods.appending() : goods.freeze();
        this.nodeCount = base.nodeCount();
    }

    /** Adds a node; its index. */
    public int addNode() {
        return nodeCount++;
    }

    /** Says that a node, new or known, is a component. */
    public void addComponent(int node) {
        components.add(node);
    }

    /** Says that a component is classified under an HS code (see {@link #hsCode}). */
    public void addClassification(int component, int hsCode) {
        classifications.add(GoodsBook.pair(component, hsCode));
    }

    /** The number by which a goods set names an HS code; {@code ordinal} counts the caller's codes from 0. */
    public int hsCode(int ordinal) {
        return GoodsBook.code(ordinal);
    }

    /** The number of this set of sources. */
    public int addSourceSet(int... cited) {
        return sources.add(cited);
    }

    /** The number of this set of component nodes and HS codes; 0 if it is empty. */
    public int addGoodsSet(int... goods) {
        return goodsSets.add(goods);
    }

    /** Adds a relation; its index. */
    public int addRelation(RelationRow row) {
        added.add(row);
        return base.relations().span() + added.size() - 1;
    }

    /** Takes a relation away that the graph has, between these nodes. */
    public void removeRelation(int relation, int from, int to) {
        removed.add(new Removal(relation, from, to));
    }

    /**
     * The changed graph.
     *
     * @param compareIds compares the ids of two nodes, given by index; asked only if nodes were added
     */
    public SupplyGraph apply(IntBinaryOperator compareIds) {
        Nodes nodes = new NodeChange(base.nodes(), nodeCount, compareIds).with(components);
        RelationChange rows = new RelationChange(base, nodes, inPlace);
        removed.forEach(rows::remove);
        for (RelationRow row : added) {
            rows.add(row, GraphBuilder.word(row, sources));
        }
        rows.write();
        return new SupplyGraph(nodes, rows.out(), rows.in(), rows.relations(), sources, goods());
    }

    private GoodsBook goods() {
        GoodsBook known = base.goods();
        if (classifications.size() == 0) {
            return new GoodsBook(goodsSets, known.byComponent(), known.byCode());
        }
        for (long pair : known.byComponent()) {
            classifications.add(pair);
        }
        return GoodsBook.of(goodsSets, classifications.toArray());
    }
}
