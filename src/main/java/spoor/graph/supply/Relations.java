package spoor.graph.supply;

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
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
public record Relations(
        int count, int span, int[] word, int[] period, int[] sources, SetNumbers goods, int[] index, Worths worth) {

    /** Says at one place what stands at another, but for its worth. */
    void copy(int from, int to) {
        word[to] = word[from];
        period[to] = period[from];
        sources[to] = sources[from];
        goods.set(to, goods.get(from));
        index[to] = index[from];
    }

    Relations withGoods(SetNumbers other) {
        return new Relations(count, span, word, period, sources, other, index, worth);
    }

    Relations withWorth(Worths other) {
        return new Relations(count, span, word, period, sources, goods, index, other);
    }

    long bytes() {
        return 4L * (word.length + period.length + sources.length + index.length) + goods.bytes() + worth.bytes();
    }
}
