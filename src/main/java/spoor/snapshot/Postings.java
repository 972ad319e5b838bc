package spoor.snapshot;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;

/**
 * For each value of one property the numbers of the nodes that have it, ascending. Safe for reading by any thread once
 * filled.
 */
public final class Postings {

    private static final Numbers NONE = new Numbers(new int[0], 0);

    private final Map<String, Numbers> byValue = new HashMap<>();

    private static final class Numbers {
        private int[] values;
        private int size;

        Numbers(int[] values, int size) {
            this.values = values;
            this.size = size;
        }

        boolean contains(int number) {
            return Arrays.binarySearch(values, 0, size, number) >= 0;
        }

        void add(int number) {
            if (size > 0 && values[size - 1] == number) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, Math.max(4, size * 2));
            }
            values[size++] = number;
        }
    }

    Postings() {}

    /** Adds a node under each of its values; nodes must come in ascending order. */
    void add(Collection<String> values, int node) {
        for (String value : values) {
            byValue.computeIfAbsent(value, v -> new Numbers(new int[4], 0)).add(node);
        }
    }

    /** Hands over each node that has the value; a node comes once. */
    public void forEach(String value, IntConsumer nodes) {
        Numbers numbers = byValue.getOrDefault(value, NONE);
        for (int i = 0; i < numbers.size; i++) {
            nodes.accept(numbers.values[i]);
        }
    }

    /** The values that a node has. Takes time with the number of values that occur. */
    List<String> valuesOf(int node) {
        return byValue.entrySet().stream()
                .filter(entry -> entry.getValue().contains(node))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All values that occur. */
    public Set<String> values() {
        return Set.copyOf(byValue.keySet());
    }

    boolean has(String value) {
        return byValue.containsKey(value);
    }

    void writeTo(ArrayWriter writer) throws IOException {
        Pieces.Builder values = new Pieces.Builder();
        int[] sizes = new int[byValue.size()];
        Map<String, Numbers> sorted = new TreeMap<>(byValue);
        for (Map.Entry<String, Numbers> entry : sorted.entrySet()) {
            sizes[values.count()] = entry.getValue().size;
            values.add(entry.getKey());
        }
        values.build().writeTo(writer);
        int[] all = new int[Arrays.stream(sizes).sum()];
        int at = 0;
        for (Numbers numbers : sorted.values()) {
            System.arraycopy(numbers.values, 0, all, at, numbers.size);
            at += numbers.size;
        }
        writer.ints(sizes);
        writer.ints(all);
    }

    static Postings readFrom(ArrayReader reader) {
        Postings postings = new Postings();
        Pieces values = Pieces.readFrom(reader);
        int[] sizes = reader.ints();
        int[] all = reader.ints();
        int at = 0;
        for (int value = 0; value < sizes.length; value++) {
            int[] numbers = Arrays.copyOfRange(all, at, at + sizes[value]);
            postings.byValue.put(values.text(value), new Numbers(numbers, numbers.length));
            at += numbers.length;
        }
        return postings;
    }
}
