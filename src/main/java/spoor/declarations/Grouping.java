package spoor.declarations;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.function.IntFunction;
import spoor.declarations.column.Kinds;

/**
 * Tells rows apart: each is of one kind.
 *
 * @param size one more than the greatest kind
 * @param kind of a row
 * @param value what the rows of a kind have in common, without a name that takes time to find
 */
public record Grouping(Dimension dimension, int size, Kinds kind, IntFunction<Value> value) {

    /** The kinds that one of the words stands for: a code, {@code not-stated} or {@code unknown}. */
    BitSet kinds(Collection<String> words) {
        Set<String> wanted = Set.copyOf(words);
        BitSet kinds = new BitSet(size);
        for (int each = 0; each < size; each++) {
            if (wanted.contains(value.apply(each).word())) {
                kinds.set(each);
            }
        }
        return kinds;
    }
}
