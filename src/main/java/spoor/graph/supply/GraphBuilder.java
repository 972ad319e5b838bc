package spoor.graph.supply;

import java.util.Arrays;
import spoor.graph.NodeSet;
import spoor.graph.RelationRow;
import spoor.graph.array.Bits;
import spoor.graph.array.LongList;

/**
 * Collects nodes and relations and builds a {@link SupplyGraph}. Not safe for threads; use once.
 *
 * <p>Nodes are known by index: the rank of their id in ascending order. Relations get indexes in the order in which
 * they are added.
 */
public final class GraphBuilder {

    private static final int INVASION =
            (int) java.time.LocalDate.of(2022, 2, 24).toEpochDay();

    private final int nodeCount;
    private final SourceSets sourceSets = new SourceSets(new SetPool());
    private final SetPool goodsSets = new SetPool();
    private final long[] components;
    private final LongList classifications = new LongList();

    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int[] word = new int[1024];
    private int[] sources = new int[1024];
    private int[] goods = new int[1024];
    private int[] period = new int[1024];
    private double[] value = new double[0];
    private int count;

    /** Starts a graph of so many nodes. */
    public GraphBuilder(int nodeCount) {
        this.nodeCount = nodeCount;
        this.components = new long[Bits.words(nodeCount)];
    }

    /** The number by which a goods set names an HS code; {@code ordinal} counts the caller's codes from 0. */
    public int hsCode(int ordinal) {
        return GoodsBook.code(ordinal);
    }

    /** Says that the node is a component: a hop at it states its goods. */
    public void addComponent(int node) {
        Bits.set(components, node);
    }

    /** Says that a component is classified under an HS code (see {@link #hsCode}). */
    public void addClassification(int component, int hsCode) {
        classifications.add(GoodsBook.pair(component, hsCode));
    }

    /** The number of this set of sources, the same for the same set. */
    public int addSourceSet(int... sources) {
        return sourceSets.add(sources);
    }

    /** The number of this set of component nodes and HS codes, the same for the same set; 0 if it is empty. */
    public int addGoodsSet(int... goods) {
        return goodsSets.add(goods);
    }

    /** Adds a relation; its index is the number of relations added before. */
    public int addRelation(RelationRow row) {
        require(row);
        if (count == from.length) {
            grow();
        }
        from[count] = row.from();
        to[count] = row.to();
        period[count] = Days.pack(row.firstDay(), row.lastDay());
        word[count] = word(row, sourceSets);
        sources[count] = row.sourceSet();
        goods[count] = row.goodsSet();
        addValue(row.value());
        return count++;
    }

    /** The graph, laid out for traces that end at nodes without relations that lead on. */
    public SupplyGraph build() {
        long[] leading = new long[Bits.words(nodeCount)];
        for (int i = 0; i < count; i++) {
            Bits.set(leading, from[i]);
        }
        return build(NodeSet.matching(nodeCount, node -> !Bits.has(leading, node)));
    }

    /** The graph, laid out for traces that end at these nodes; what it answers is the same. */
    public SupplyGraph build(NodeSet usualEnds) {
        int[] outer = NodeOrder.backwardFrom(usualEnds, from, to, count);
        return new GraphLayout(this, outer).build();
    }

    int nodeCount() {
        return nodeCount;
    }

    int count() {
        return count;
    }

    int[] from() {
        return from;
    }

    int[] to() {
        return to;
    }

    int[] word() {
        return word;
    }

    int[] sources() {
        return sources;
    }

    int[] goods() {
        return goods;
    }

    int[] period() {
        return period;
    }

    /** Worth by relation; empty if no relation states any. */
    double[] value() {
        return value;
    }

    SourceSets sourceSets() {
        return new SourceSets(sourceSets.pool().freeze());
    }

    GoodsBook goodsBook() {
        return GoodsBook.of(goodsSets.freeze(), classifications.toArray());
    }

    /** One bit a component, by index. */
    long[] components() {
        return components;
    }

    private void require(RelationRow row) {
        if (row.from() < 0 || row.from() >= nodeCount || row.to() < 0 || row.to() >= nodeCount) {
            throw new IllegalArgumentException("Nodes %d, %d of %d".formatted(row.from(), row.to(), nodeCount));
        }
        if (!sourceSets.has(row.sourceSet()) || row.goodsSet() >= goodsSets.count()) {
            throw new IllegalArgumentException("Sets %d, %d".formatted(row.sourceSet(), row.goodsSet()));
        }
    }

    private void addValue(double worth) {
        if (Double.isNaN(worth) && value.length == 0) {
            return;
        }
        if (value.length < from.length) {
            int known = value.length;
            value = Arrays.copyOf(value, from.length);
            Arrays.fill(value, known == 0 ? 0 : known, value.length, Double.NaN);
        }
        value[count] = worth;
    }

    private void grow() {
        int length = (int) Math.min(Integer.MAX_VALUE - 8L, count + (count >> 1) + 1024L);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        word = Arrays.copyOf(word, length);
        sources = Arrays.copyOf(sources, length);
        goods = Arrays.copyOf(goods, length);
        period = Arrays.copyOf(period, length);
    }

    static int word(RelationRow row, SourceSets sourceSets) {
        return RelationWord.of(row, recency(row.newestDay()), sourceSets.size(row.sourceSet()));
    }

    private static int recency(int newestDay) {
        if (newestDay == RelationRow.NO_DAY) {
            return RelationWord.UNDATED;
        }
        return newestDay >= INVASION ? RelationWord.RECENT : RelationWord.OLD;
    }
}
