package spoor.bench.generate;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A graph on disk, read through a memory map. Little endian:
 *
 * <pre>
 *   0   "SPOORGR1"
 *   8   int nodes, int 0, long relations, long seed
 *   32  nodes × 4 bytes: layer, two letters of the country, 0
 *   …   relations × 28 bytes: int from, int to, byte type, confidence, dataset, number of sources,
 *       short first source, short hs, short first day, short last day, float value, int shipments
 * </pre>
 */
public final class GraphFile implements AutoCloseable {

    static final long MAGIC = 0x315247524F4F5053L;
    static final int HEADER_BYTES = 32;
    static final int NODE_BYTES = 4;
    static final int RELATION_BYTES = 28;

    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG =
            ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
    private static final Layer[] LAYERS = Layer.values();

    private final Arena arena = Arena.ofShared();
    private final MemorySegment bytes;
    private final int nodes;
    private final long relations;

    /** Opens a file that {@link GraphFileWriter} wrote. */
    public GraphFile(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
        if (bytes.get(LONG, 0) != MAGIC) {
            throw new IOException(path + " is no graph file");
        }
        nodes = bytes.get(INT, 8);
        relations = bytes.get(LONG, 16);
    }

    public int nodes() {
        return nodes;
    }

    public long relations() {
        return relations;
    }

    public Layer layer(int node) {
        return LAYERS[bytes.get(BYTE, HEADER_BYTES + (long) NODE_BYTES * node)];
    }

    /** Two letters. */
    public String country(int node) {
        long at = HEADER_BYTES + (long) NODE_BYTES * node;
        return "" + (char) bytes.get(BYTE, at + 1) + (char) bytes.get(BYTE, at + 2);
    }

    /** Whether a trace starts here: a Chinese supplier. */
    public boolean isStart(int node) {
        return layer(node) == Layer.SUPPLIER && country(node).equals("CN");
    }

    /** Whether a trace ends here: a weapon system. */
    public boolean isEnd(int node) {
        return layer(node) == Layer.WEAPON;
    }

    /** Hands over all relations in order. */
    public void forEach(RelationSink sink) throws IOException {
        GeneratedRelation relation = carrier();
        for (long i = 0; i < relations; i++) {
            read(i, relation);
            sink.accept(relation);
        }
    }

    /** An empty carrier for {@link #read}. */
    public static GeneratedRelation carrier() {
        return new GeneratedRelation();
    }

    /** Fills the carrier with the i-th relation. */
    public void read(long i, GeneratedRelation relation) {
        long at = HEADER_BYTES + (long) NODE_BYTES * nodes + RELATION_BYTES * i;
        relation.from = bytes.get(INT, at);
        relation.to = bytes.get(INT, at + 4);
        relation.type = bytes.get(BYTE, at + 8);
        relation.confidence = bytes.get(BYTE, at + 9);
        relation.dataset = bytes.get(BYTE, at + 10);
        relation.sourceCount = bytes.get(BYTE, at + 11);
        relation.source = bytes.get(SHORT, at + 12);
        relation.hs = bytes.get(SHORT, at + 14);
        relation.firstDay = bytes.get(SHORT, at + 16);
        relation.lastDay = bytes.get(SHORT, at + 18);
        relation.value = bytes.get(FLOAT, at + 20);
        relation.count = bytes.get(INT, at + 24);
    }

    @Override
    public void close() {
        arena.close();
    }
}
