package spoor.snapshot;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;

/**
 * What is known of relations besides what the kernel holds, by relation index, as it was read whole.
 *
 * <pre>
 * ids         rel-0001 | …       unique among relations of one type
 * from, to    [ 17, … ]          node indexes
 * types       [ 0, … ]           ordinal of RelationType; -1: the relation is gone
 * properties  one piece of JSON a relation
 * </pre>
 *
 * Immutable; safe for use by any thread.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record RelationColumns(Pieces ids, IdIndex index, int[] from, int[] to, byte[] types, Pieces properties) {

    static final byte GONE = -1;

    int count() {
        return types.length;
    }

    void writeTo(ArrayWriter writer) throws IOException {
        ids.writeTo(writer);
        index.writeTo(writer);
        writer.ints(from);
        writer.ints(to);
        writer.bytes(List.of(MemorySegment.ofArray(types)));
        properties.writeTo(writer);
    }

    static RelationColumns readFrom(ArrayReader reader) {
        Pieces ids = Pieces.readFrom(reader);
        return new RelationColumns(
                ids,
                IdIndex.readFrom(reader, ids),
                reader.ints(),
                reader.ints(),
                reader.bytes().toArray(ValueLayout.JAVA_BYTE),
                Pieces.readFrom(reader));
    }

    /** Collects relations in the order of their indexes. Not safe for threads. */
    static final class Builder {

        private final Pieces.Builder ids = new Pieces.Builder();
        private final Pieces.Builder properties = new Pieces.Builder();
        private int[] from = new int[1_024];
        private int[] to = new int[1_024];
        private byte[] types = new byte[1_024];

        void add(String id, int fromNode, int toNode, byte type, byte[] encoded) {
            int relation = ids.count();
            if (relation == from.length) {
                grow(relation + (relation >> 1));
            }
            ids.add(id);
            from[relation] = fromNode;
            to[relation] = toNode;
            types[relation] = type;
            properties.add(encoded);
        }

        private void grow(int length) {
            from = Arrays.copyOf(from, length);
            to = Arrays.copyOf(to, length);
            types = Arrays.copyOf(types, length);
        }

        RelationColumns build() {
            grow(ids.count());
            Pieces built = ids.build();
            return new RelationColumns(built, IdIndex.of(built), from, to, types, properties.build());
        }
    }
}
