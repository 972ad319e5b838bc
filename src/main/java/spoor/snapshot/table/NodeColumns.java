package spoor.snapshot.table;

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
public record NodeColumns(
        BytePieces ids,
        IdIndex index,
        Ints labels,
        BytePieces texts,
        BytePieces properties,
        Map<NodeField, Postings> postings) {

    public int count() {
        return labels.length();
    }

    public Postings postings(NodeField field) {
        Postings found = postings.get(field);
        if (found == null) {
            throw new IllegalStateException("No postings of " + field);
        }
        return found;
    }

    public void writeTo(ArrayWriter writer) throws IOException {
        ids.writeTo(writer);
        index.writeTo(writer);
        writer.narrow(labels);
        texts.writeTo(writer);
        properties.writeTo(writer);
        for (NodeField field : NodeField.values()) {
            postings(field).writeTo(writer);
        }
    }

    public static NodeColumns readFrom(ArrayReader reader) {
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
    public static final class Builder {

        private final Room room;
        private final BytePieces.Builder ids;
        private final BytePieces.Builder texts;
        private final BytePieces.Builder properties;
        private final Postings.Collected values;
        private Ints labels;

        /** @param expected about how many there will be; more cost copies */
        public Builder(Room room, int expected) {
            this.room = room;
            this.ids = new BytePieces.Builder(room, expected);
            this.texts = new BytePieces.Builder(room, expected);
            this.properties = new BytePieces.Builder(room, expected);
            this.values = new Postings.Collected(room, expected);
            this.labels = room.narrow(expected);
        }

        public int count() {
            return ids.count();
        }

        /** Adds the next node. */
        public void add(NodeRow row) {
            values.add(row.values());
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

        /** Adds the next node as it stands in a table, without what it can be chosen by. */
        public void add(NodeTable table, int node) {
            add(table.id(node), KernelNumbers.of(table.label(node)), table.texts(node), table.properties(node));
        }

        /**
         * The columns of all nodes that were added.
         *
         * @param postings by which values nodes can be chosen
         */
        public NodeColumns build(Map<NodeField, Postings> postings) {
            BytePieces built = ids.build();
            return new NodeColumns(
                    built,
                    IdIndex.of(built, room),
                    room.trimmed(labels, built.count()),
                    texts.build(),
                    properties.build(),
                    postings);
        }

        /**
         * The same in ascending order of their ids, as texts compare.
         *
         * @param places gets the place of each of those that were added
         */
        public NodeColumns sorted(Ints places) {
            BytePieces unsortedIds = ids.build();
            BytePieces unsortedTexts = texts.build();
            BytePieces unsortedProperties = properties.build();
            Ints order = Sorting.order(unsortedIds.count(), room, unsortedIds::compare);
            Builder sorted = new Builder(room, order.length());
            for (int place = 0; place < order.length(); place++) {
                int node = order.get(place);
                places.set(node, place);
                sorted.labels.set(place, labels.get(node));
                sorted.ids.add(unsortedIds.get(node));
                sorted.texts.add(unsortedTexts.get(node));
                sorted.properties.add(unsortedProperties.get(node));
            }
            return sorted.build(values.build(order::get));
        }
    }
}
