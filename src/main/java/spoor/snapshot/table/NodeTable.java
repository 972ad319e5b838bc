package spoor.snapshot.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import spoor.graph.NodeSet;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Room;
import spoor.model.NodeLabel;

/**
 * What is known of the nodes besides their relations: columns that were read whole, and above them the rows that were
 * written since. Indexes stay; new nodes follow behind, so that indexes need not ascend like ids. Immutable; safe for
 * use by any thread.
 */
public final class NodeTable {

    private final NodeColumns columns;
    private final Map<Integer, NodeRow> newer;
    private final Map<String, Integer> added;
    private final BitSet gone;

    public NodeTable(NodeColumns columns) {
        this(columns, Map.of(), Map.of(), new BitSet());
    }

    private NodeTable(NodeColumns columns, Map<Integer, NodeRow> newer, Map<String, Integer> added, BitSet gone) {
        this.columns = columns;
        this.newer = newer;
        this.added = added;
        this.gone = gone;
    }

    /** Indexes are below this. */
    public int span() {
        return columns.count() + added.size();
    }

    /** How many there are. */
    public int count() {
        return span() - gone.cardinality();
    }

    /** How many rows were written since the columns were read. */
    public int newerCount() {
        return newer.size();
    }

    public boolean isGone(int node) {
        return gone.get(node);
    }

    public String id(int node) {
        NodeRow row = newer.get(node);
        return row == null ? columns.ids().text(node) : row.id();
    }

    public NodeLabel label(int node) {
        NodeRow row = newer.get(node);
        return row == null ? KernelNumbers.label(columns.labels().get(node)) : row.label();
    }

    public byte[] texts(int node) {
        NodeRow row = newer.get(node);
        return row == null ? columns.texts().get(node) : row.texts();
    }

    public byte[] properties(int node) {
        NodeRow row = newer.get(node);
        return row == null ? columns.properties().get(node) : row.properties();
    }

    /** Who lists it and since when, see {@link Listed}. */
    public List<String> listings(int node) {
        NodeRow row = newer.get(node);
        return row == null ? columns.postings(NodeField.LISTED).valuesOf(node) : row.listings();
    }

    /** The authorities that list it today, sorted. */
    public List<String> listedBy(int node) {
        NodeRow row = newer.get(node);
        List<String> found = row == null
                ? columns.postings(NodeField.LISTED_BY).valuesOf(node)
                : row.values().getOrDefault(NodeField.LISTED_BY, List.of());
        return found.isEmpty()
                ? found
                : found.stream()
                        .map(Listed::of)
                        .filter(Listed::holds)
                        .map(Listed::authority)
                        .distinct()
                        .sorted()
                        .toList();
    }

    public OptionalInt find(String id) {
        int node = findEver(id);
        return node < 0 || isGone(node) ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** The index of this id, also if its node is gone; -1 if there never was one. */
    public int findEver(String id) {
        Integer node = added.get(id);
        return node == null ? columns.index().find(id) : node;
    }

    public NodeRecord record(int node) {
        return new NodeRecord(
                id(node), List.of(label(node).label()), listedBy(node), PropertyJson.decode(properties(node)));
    }

    public NodeSet all() {
        return NodeSet.matching(span(), node -> !gone.get(node));
    }

    public NodeSet withAny(NodeField field, Collection<String> values) {
        return field == NodeField.LISTED_BY
                ? listed(field, listed -> listed.holds() && values.contains(listed.authority()))
                : withStored(field, values);
    }

    private NodeSet withStored(NodeField field, Collection<String> values) {
        return NodeSet.filled(span(), nodes -> values.forEach(value -> forEach(field, value, nodes)));
    }

    /** The nodes with a listing that is wanted, ended or not. */
    public NodeSet listed(Predicate<Listed> wanted) {
        return listed(NodeField.LISTED, wanted);
    }

    private NodeSet listed(NodeField field, Predicate<Listed> wanted) {
        return withStored(
                field,
                values(field).stream()
                        .filter(value -> wanted.test(Listed.of(value)))
                        .toList());
    }

    /** How many of some nodes have each value that one of them has, in the order of the values. */
    public SortedMap<String, Integer> countValues(NodeField field, NodeSet among) {
        if (field == NodeField.LISTED_BY) {
            return countListed(among);
        }
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String value : values(field)) {
            forEach(field, value, node -> {
                if (among.contains(node)) {
                    counts.merge(value, 1, Integer::sum);
                }
            });
        }
        return counts;
    }

    /** Whom several listings of one authority name counts once. */
    private SortedMap<String, Integer> countListed(NodeSet among) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Set<String> authorities = new HashSet<>();
        values(NodeField.LISTED_BY)
                .forEach(value -> authorities.add(Listed.of(value).authority()));
        for (String authority : authorities) {
            withAny(NodeField.LISTED_BY, List.of(authority)).forEach(node -> {
                if (among.contains(node)) {
                    counts.merge(authority, 1, Integer::sum);
                }
            });
        }
        return counts;
    }

    /** Ascending. */
    private void forEach(NodeField field, String value, IntConsumer nodes) {
        if (newer.isEmpty() && gone.isEmpty()) {
            columns.postings(field).forEach(value, nodes);
            return;
        }
        int[] written = writtenWith(field, value);
        int[] next = new int[1];
        columns.postings(field).forEach(value, node -> {
            if (!newer.containsKey(node) && !gone.get(node)) {
                while (next[0] < written.length && written[next[0]] < node) {
                    nodes.accept(written[next[0]++]);
                }
                nodes.accept(node);
            }
        });
        while (next[0] < written.length) {
            nodes.accept(written[next[0]++]);
        }
    }

    /** Those that have the value by a row that was written since. */
    private int[] writtenWith(NodeField field, String value) {
        return newer.entrySet().stream()
                .filter(row -> !gone.get(row.getKey()))
                .filter(row ->
                        row.getValue().values().getOrDefault(field, List.of()).contains(value))
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    public NodeSet withText(String text) {
        List<byte[]> words = Texts.words(text);
        return NodeSet.matching(span(), node -> !gone.get(node) && Texts.match(texts(node), words));
    }

    /** The values that occur, and maybe some that did. */
    private Set<String> values(NodeField field) {
        Set<String> values = new HashSet<>(columns.postings(field).values());
        newer.values().forEach(row -> values.addAll(row.values().getOrDefault(field, List.of())));
        return values;
    }

    public Change change() {
        return new Change();
    }

    /** Another table made of this one. Not safe for threads. */
    public final class Change {

        private final Map<Integer, NodeRow> rows = new HashMap<>(newer);
        private final Map<String, Integer> ids = new HashMap<>(added);
        private final BitSet without = (BitSet) gone.clone();

        /** Says what the node of this index is now. */
        public void put(int node, NodeRow row) {
            if (node >= columns.count()) {
                ids.putIfAbsent(row.id(), node);
            }
            rows.put(node, row);
            without.clear(node);
        }

        public void remove(int node) {
            without.set(node);
        }

        public NodeTable build() {
            return new NodeTable(columns, Collections.unmodifiableMap(rows), Collections.unmodifiableMap(ids), without);
        }
    }

    /**
     * Writes its columns, and which of the nodes are gone.
     *
     * @param room for what has to be put together before
     */
    public void writeTo(ArrayWriter writer, Room room) throws IOException {
        (newer.isEmpty() ? columns : joined(room)).writeTo(writer);
        writer.ints(gone.stream().toArray());
    }

    private NodeColumns joined(Room room) {
        NodeColumns.Builder builder = new NodeColumns.Builder(room, span());
        for (int node = 0; node < span(); node++) {
            builder.add(this, node);
        }
        Map<NodeField, Postings> postings = new EnumMap<>(NodeField.class);
        for (NodeField field : NodeField.values()) {
            postings.put(field, joined(field, room));
        }
        return builder.build(postings);
    }

    private Postings joined(NodeField field, Room room) {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        for (String value : values(field)) {
            forEach(field, value, _ -> sizes.merge(value, 1, Integer::sum));
        }
        Postings.Builder postings = new Postings.Builder(room, sizes);
        for (String value : sizes.keySet()) {
            forEach(field, value, node -> postings.add(value, node));
        }
        return postings.build();
    }

    public static NodeTable readFrom(ArrayReader reader) {
        NodeColumns columns = NodeColumns.readFrom(reader);
        BitSet gone = new BitSet();
        for (int node : reader.ints()) {
            gone.set(node);
        }
        return new NodeTable(columns, Map.of(), Map.of(), gone);
    }
}
