package spoor.snapshot;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import spoor.store.read.StoreMark;

/**
 * Whether a graph fits into memory, by its size alone. What one node and one relation take was measured, see
 * src/docs/SIZING.md; real ones with long texts take more, with short ones less.
 */
@Component
@EnableConfigurationProperties(KernelProperties.class)
final class KernelMemory {

    static final int NODE_BYTES = 700;
    static final int RELATION_BYTES = 450;

    /** Nearly all of it for the lists that one question makes. */
    static final int NODE_BYTES_BESIDE = 60;

    static final int RELATION_BYTES_BESIDE = 1;

    /** Of the disk, while it is read and kept; afterwards half of that. */
    private static final int NODE_BYTES_IN_FILES = 500;

    private static final int RELATION_BYTES_IN_FILES = 520;

    /** One graph serves while the next is being read, and questions need some room, too. */
    private static final double SHARE_OF_HEAP = 0.45;

    private final long limitBytes;

    KernelMemory(KernelProperties settings) {
        DataSize given = settings.memory();
        this.limitBytes =
                given != null ? given.toBytes() : (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP);
    }

    boolean holds(long nodes, long relations) {
        return fits(bytes(nodes, relations));
    }

    /** Whether the heap holds what is left beside a graph that lies in a file. */
    boolean holdsBesideFile(long nodes, long relations) {
        return fits(bytesBesideFile(nodes, relations));
    }

    private boolean fits(long bytes) {
        return bytes <= limitBytes && limitBytes > 0;
    }

    /** What the graph takes of the heap, wherever it lies. */
    long bytesInHeap(long nodes, long relations) {
        return holds(nodes, relations) ? bytes(nodes, relations) : bytesBesideFile(nodes, relations);
    }

    private static long bytesBesideFile(long nodes, long relations) {
        return nodes * NODE_BYTES_BESIDE + relations * RELATION_BYTES_BESIDE;
    }

    /** What files of it may take of the disk. */
    static long bytesInFiles(long nodes, long relations) {
        return nodes * NODE_BYTES_IN_FILES + relations * RELATION_BYTES_IN_FILES;
    }

    LargeGraph tooSmallFor(StoreMark size, String token) {
        return new LargeGraph(
                size.version(),
                token,
                size.nodes(),
                size.relations(),
                bytes(size.nodes(), size.relations()),
                limitBytes);
    }

    static long bytes(long nodes, long relations) {
        return nodes * NODE_BYTES + relations * RELATION_BYTES;
    }
}
