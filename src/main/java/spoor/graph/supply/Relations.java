package spoor.graph.supply;

import spoor.graph.array.Ints;

/**
 * What is known of each relation, in the order of the rows by target, so that a backward search reads it in sequence.
 *
 * <pre>
 *   word     [ . . .    what it is, see RelationWord
 *   period   [ . . .    when it held, see Days
 *   sources  [ . . .    the set it cites, see SourceSets
 *   goods    [ . . .    the set it states; 0: none
 *   index    [ . . .    what it is called outside
 *   worth    [ . . .    in the currency chosen; nothing if none is stated anywhere
 * </pre>
 *
 * What stands at a place never changes; a relation that was removed is in no row any more.
 *
 * @param count relations that there are, loops included
 * @param span one more than the greatest index
 */
public record Relations(
        int count, int span, Ints word, Ints period, Ints sources, SetNumbers goods, Ints index, Worths worth) {

    /** Says at one place what stands at another, but for its worth. */
    void copy(int from, int to) {
        word.set(to, word.get(from));
        period.set(to, period.get(from));
        sources.set(to, sources.get(from));
        goods.set(to, goods.get(from));
        index.set(to, index.get(from));
    }

    Relations withGoods(SetNumbers other) {
        return new Relations(count, span, word, period, sources, other, index, worth);
    }

    Relations withWorth(Worths other) {
        return new Relations(count, span, word, period, sources, goods, index, other);
    }

    long bytes() {
        return word.heapBytes()
                + period.heapBytes()
                + sources.heapBytes()
                + index.heapBytes()
                + goods.bytes()
                + worth.bytes();
    }
}
