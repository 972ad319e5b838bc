package spoor.snapshot;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;

/**
 * What is known of nodes besides their relations, by node index, as it was read whole.
 *
 * <pre>
 * ids         company/a | company/b | …
 * labels      [ 0, 0, … ]                       ordinal of NodeLabel; -1: the node is gone
 * texts       company/a\nname\nalias | …        small letters, for search
 * properties  one piece of JSON a node
 * postings    field → value → node indexes
 * </pre>
 *
 * Immutable; safe for use by any thread.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record NodeColumns(
        Pieces ids, IdIndex index, byte[] labels, Pieces texts, Pieces properties, Map<NodeField, Postings> postings) {

    static final byte GONE = -1;

    int count() {
        return labels.length;
    }

    Postings postings(NodeField field) {
        Postings found = postings.get(field);
        if (found == null) {
            throw new IllegalStateException("No postings of " + field);
        }
        return found;
    }

    void writeTo(ArrayWriter writer) throws IOException {
        ids.writeTo(writer);
        index.writeTo(writer);
        writer.bytes(java.util.List.of(java.lang.foreign.MemorySegment.ofArray(labels)));
        texts.writeTo(writer);
        properties.writeTo(writer);
        for (NodeField field : NodeField.values()) {
            postings(field).writeTo(writer);
        }
    }

    static NodeColumns readFrom(ArrayReader reader) {
        Pieces ids = Pieces.readFrom(reader);
        IdIndex index = IdIndex.readFrom(reader, ids);
        byte[] labels = reader.bytes().toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        Pieces texts = Pieces.readFrom(reader);
        Pieces properties = Pieces.readFrom(reader);
        Map<NodeField, Postings> postings = new EnumMap<>(NodeField.class);
        for (NodeField field : NodeField.values()) {
            postings.put(field, Postings.readFrom(reader));
        }
        return new NodeColumns(ids, index, labels, texts, properties, postings);
    }

    /** Collects nodes in the order of their indexes. Not safe for threads. */
    static final class Builder {

        private final Pieces.Builder ids = new Pieces.Builder();
        private final Pieces.Builder texts = new Pieces.Builder();
        private final Pieces.Builder properties = new Pieces.Builder();
        private final Map<NodeField, Postings> postings = new EnumMap<>(NodeField.class);
        private final byte[] labels;

        Builder(int count) {
            labels = new byte[count];
            for (NodeField field : NodeField.values()) {
                postings.put(field, new Postings());
            }
        }

        /** Adds the next node. */
        void add(NodeRow row) {
            int node = ids.count();
            row.values().forEach((field, values) -> postings(field).add(values, node));
            add(row.id(), (byte) KernelNumbers.of(row.label()), row.texts(), row.properties());
        }

        private void add(String id, byte label, byte[] searched, byte[] encoded) {
            labels[ids.count()] = label;
            ids.add(id);
            texts.add(searched);
            properties.add(encoded);
        }

        /** Adds the next node as it stands in a table, without its postings. */
        void add(NodeTable table, int node) {
            byte label = table.isGone(node) ? GONE : (byte) KernelNumbers.of(table.label(node));
            add(table.id(node), label, table.texts(node), table.properties(node));
        }

        Postings postings(NodeField field) {
            Postings found = postings.get(field);
            if (found == null) {
                throw new IllegalStateException("No postings of " + field);
            }
            return found;
        }

        NodeColumns build() {
            Pieces built = ids.build();
            return new NodeColumns(
                    built, IdIndex.of(built), labels, texts.build(), properties.build(), Map.copyOf(postings));
        }
    }
}
