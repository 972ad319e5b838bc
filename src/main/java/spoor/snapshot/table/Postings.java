package spoor.snapshot.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;

/**
 * For each value of one property the numbers of the nodes that have it, ascending.
 *
 * <pre>
 *   byValue  CN → 0, 3 | RU → 3, 1 | …    where the value's numbers begin and how many they are; values in order
 *   numbers  [ 2 5 7 | 3 | …
 * </pre>
 *
 * Immutable once built; safe for reading by any thread.
 */
public final class Postings {

    private static final Range NONE = new Range(0);

    private final Map<String, Range> byValue;
    private final Ints numbers;

    private static final class Range {
        private final int from;
        private int size;

        Range(int from) {
            this.from = from;
        }
    }

    private Postings(Map<String, Range> byValue, Ints numbers) {
        this.byValue = byValue;
        this.numbers = numbers;
    }

    /** Puts numbers in where their values have room for them. Not safe for threads. */
    public static final class Builder {

        private final Map<String, Range> byValue = new LinkedHashMap<>();
        private final Ints numbers;

        /** @param sizes how many numbers each value will have */
        public Builder(Room room, SortedMap<String, Integer> sizes) {
            int sum = 0;
            for (Map.Entry<String, Integer> size : sizes.entrySet()) {
                byValue.put(size.getKey(), new Range(sum));
                sum = Math.addExact(sum, size.getValue());
            }
            this.numbers = sum == 0 ? Ints.NONE : room.ints(sum);
        }

        /** Adds a node under one of the values; the nodes of a value come in ascending order. */
        public void add(String value, int node) {
            Range range = byValue.getOrDefault(value, NONE);
            numbers.set(range.from + range.size++, node);
        }

        public Postings build() {
            return new Postings(byValue, numbers);
        }
    }

    /**
     * Collects by which values nodes can be chosen. Most nodes have all of theirs in common with many others, so that a number
     * is kept of each. Not safe for threads.
     *
     * <pre>
     *   sets   [ {LABEL: Company, COUNTRY: CN}, {LABEL: Company, COUNTRY: RU}, … ]
     *   setOf  [ 0 0 1 0 …                     by node, in the order in which they come
     * </pre>
     */
    public static final class Collected {

        private final Room room;
        private final int expected;
        private final Map<Map<NodeField, List<String>>, Integer> known = new HashMap<>();
        private final List<Valued> sets = new ArrayList<>();
        private Ints setOf = Ints.NONE;
        private int count;

        /** Values, each once, and how many nodes have them. */
        private static final class Valued {

            private final Map<NodeField, List<String>> values = new EnumMap<>(NodeField.class);
            private int nodes;

            Valued(Map<NodeField, List<String>> given) {
                given.forEach((field, some) ->
                        values.put(field, some.stream().distinct().toList()));
            }

            List<String> of(NodeField field) {
                return values.getOrDefault(field, List.of());
            }
        }

        /** @param expected about how many nodes there will be; more cost copies */
        public Collected(Room room, int expected) {
            this.room = room;
            this.expected = expected;
        }

        /** Adds the next node with what it can be chosen by. */
        public void add(Map<NodeField, List<String>> values) {
            Integer number = known.get(values);
            if (number == null) {
                number = sets.size();
                known.put(values, number);
                sets.add(new Valued(values));
            }
            if (count == setOf.length()) {
                setOf = room.grown(setOf, Math.max(expected, count + (count >> 1) + 1));
            }
            sets.get(number).nodes++;
            setOf.set(count++, number);
        }

        /**
         * Nodes by their values.
         *
         * @param added which of the added nodes stands at a place, that is, has which number now
         */
        public Map<NodeField, Postings> build(IntUnaryOperator added) {
            Map<NodeField, Postings> built = new EnumMap<>(NodeField.class);
            for (NodeField field : NodeField.values()) {
                built.put(field, build(field, added));
            }
            return built;
        }

        private Postings build(NodeField field, IntUnaryOperator added) {
            SortedMap<String, Integer> sizes = new TreeMap<>();
            sets.forEach(set -> set.of(field).forEach(value -> sizes.merge(value, set.nodes, Integer::sum)));
            Builder postings = new Builder(room, sizes);
            for (int place = 0; !sizes.isEmpty() && place < count; place++) {
                for (String value : sets.get(setOf.get(added.applyAsInt(place))).of(field)) {
                    postings.add(value, place);
                }
            }
            return postings.build();
        }
    }

    /** Hands over each node that has the value, ascending. */
    public void forEach(String value, IntConsumer nodes) {
        Range range = byValue.getOrDefault(value, NONE);
        for (int at = range.from; at < range.from + range.size; at++) {
            nodes.accept(numbers.get(at));
        }
    }

    /** The values that a node has. Takes time with the number of values that occur. */
    public List<String> valuesOf(int node) {
        return byValue.entrySet().stream()
                .filter(entry -> holds(entry.getValue(), node))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean holds(Range range, int node) {
        int low = range.from;
        int end = range.from + range.size;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(middle) < node) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && numbers.get(low) == node;
    }

    /** All values that occur. */
    public Set<String> values() {
        return Set.copyOf(byValue.keySet());
    }

    public void writeTo(ArrayWriter writer) throws IOException {
        BytePieces.Builder values = new BytePieces.Builder();
        byValue.keySet().forEach(values::add);
        values.build().writeTo(writer);
        writer.ints(byValue.values().stream().mapToInt(range -> range.size).toArray());
        writer.ints(numbers);
    }

    public static Postings readFrom(ArrayReader reader) {
        BytePieces values = BytePieces.readFrom(reader);
        int[] sizes = reader.ints();
        Map<String, Range> byValue = new LinkedHashMap<>();
        int at = 0;
        for (int value = 0; value < sizes.length; value++) {
            Range range = new Range(at);
            range.size = sizes[value];
            byValue.put(values.text(value), range);
            at += sizes[value];
        }
        return new Postings(byValue, reader.column());
    }
}
