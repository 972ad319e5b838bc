package spoor.snapshot;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;
import spoor.graph.array.Sorting;

/**
 * What is known of nodes besides their relations, by node index, as it was read whole.
 *
 * <pre>
 * ids         company/a | company/b | …
 * labels      [ 0, 0, … ]                       ordinal of NodeLabel
 * texts       company/a\nname\nalias | …        small letters, for search
 * properties  one piece of JSON a node
 * postings    field → value → node indexes
 * </pre>
 *
 * Immutable; safe for use by any thread.
 */
record NodeColumns(
        BytePieces ids,
        IdIndex index,
        Ints labels,
        BytePieces texts,
        BytePieces properties,
        Map<NodeField, Postings> postings) {

    int count() {
        return labels.length();
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
        writer.narrow(labels);
        texts.writeTo(writer);
        properties.writeTo(writer);
        for (NodeField field : NodeField.values()) {
            postings(field).writeTo(writer);
        }
    }

    static NodeColumns readFrom(ArrayReader reader) {
        BytePieces ids = BytePieces.readFrom(reader);
        IdIndex index = IdIndex.readFrom(reader, ids);
        Ints labels = reader.narrow();
        BytePieces texts = BytePieces.readFrom(reader);
        BytePieces properties = BytePieces.readFrom(reader);
        Map<NodeField, Postings> postings = new EnumMap<>(NodeField.class);
        for (NodeField field : NodeField.values()) {
            postings.put(field, Postings.readFrom(reader));
        }
        return new NodeColumns(ids, index, labels, texts, properties, postings);
    }

    /** Collects nodes in the order of their indexes, or in any and sorts them. Not safe for threads. */
    static final class Builder {

        private final Room room;
        private final BytePieces.Builder ids;
        private final BytePieces.Builder texts;
        private final BytePieces.Builder properties;
        private final Map<NodeField, Postings> postings = new EnumMap<>(NodeField.class);
        private Ints labels;

        /** @param expected about how many there will be; more cost copies */
        Builder(Room room, int expected) {
            this.room = room;
            this.ids = new BytePieces.Builder(room, expected);
            this.texts = new BytePieces.Builder(room, expected);
            this.properties = new BytePieces.Builder(room, expected);
            this.labels = room.narrow(expected);
            for (NodeField field : NodeField.values()) {
                postings.put(field, new Postings());
            }
        }

        /** Adds the next node. */
        void add(NodeRow row) {
            int node = ids.count();
            row.values().forEach((field, values) -> postings(field).add(values, node));
            add(row.id(), KernelNumbers.of(row.label()), row.texts(), row.properties());
        }

        private void add(String id, int label, byte[] searched, byte[] encoded) {
            int node = ids.count();
            if (node == labels.length()) {
                labels = room.grownNarrow(labels, node + (node >> 1) + 1);
            }
            labels.set(node, label);
            ids.add(id);
            texts.add(searched);
            properties.add(encoded);
        }

        /** Adds the next node as it stands in a table, without its postings. */
        void add(NodeTable table, int node) {
            add(table.id(node), KernelNumbers.of(table.label(node)), table.texts(node), table.properties(node));
        }

        Postings postings(NodeField field) {
            Postings found = postings.get(field);
            if (found == null) {
                throw new IllegalStateException("No postings of " + field);
            }
            return found;
        }

        NodeColumns build() {
            BytePieces built = ids.build();
            return new NodeColumns(
                    built,
                    IdIndex.of(built, room),
                    room.trimmed(labels, built.count()),
                    texts.build(),
                    properties.build(),
                    Map.copyOf(postings));
        }

        /** The same in ascending order of their ids, as texts compare. */
        NodeColumns sorted() {
            BytePieces unsortedIds = ids.build();
            BytePieces unsortedTexts = texts.build();
            BytePieces unsortedProperties = properties.build();
            int[] order = Sorting.order(unsortedIds.count(), unsortedIds::compare);
            Builder sorted = new Builder(room, order.length);
            int[] places = new int[order.length];
            for (int place = 0; place < order.length; place++) {
                int node = order[place];
                places[node] = place;
                sorted.labels.set(place, labels.get(node));
                sorted.ids.add(unsortedIds.get(node));
                sorted.texts.add(unsortedTexts.get(node));
                sorted.properties.add(unsortedProperties.get(node));
            }
            postings.forEach((field, known) -> sorted.postings.put(field, known.renumbered(places)));
            return sorted.build();
        }
    }
}
