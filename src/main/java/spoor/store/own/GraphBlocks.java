package spoor.store.own;

import static org.neo4j.token.api.TokenConstants.ANY_LABEL;
import static org.neo4j.token.api.TokenConstants.NO_TOKEN;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.neo4j.graphdb.spatial.Point;
import org.neo4j.internal.kernel.api.EntityCursor;
import org.neo4j.internal.kernel.api.NodeCursor;
import org.neo4j.internal.kernel.api.PropertyCursor;
import org.neo4j.internal.kernel.api.RelationshipScanCursor;
import org.neo4j.internal.kernel.api.TokenRead;
import org.neo4j.internal.kernel.api.TokenSet;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.values.storable.DurationValue;
import org.neo4j.values.storable.PointValue;
import spoor.store.bulk.BlockWriter;

/** Walks over the nodes or relationships of the store as they lie there, and packs them into blocks of bytes. */
abstract class GraphBlocks implements Iterator<byte[]>, AutoCloseable {

    /** Large enough that a row of the result costs next to nothing, small enough to be one of many. */
    private static final int BLOCK_BYTES = 1 << 17;

    private static final String ID = "id";
    private static final String DATASET = "dataset";

    final KernelTransaction kernel;
    private final Set<String> hidden;
    private final PropertyCursor properties;
    private final Map<Integer, String> names = new HashMap<>();
    private final List<String> foundNames = new ArrayList<>();
    private final List<Object> foundValues = new ArrayList<>();
    private byte @Nullable [] next;
    private boolean hasId;
    private boolean atEnd;

    private GraphBlocks(KernelTransaction kernel, Set<String> hidden) {
        this.kernel = kernel;
        this.hidden = hidden;
        this.properties = kernel.cursors().allocatePropertyCursor(kernel.cursorContext(), kernel.memoryTracker());
    }

    /** Goes on to the next thing, and writes it if it is one to hand over; false at the end. */
    abstract boolean advance(BlockWriter block);

    @Override
    public boolean hasNext() {
        if (next == null) {
            kernel.assertOpen();
            BlockWriter block = new BlockWriter(BLOCK_BYTES + BLOCK_BYTES / 8);
            while (!atEnd && block.length() < BLOCK_BYTES) {
                atEnd = !advance(block);
            }
            next = block.toBytes();
        }
        return next.length > 0;
    }

    @Override
    public byte[] next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        byte[] block = next;
        next = null;
        return block;
    }

    @Override
    public void close() {
        properties.close();
    }

    /** Reads the properties of what the cursor is at; whether it is of no hidden dataset. */
    final boolean isShown(EntityCursor cursor) {
        foundNames.clear();
        foundValues.clear();
        hasId = false;
        cursor.properties(properties);
        while (properties.next()) {
            String name = names.computeIfAbsent(properties.propertyKey(), kernel.tokenRead()::propertyKeyGetName);
            Object value = properties.propertyValue().asObject();
            if (name.equals(DATASET) && hidden.contains(value)) {
                return false;
            }
            hasId |= name.equals(ID);
            foundNames.add(name);
            foundValues.add(value);
        }
        return true;
    }

    /** Whether what was read last has an id. */
    final boolean hasId() {
        return hasId;
    }

    final void writeProperties(BlockWriter block) {
        block.number(foundNames.size());
        for (int i = 0; i < foundNames.size(); i++) {
            block.name(foundNames.get(i));
            block.value(plain(foundValues.get(i)));
        }
    }

    /** Durations and points read as they do where a driver handed them over. */
    private static Object plain(Object value) {
        return switch (value) {
            case DurationValue duration ->
                Values.isoDuration(
                                duration.get(ChronoUnit.MONTHS),
                                duration.get(ChronoUnit.DAYS),
                                duration.get(ChronoUnit.SECONDS),
                                (int) duration.get(ChronoUnit.NANOS))
                        .asObject();
            case PointValue point -> point(point);
            case Object[] list
            when !(list instanceof String[]) ->
                Arrays.stream(list).map(GraphBlocks::plain).toArray();
            default -> value;
        };
    }

    private static Object point(PointValue point) {
        double[] at = point.coordinate();
        int srid = ((Point) point).getCRS().getCode();
        return at.length == 2
                ? Values.point(srid, at[0], at[1]).asObject()
                : Values.point(srid, at[0], at[1], at[2]).asObject();
    }

    static final class Entities extends GraphBlocks {

        private final NodeCursor nodes;
        private final int entity;
        private final int[] labels;

        Entities(KernelTransaction kernel, List<String> labels, Set<String> hidden) {
            super(kernel, hidden);
            TokenRead tokens = kernel.tokenRead();
            this.entity = tokens.nodeLabel("Entity");
            this.labels = labels.stream().mapToInt(tokens::nodeLabel).toArray();
            this.nodes = kernel.cursors().allocateNodeCursor(kernel.cursorContext(), kernel.memoryTracker());
            kernel.dataRead().allNodesScan(nodes);
        }

        @Override
        boolean advance(BlockWriter block) {
            if (!nodes.next()) {
                return false;
            }
            int label = label(nodes.labels());
            if (label >= 0 && isShown(nodes) && hasId()) {
                block.number(nodes.nodeReference());
                block.number(label);
                writeProperties(block);
            }
            return true;
        }

        /** The first of the labels that it has, in the store's order; -1 if it is none of ours. */
        private int label(TokenSet all) {
            return all.contains(entity)
                    ? IntStream.range(0, all.numberOfTokens())
                            .map(i -> indexOf(labels, all.token(i)))
                            .filter(index -> index >= 0)
                            .findFirst()
                            .orElse(-1)
                    : -1;
        }

        @Override
        public void close() {
            nodes.close();
            super.close();
        }
    }

    static final class Relations extends GraphBlocks {

        /** Neighbours in the store are read by the same thread. */
        private static final int NEIGHBOURS_SHIFT = 12;

        private final RelationshipScanCursor relations;
        private final int[] types;
        private final long part;
        private final long parts;
        private final boolean any;

        Relations(KernelTransaction kernel, List<String> types, Set<String> hidden, long part, long parts) {
            super(kernel, hidden);
            this.types = types.stream()
                    .mapToInt(kernel.tokenRead()::relationshipType)
                    .toArray();
            this.part = part;
            this.parts = parts;
            this.relations =
                    kernel.cursors().allocateRelationshipScanCursor(kernel.cursorContext(), kernel.memoryTracker());
            this.any = Arrays.stream(this.types).anyMatch(type -> isThere(kernel, type));
            kernel.dataRead().allRelationshipsScan(relations);
        }

        /** By the store's own counts. */
        private static boolean isThere(KernelTransaction kernel, int type) {
            return type != NO_TOKEN && kernel.dataRead().countsForRelationship(ANY_LABEL, type, ANY_LABEL) > 0;
        }

        @Override
        boolean advance(BlockWriter block) {
            if (!any || !relations.next()) {
                return false;
            }
            boolean isOurs = (relations.relationshipReference() >> NEIGHBOURS_SHIFT) % parts == part;
            int type = isOurs ? indexOf(types, relations.type()) : -1;
            if (type >= 0 && isShown(relations)) {
                block.number(type);
                block.number(relations.sourceNodeReference());
                block.number(relations.targetNodeReference());
                writeProperties(block);
            }
            return true;
        }

        @Override
        public void close() {
            relations.close();
            super.close();
        }
    }

    private static int indexOf(int[] tokens, int token) {
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i] == token) {
                return i;
            }
        }
        return -1;
    }
}
