package spoor.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;

/**
 * What is known of the nodes besides their relations, by node index.
 *
 * <pre>
 * ids         [ "company/a", "company/b", … ]   ascending: the index is the rank
 * labels      [ 0, 0, … ]                       ordinal of NodeLabel
 * texts       [ "company/a\nname\nalias", … ]   small letters, for search
 * properties  one piece of JSON a node
 * postings    field → value → node indexes
 * </pre>
 *
 * Immutable once built; safe for use by any thread.
 */
final class NodeTable {

    private final String[] ids;
    private final byte[] labels;
    private final String[] texts;
    private final PropertyColumn properties = new PropertyColumn();
    private final Map<NodeField, Postings> postings = new EnumMap<>(NodeField.class);

    /** A node before it has an index. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, gone when the table is built
    record Row(
            String id,
            NodeLabel label,
            String texts,
            byte[] properties,
            Map<NodeField, List<String>> values,
            List<String> hs) {}

    NodeTable(Collection<Row> unordered) {
        List<Row> rows = new ArrayList<>(unordered);
        rows.sort((a, b) -> a.id().compareTo(b.id()));
        ids = new String[rows.size()];
        labels = new byte[rows.size()];
        texts = new String[rows.size()];
        for (NodeField field : NodeField.values()) {
            postings.put(field, new Postings());
        }
        for (int node = 0; node < ids.length; node++) {
            fill(node, rows.get(node));
        }
        properties.seal();
    }

    private void fill(int node, Row row) {
        ids[node] = row.id();
        labels[node] = (byte) KernelNumbers.of(row.label());
        texts[node] = row.texts();
        properties.append(row.properties());
        row.values().forEach((field, values) -> postings(field).add(values, node));
    }

    private Postings postings(NodeField field) {
        Postings found = postings.get(field);
        if (found == null) {
            throw new IllegalStateException("No postings of " + field);
        }
        return found;
    }

    int count() {
        return ids.length;
    }

    String id(int node) {
        return ids[node];
    }

    NodeLabel label(int node) {
        return KernelNumbers.label(labels[node]);
    }

    OptionalInt find(String id) {
        int node = Arrays.binarySearch(ids, id);
        return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
    }

    NodeRecord record(int node) {
        return new NodeRecord(ids[node], List.of(label(node).label()), properties.get(node));
    }

    NodeSet withAny(NodeField field, Collection<String> values) {
        BitSet chosen = new BitSet(ids.length);
        for (String value : values) {
            postings(field).forEach(value, chosen::set);
        }
        return NodeSet.matching(ids.length, chosen::get);
    }

    NodeSet withText(String text) {
        List<String> words = Texts.words(text);
        return NodeSet.matching(ids.length, node -> Texts.match(texts[node], words));
    }

    List<String> listValues(NodeField field) {
        return postings(field).values().stream().sorted().toList();
    }
}
