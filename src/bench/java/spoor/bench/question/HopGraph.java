package spoor.bench.question;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;

/**
 * The graph as the peers get it, already filtered and bundled: one edge a hop with its cost, sorted by {@code from},
 * then {@code to}. On disk a folder of files of little-endian 32-bit numbers, which numpy, Java and JavaScript read
 * alike.
 */
public final class HopGraph {

    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final int[] cost;
    private final int[] starts;
    private final int[] ends;

    HopGraph(int nodes, Hops hops, int[] starts, int[] ends) {
        this.nodes = nodes;
        this.from = hops.from();
        this.to = hops.to();
        this.cost = hops.cost();
        this.starts = starts;
        this.ends = ends;
    }

    /** The columns of the edges. */
    @SuppressWarnings("ArrayRecordComponent") // columns, never compared
    record Hops(int[] from, int[] to, int[] cost) {}

    public int nodes() {
        return nodes;
    }

    public int hops() {
        return from.length;
    }

    public int from(int hop) {
        return from[hop];
    }

    public int to(int hop) {
        return to[hop];
    }

    public int cost(int hop) {
        return cost[hop];
    }

    public IntStream starts() {
        return IntStream.of(starts);
    }

    public IntStream ends() {
        return IntStream.of(ends);
    }

    /** Writes the folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("from.i32"), from);
        write(folder.resolve("to.i32"), to);
        write(folder.resolve("cost.i32"), cost);
        write(folder.resolve("starts.i32"), starts);
        write(folder.resolve("ends.i32"), ends);
        write(folder.resolve("nodes.i32"), new int[] {nodes});
    }

    /** Reads a folder that {@link #write} wrote. */
    public static HopGraph read(Path folder) throws IOException {
        Hops hops = new Hops(
                readInts(folder.resolve("from.i32")),
                readInts(folder.resolve("to.i32")),
                readInts(folder.resolve("cost.i32")));
        return new HopGraph(
                readInts(folder.resolve("nodes.i32"))[0],
                hops,
                readInts(folder.resolve("starts.i32")),
                readInts(folder.resolve("ends.i32")));
    }

    private static void write(Path file, int[] numbers) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asIntBuffer().put(numbers);
            channel.write(bytes);
        }
    }

    private static int[] readInts(Path file) throws IOException {
        IntBuffer buffer =
                ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int[] numbers = new int[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }
}
