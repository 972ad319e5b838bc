package spoor.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import spoor.model.RelationType;

/**
 * What is known of the relations besides what the kernel holds, by relation index: the order of arrival.
 *
 * <pre>
 * ids         [ "rel-0001", … ]
 * from, to    [ 17, … ]          node indexes
 * types       [ 0, … ]           ordinal of RelationType
 * properties  one piece of JSON a relation
 * </pre>
 *
 * Immutable once sealed; safe for use by any thread.
 */
final class RelationTable {

    private final List<String> ids = new ArrayList<>();
    private final PropertyColumn properties = new PropertyColumn();
    private int[] from = new int[1_024];
    private int[] to = new int[1_024];
    private byte[] types = new byte[1_024];

    void append(String id, int fromNode, int toNode, RelationType type, byte[] encoded) {
        int relation = ids.size();
        if (relation == from.length) {
            grow(relation + (relation >> 1));
        }
        ids.add(id);
        from[relation] = fromNode;
        to[relation] = toNode;
        types[relation] = (byte) KernelNumbers.of(type);
        properties.append(encoded);
    }

    private void grow(int length) {
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        types = Arrays.copyOf(types, length);
    }

    void seal() {
        grow(ids.size());
        properties.seal();
    }

    int count() {
        return ids.size();
    }

    String id(int relation) {
        return ids.get(relation);
    }

    int from(int relation) {
        return from[relation];
    }

    int to(int relation) {
        return to[relation];
    }

    RelationRecord record(int relation, NodeTable nodes) {
        return new RelationRecord(
                ids.get(relation),
                KernelNumbers.relationType(types[relation]).name(),
                nodes.id(from[relation]),
                nodes.id(to[relation]),
                properties.get(relation));
    }
}
