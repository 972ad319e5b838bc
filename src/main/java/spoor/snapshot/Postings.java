package spoor.snapshot;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * For each value of one property the numbers of the nodes that have it, ascending. Safe for reading by any thread once
 * filled.
 */
public final class Postings {

    private static final int[] NONE = {};

    private final Map<String, Numbers> byValue = new HashMap<>();

    private static final class Numbers {
        private int[] values = new int[4];
        private int size;

        void add(int number) {
            if (size > 0 && values[size - 1] == number) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = number;
        }
    }

    Postings() {}

    /** Adds a node under each of its values; nodes must come in ascending order. */
    void add(Collection<String> values, int node) {
        for (String value : values) {
            byValue.computeIfAbsent(value, v -> new Numbers()).add(node);
        }
    }

    /** Hands over each node that has the value; a node comes once. */
    public void forEach(String value, java.util.function.IntConsumer nodes) {
        Numbers numbers = byValue.get(value);
        int[] values = numbers == null ? NONE : numbers.values;
        int size = numbers == null ? 0 : numbers.size;
        for (int i = 0; i < size; i++) {
            nodes.accept(values[i]);
        }
    }

    /** All values that occur. */
    public Set<String> values() {
        return Set.copyOf(byValue.keySet());
    }

    boolean has(String value) {
        return byValue.containsKey(value);
    }
}
