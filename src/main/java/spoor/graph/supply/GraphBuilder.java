package spoor.graph.supply;

import spoor.graph.NodeSet;
import spoor.graph.RelationRow;
import spoor.graph.array.Bits;
import spoor.graph.array.Ints;
import spoor.graph.array.LongList;
import spoor.graph.array.Room;

/**
 * Collects nodes and relations and builds a {@link SupplyGraph}. Not safe for threads; use once.
 *
 * <p>Nodes are known by index: the rank of their id in ascending order. Relations get indexes in the order in which
 * they are added.
 */
public final class GraphBuilder {

    private static final int INVASION =
            (int) java.time.LocalDate.of(2022, 2, 24).toEpochDay();

    private static final int LEAST = 1024;

    private final int nodeCount;
    private final SourceSets sourceSets = new SourceSets(new SetPool());
    private final SetPool goodsSets = new SetPool();
    private final long[] components;
    private final LongList classifications = new LongList();

    private final Room room;
    private final WorthList worths;
    private Ints from;
    private Ints to;
    private Ints word;
    private Ints sources;
    private Ints goods;
    private Ints period;
    private int count;

    /** Starts a graph of so many nodes, in the heap. */
    public GraphBuilder(int nodeCount) {
        this(nodeCount, LEAST, Room.heap());
    }

    /**
     * Starts a graph.
     *
     * @param relations about how many there will be; more cost copies
     * @param room where it is built and stays
     */
    public GraphBuilder(int nodeCount, int relations, Room room) {
        this.nodeCount = nodeCount;
        this.room = room;
        this.worths = new WorthList(room);
        this.from = room.ints(relations);
        this.to = room.ints(relations);
        this.word = room.ints(relations);
        this.sources = room.ints(relations);
        this.goods = room.ints(relations);
        this.period = room.ints(relations);
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
        if (count == from.length()) {
            grow();
        }
        from.set(count, row.from());
        to.set(count, row.to());
        period.set(count, Days.pack(row.firstDay(), row.lastDay()));
        word.set(count, word(row, sourceSets));
        sources.set(count, row.sourceSet());
        goods.set(count, row.goodsSet());
        worths.set(count, row.value(), from.length());
        return count++;
    }

    /** The graph, laid out for traces that end at nodes without relations that lead on. */
    public SupplyGraph build() {
        long[] leading = new long[Bits.words(nodeCount)];
        for (int i = 0; i < count; i++) {
            Bits.set(leading, from.get(i));
        }
        return build(NodeSet.matching(nodeCount, node -> !Bits.has(leading, node)));
    }

    /** The graph, laid out for traces that end at these nodes; what it answers is the same. */
    public SupplyGraph build(NodeSet usualEnds) {
        Ints outer = NodeOrder.backwardFrom(usualEnds, from, to, count, room);
        return new GraphLayout(this, outer, room).build();
    }

    int nodeCount() {
        return nodeCount;
    }

    int count() {
        return count;
    }

    Ints from() {
        return from;
    }

    Ints to() {
        return to;
    }

    Ints word() {
        return word;
    }

    Ints sources() {
        return sources;
    }

    Ints goods() {
        return goods;
    }

    Ints period() {
        return period;
    }

    WorthList worths() {
        return worths;
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

    private void grow() {
        int length = (int) Math.min(Integer.MAX_VALUE - 8L, count + (count >> 1) + (long) LEAST);
        from = room.grown(from, length);
        to = room.grown(to, length);
        word = room.grown(word, length);
        sources = room.grown(sources, length);
        goods = room.grown(goods, length);
        period = room.grown(period, length);
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
