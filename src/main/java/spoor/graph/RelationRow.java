package spoor.graph;

import spoor.graph.supply.GraphBuilder;

/**
 * One relation as it is handed to {@link GraphBuilder}.
 *
 * @param from node index; goods or control flow from here
 * @param to node index
 * @param type 0..31, the bit in the type masks of {@link RelationFilter}
 * @param confidence 0 possible, 1 probable, 2 confirmed
 * @param sourceSet what {@link GraphBuilder#addSourceSet} returned; 0 if it cites none
 * @param goodsSet what {@link GraphBuilder#addGoodsSet} returned; 0 if the relation states no goods
 * @param firstDay epoch day on which it began to hold, {@link #NO_DAY} if unknown: open towards the past
 * @param lastDay epoch day until which it held, {@link #NO_DAY} if unknown: open towards the future
 * @param newestDay epoch day of its newest date, of the report if nothing else; decides how recent it counts;
 *     {@link #NO_DAY} if it has no date at all
 * @param value worth in one currency chosen by the caller, {@code NaN} if unstated
 * @param dataset number of the dataset it comes from, 0 or more
 * @param makes whether one end makes the other, which then are the goods of the hop
 */
public record RelationRow(
        int from,
        int to,
        int type,
        int confidence,
        int sourceSet,
        int goodsSet,
        int firstDay,
        int lastDay,
        int newestDay,
        double value,
        int dataset,
        boolean makes) {

    /** No such day is known. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    public RelationRow {
        require(type >= 0 && type < 32, "type", type);
        require(confidence >= 0 && confidence <= 2, "confidence", confidence);
        require(goodsSet >= 0, "goodsSet", goodsSet);
        require(dataset >= 0, "dataset", dataset);
        require(firstDay == NO_DAY || lastDay == NO_DAY || firstDay <= lastDay, "lastDay", lastDay);
    }

    /** A relation without dates, goods, value, of dataset 0. */
    public static RelationRow undated(int from, int to, int type, int confidence, int sourceSet) {
        return new RelationRow(from, to, type, confidence, sourceSet, 0, NO_DAY, NO_DAY, NO_DAY, Double.NaN, 0, false);
    }

    private static void require(boolean holds, String what, int value) {
        if (!holds) {
            throw new IllegalArgumentException("%s = %d".formatted(what, value));
        }
    }
}
