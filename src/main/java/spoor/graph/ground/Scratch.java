package spoor.graph.ground;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import spoor.graph.array.Bits;

/**
 * Arrays as long as the graph has nodes, all zero, lent to runs and taken back clean: a run that looks at few relations
 * of a large graph must not pay for clearing an array per layer. What is not in use is left to the garbage collector
 * when memory is short. Safe for threads.
 */
public final class Scratch {

    /** Longs beyond this a graph are too many to lend eight a node: a sixteenth of the heap, or 256 MB. */
    private static final long MOST_LONGS =
            Math.min(1 << 25, Runtime.getRuntime().maxMemory() / 16 / Long.BYTES);

    private final int length;
    private final int width;
    private final Shelf<int[]> ints;
    private final Shelf<long[]> longs;
    private final Shelf<double[]> doubles;
    private final Shelf<long[]> bits;
    private final Shelf<HopPool> pools = new Shelf<>(HopPool::new, pool -> true);

    public Scratch(int length) {
        this.length = length;
        this.width = Math.clamp(MOST_LONGS / Math.max(1, length), 2, 8);
        this.ints =
                new Shelf<>(() -> new int[length], ints -> Arrays.stream(ints).allMatch(i -> i == 0));
        this.longs = new Shelf<>(() -> new long[length * width], Scratch::isClear);
        this.bits = new Shelf<>(() -> new long[Bits.words(length)], Scratch::isClear);
        this.doubles = new Shelf<>(
                () -> new double[length], doubles -> Arrays.stream(doubles).allMatch(d -> d == 0));
    }

    private static boolean isClear(long[] longs) {
        return Arrays.stream(longs).allMatch(word -> word == 0);
    }

    public int length() {
        return length;
    }

    public Shelf<int[]> ints() {
        return ints;
    }

    /** So many longs a node, two at least. */
    public int width() {
        return width;
    }

    /** {@link #width} a node. */
    public Shelf<long[]> longs() {
        return longs;
    }

    public Shelf<double[]> doubles() {
        return doubles;
    }

    /** One bit a node. */
    public Shelf<long[]> bits() {
        return bits;
    }

    /** Pools of hops; one that was used is emptied by who takes it. */
    Shelf<HopPool> pools() {
        return pools;
    }

    /** Arrays of one kind. */
    public static final class Shelf<A> {

        /** More than this are not kept: what two runs with four phases need. */
        private static final int MOST = 64;

        private final Supplier<A> maker;
        private final Predicate<A> isClean;
        private SoftReference<ArrayDeque<A>> kept = new SoftReference<>(new ArrayDeque<>());

        private Shelf(Supplier<A> maker, Predicate<A> isClean) {
            this.maker = maker;
            this.isClean = isClean;
        }

        /** An array of zeros. */
        public A take() {
            A array = poll();
            return array == null ? maker.get() : array;
        }

        /** Takes back an array that is all zeros again. */
        public synchronized void giveBack(A zeros) {
            assert isClean.test(zeros) : "what a run left would be in the answers of others";
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
