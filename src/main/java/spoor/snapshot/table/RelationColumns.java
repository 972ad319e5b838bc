package spoor.snapshot.table;

import java.io.IOException;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;

/**
 * What is known of relations besides what the kernel holds, by relation index, as it was read whole.
 *
 * <pre>
 * ids         rel-0001 | …       unique among relations of one type
 * from, to    [ 17, … ]          node indexes
 * types       [ 0, … ]           ordinal of RelationType
 * properties  one piece of JSON a relation
 * </pre>
 *
 * Immutable; safe for use by any thread.
 */
public record RelationColumns(BytePieces ids, IdIndex index, Ints from, Ints to, Ints types, BytePieces properties) {

    public int count() {
        return types.length();
    }

    public void writeTo(ArrayWriter writer) throws IOException {
        ids.writeTo(writer);
        index.writeTo(writer);
        writer.ints(from);
        writer.ints(to);
        writer.narrow(types);
        properties.writeTo(writer);
    }

    public static RelationColumns readFrom(ArrayReader reader) {
        BytePieces ids = BytePieces.readFrom(reader);
        return new RelationColumns(
                ids,
                IdIndex.readFrom(reader, ids),
                reader.column(),
                reader.column(),
                reader.narrow(),
                BytePieces.readFrom(reader));
    }

    /** Collects relations in the order of their indexes. Not safe for threads. */
    public static final class Builder {

        private final Room room;
        private final BytePieces.Builder ids;
        private final BytePieces.Builder properties;
        private Ints from;
        private Ints to;
        private Ints types;

        /** @param expected about how many there will be; more cost copies */
        public Builder(Room room, int expected) {
            this.room = room;
            this.ids = new BytePieces.Builder(room, expected);
            this.properties = new BytePieces.Builder(room, expected);
            this.from = room.ints(expected);
            this.to = room.ints(expected);
            this.types = room.narrow(expected);
        }

        public void add(String id, int fromNode, int toNode, int type, byte[] encoded) {
            int relation = ids.count();
            if (relation == from.length()) {
                grow(relation + (relation >> 1) + 1);
            }
            ids.add(id);
            from.set(relation, fromNode);
            to.set(relation, toNode);
            types.set(relation, type);
            properties.add(encoded);
        }

        private void grow(int length) {
            from = room.grown(from, length);
            to = room.grown(to, length);
            types = room.grownNarrow(types, length);
        }

        public RelationColumns build() {
            int count = ids.count();
            BytePieces built = ids.build();
            return new RelationColumns(
                    built,
                    IdIndex.of(built, room),
                    room.trimmed(from, count),
                    room.trimmed(to, count),
                    room.trimmed(types, count),
                    properties.build());
        }
    }
}
