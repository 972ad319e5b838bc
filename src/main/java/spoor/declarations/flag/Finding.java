package spoor.declarations.flag;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a flag found.
 *
 * @param rows that it holds for
 * @param unknown rows of which it cannot be told
 * @param counts what else there is to count, by a word
 * @param whyNot why it cannot be told of any row; null if it can
 */
record Finding(
        BitSet rows,
        long unknown,
        Map<String, Long> counts,
        @Nullable String whyNot) {

    static Finding of(BitSet rows) {
        return new Finding(rows, 0, Map.of(), null);
    }

    static Finding of(BitSet rows, long unknown) {
        return new Finding(rows, unknown, Map.of(), null);
    }

    static Finding cannot(String why) {
        return new Finding(new BitSet(), 0, Map.of(), why);
    }

    Finding with(String word, long count) {
        return new Finding(rows, unknown, Map.of(word, count), whyNot);
    }
}
