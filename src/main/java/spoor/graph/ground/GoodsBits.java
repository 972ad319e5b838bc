package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.array.Bits;
import spoor.graph.supply.GoodsBook;

/** A set of goods: bits by component index and by HS code. */
final class GoodsBits {

    private final long[] components;
    private long[] codes;

    GoodsBits(int nodeCount) {
        this(new long[Bits.words(nodeCount)], new long[0]);
    }

    private GoodsBits(long[] components, long[] codes) {
        this.components = components;
        this.codes = codes;
    }

    GoodsBits copy() {
        return new GoodsBits(components.clone(), codes.clone());
    }

    boolean has(int good) {
        if (!GoodsBook.isCode(good)) {
            return Bits.has(components, good);
        }
        int code = ~good;
        return code >>> 6 < codes.length && Bits.has(codes, code);
    }

    void set(int good) {
        if (!GoodsBook.isCode(good)) {
            Bits.set(components, good);
            return;
        }
        int code = ~good;
        if (code >>> 6 >= codes.length) {
            codes = Arrays.copyOf(codes, Bits.words(code + 1) * 2);
        }
        Bits.set(codes, code);
    }

    /** The first component of the set that is not less than {@code from}; -1 if there is none. */
    int nextComponent(int from) {
        return Bits.next(components, from);
    }
}
