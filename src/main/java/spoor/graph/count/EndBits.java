package spoor.graph.count;

import spoor.graph.array.IntList;
import spoor.graph.ground.Scratch;

/**
 * For each node the ends of a batch that it reaches, a bit for each, and those that it is about to reach with one hop more.
 *
 * <pre>
 *   word [node * 2 * width ..]  width words of what it reaches, 64 ends a word; as many of what it is about to reach
 * </pre>
 */
final class EndBits {

    private final Scratch scratch;
    private final int width;
    private final long[] word;

    /** Bits that are all clear. */
    EndBits(Scratch scratch, int width) {
        this.scratch = scratch;
        this.width = width;
        this.word = scratch.longs().take();
    }

    /** Words a node of what it reaches, at most. */
    static int mostWidth(Scratch scratch) {
        return scratch.width() / 2;
    }

    void set(int node, int end) {
        word[2 * width * node + (end >>> 6)] |= 1L << end;
    }

    /** What the node reaches of 64 ends. */
    long word(int node, int i) {
        return word[2 * width * node + i];
    }

    /**
     * The node is about to reach more ends, but for those that it reaches already.
     *
     * @param at where they stand in the array
     * @return whether it was about to reach none and is now
     */
    boolean add(int node, long[] more, int at) {
        long had = 0;
        long added = 0;
        int known = 2 * width * node;
        for (int i = known; i < known + width; i++) {
            long now = more[at + i - known] & ~word[i];
            had |= word[i + width];
            added |= now;
            word[i + width] |= now;
        }
        return had == 0 && added != 0;
    }

    /**
     * The node reaches what it was about to.
     *
     * @param fresh takes that in
     * @return whether it reached nothing before
     */
    boolean settle(int node, long[] fresh, int at) {
        long had = 0;
        int known = 2 * width * node;
        for (int i = known; i < known + width; i++) {
            fresh[at + i - known] = word[i + width];
            had |= word[i];
            word[i] |= word[i + width];
            word[i + width] = 0;
        }
        return had == 0;
    }

    void clear(IntList nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            int from = 2 * width * nodes.get(i);
            for (int at = from; at < from + 2 * width; at++) {
                word[at] = 0;
            }
        }
    }

    /** Gives the array back, which must be clear. */
    void close() {
        scratch.longs().giveBack(word);
    }
}
