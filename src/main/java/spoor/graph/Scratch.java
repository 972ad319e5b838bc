package spoor.graph;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Arrays as long as the graph has nodes, all zero, lent to runs and taken back clean: a run that looks at few relations
 * of a large graph must not pay for clearing an array per layer. What is not in use is left to the garbage collector
 * when memory is short. Safe for threads.
 */
final class Scratch {

    /** Longs beyond this a graph are too many to lend four a node. */
    private static final int MOST_LONGS = 1 << 24;

    private final int length;
    private final int width;
    private final Shelf<int[]> ints;
    private final Shelf<long[]> longs;
    private final Shelf<double[]> doubles;
    private final Shelf<long[]> bits;
    private final Shelf<HopPool> pools = new Shelf<>(HopPool::new);

    Scratch(int length) {
        this.length = length;
        this.width = Math.clamp(MOST_LONGS / Math.max(1, length), 1, 4);
        this.ints = new Shelf<>(() -> new int[length]);
        this.longs = new Shelf<>(() -> new long[length * width]);
        this.bits = new Shelf<>(() -> new long[Bits.words(length)]);
        this.doubles = new Shelf<>(() -> new double[length]);
    }

    int length() {
        return length;
    }

    Shelf<int[]> ints() {
        return ints;
    }

    /** So many longs a node. */
    int width() {
        return width;
    }

    /** {@link #width} a node. */
    Shelf<long[]> longs() {
        return longs;
    }

    Shelf<double[]> doubles() {
        return doubles;
    }

    /** One bit a node. */
    Shelf<long[]> bits() {
        return bits;
    }

    /** Pools of hops; one that was used is emptied by who takes it. */
    Shelf<HopPool> pools() {
        return pools;
    }

    /** Arrays of one kind. */
    static final class Shelf<A> {

        /** More than this are not kept: what two runs with four phases need. */
        private static final int MOST = 64;

        private final Supplier<A> maker;
        private SoftReference<ArrayDeque<A>> kept = new SoftReference<>(new ArrayDeque<>());

        private Shelf(Supplier<A> maker) {
            this.maker = maker;
        }

        /** An array of zeros. */
        A take() {
            A array = poll();
            return array == null ? maker.get() : array;
        }

        /** Takes back an array that is all zeros again. */
        synchronized void giveBack(A zeros) {
            ArrayDeque<A> arrays = kept.get();
            if (arrays == null) {
                arrays = new ArrayDeque<>();
                kept = new SoftReference<>(arrays);
            }
            if (arrays.size() < MOST) {
                arrays.push(zeros);
            }
        }

        private synchronized @Nullable A poll() {
            ArrayDeque<A> arrays = kept.get();
            return arrays == null ? null : arrays.poll();
        }
    }
}
