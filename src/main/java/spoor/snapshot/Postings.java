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
import spoor.graph.array.Ints;

/**
 * For each value of one property the numbers of the nodes that have it, ascending. Safe for reading by any thread once
 * filled.
 */
public final class Postings {

    private static final Numbers NONE = new Numbers(Ints.NONE, 0, 0);

    private final Map<String, Numbers> byValue = new HashMap<>();

    private static final class Numbers {
        private Ints values;
        private final int from;
        private int size;

        Numbers(Ints values, int from, int size) {
            this.values = values;
            this.from = from;
            this.size = size;
        }

        int get(int at) {
            return values.get(from + at);
        }

        boolean contains(int number) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (get(middle) < number) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < size && get(low) == number;
        }

        void add(int number) {
            if (size > 0 && get(size - 1) == number) {
                return;
            }
            if (size == values.length()) {
                values = values.withLength(Math.max(4, size * 2));
            }
            values.set(size++, number);
        }
    }

    Postings() {}

    /** Adds a node under each of its values; nodes must come in ascending order. */
    void add(Collection<String> values, int node) {
        for (String value : values) {
            byValue.computeIfAbsent(value, v -> new Numbers(Ints.of(new int[4]), 0, 0))
                    .add(node);
        }
    }

    /**
     * The same with other numbers.
     *
     * @param numbers by the ones here
     */
    Postings renumbered(int[] numbers) {
        Postings renumbered = new Postings();
        byValue.forEach((value, known) -> {
            int[] others = new int[known.size];
            for (int i = 0; i < others.length; i++) {
                others[i] = numbers[known.get(i)];
            }
            Arrays.sort(others);
            renumbered.byValue.put(value, new Numbers(Ints.of(others), 0, others.length));
        });
        return renumbered;
    }

    /** Hands over each node that has the value; a node comes once. */
    public void forEach(String value, IntConsumer nodes) {
        Numbers numbers = byValue.getOrDefault(value, NONE);
        for (int i = 0; i < numbers.size; i++) {
            nodes.accept(numbers.get(i));
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
        BytePieces.Builder values = new BytePieces.Builder();
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
            for (int i = 0; i < numbers.size; i++) {
                all[at++] = numbers.get(i);
            }
        }
        writer.ints(sizes);
        writer.ints(all);
    }

    static Postings readFrom(ArrayReader reader) {
        Postings postings = new Postings();
        BytePieces values = BytePieces.readFrom(reader);
        int[] sizes = reader.ints();
        Ints all = reader.column();
        int at = 0;
        for (int value = 0; value < sizes.length; value++) {
            postings.byValue.put(values.text(value), new Numbers(all, at, sizes[value]));
            at += sizes[value];
        }
        return postings;
    }
}
