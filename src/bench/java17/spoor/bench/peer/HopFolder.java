package spoor.bench.peer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The graph of hops as a folder of columns, see {@code spoor.bench.question.HopGraph}.
 *
 * @param nodes number of nodes
 * @param from node a hop leaves
 * @param to node it goes to
 * @param cost its cost
 * @param starts nodes
 * @param ends nodes
 */
@SuppressWarnings("ArrayRecordComponent")
record HopFolder(int nodes, int[] from, int[] to, int[] cost, int[] starts, int[] ends) {

    /** More than any path of twelve hops costs, so that hops come first in a sum of weights. */
    static final double HOP_WEIGHT = 100_000_000;

    static HopFolder read(Path folder) throws IOException {
        return new HopFolder(
                ints(folder.resolve("nodes.i32"))[0],
                ints(folder.resolve("from.i32")),
                ints(folder.resolve("to.i32")),
                ints(folder.resolve("cost.i32")),
                ints(folder.resolve("starts.i32")),
                ints(folder.resolve("ends.i32")));
    }

    private static int[] ints(Path file) throws IOException {
        IntBuffer buffer = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer();
        int[] numbers = new int[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }
}
