package spoor.graph.count;

import spoor.graph.array.IntList;
import spoor.graph.ground.Scratch;

/**
 * For each node some of a batch of ends, a bit for each.
 *
 * <pre>
 *   word [node * width ..]  width words a node, 64 ends a word
 * </pre>
 */
final class EndBits {

    private final Scratch scratch;
    private final int width;
    private final long[] word;

    /** Bits that are all clear; {@code width} is at most {@link Scratch#width}. */
    EndBits(Scratch scratch, int width) {
        this.scratch = scratch;
        this.width = width;
        this.word = scratch.longs().take();
    }

    void set(int node, int end) {
        word[node * width + (end >>> 6)] |= 1L << end;
    }

    long word(int node, int i) {
        return word[node * width + i];
    }

    boolean isClear(int node) {
        long any = 0;
        for (int i = node * width; i < (node + 1) * width; i++) {
            any |= word[i];
        }
        return any == 0;
    }

    void clear(int node) {
        for (int i = node * width; i < (node + 1) * width; i++) {
            word[i] = 0;
        }
    }

    void clear(IntList nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            clear(nodes.get(i));
        }
    }

    /** Adds what others hold for the same node. */
    void add(int node, EndBits others) {
        for (int i = node * width; i < (node + 1) * width; i++) {
            word[i] |= others.word[i];
        }
    }

    /** Whether these hold something for a node that is not known of another. */
    boolean hasMore(int node, EndBits known, int other) {
        long more = 0;
        for (int i = 0; i < width; i++) {
            more |= word[node * width + i] & ~known.word[other * width + i];
        }
        return more != 0;
    }

    /** Adds to a node what others hold for theirs, but for what is known. */
    void addMore(int node, EndBits others, int other, EndBits known) {
        for (int i = 0; i < width; i++) {
            word[node * width + i] |= others.word[other * width + i] & ~known.word[node * width + i];
        }
    }

    /** Gives the array back, which must be clear. */
    void close() {
        scratch.longs().giveBack(word);
    }
}
