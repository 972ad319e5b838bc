package spoor.graph.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import spoor.graph.array.ArrayFile;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;

/** A {@link SupplyGraph} as a file of its own or as a part of one, see {@link ArrayFile}. */
public final class GraphFile {

    static final long MAGIC = 0x53504F_4F52_0003L;

    private GraphFile() {}

    /**
     * A graph that was read.
     *
     * @param version what it was built from, as given to {@link #write}
     * @param graph the graph
     */
    public record Stored(String version, SupplyGraph graph) {}

    /**
     * Writes a graph; a file that is there is replaced at once or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, SupplyGraph graph, String version) throws IOException {
        ArrayFile.write(file, MAGIC, version, writer -> write(graph, writer));
    }

    /**
     * Reads a graph; empty if there is no such file, or it is of another format, cut short or damaged.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static Optional<Stored> findGraph(Path file) throws IOException {
        return ArrayFile.find(file, MAGIC, (version, reader) -> new Stored(version, read(reader)));
    }

    /** Writes a graph as a part of a file. */
    public static void write(SupplyGraph graph, ArrayWriter writer) throws IOException {
        writer.ints(graph.nodes().rank());
        writer.ints(graph.nodes().isRanked() ? new int[0] : graph.nodes().index());
        writer.longs(graph.nodes().component());
        write(graph.out(), writer);
        write(graph.in(), writer);
        Relations relations = graph.relations();
        writer.ints(new int[] {relations.count(), relations.span()});
        writer.ints(relations.word());
        writer.ints(relations.period());
        writer.ints(relations.sources());
        write(relations.goods(), writer);
        writer.ints(relations.index());
        writer.ints(relations.worth().cents());
        writer.ints(relations.worth().places());
        writer.doubles(relations.worth().others());
        write(graph.sources().pool(), writer);
        write(graph.goods().sets(), writer);
        writer.longs(graph.goods().byComponent());
        writer.longs(graph.goods().byCode());
    }

    private static void write(Adjacency side, ArrayWriter writer) throws IOException {
        writer.ints(side.offset());
        writer.ints(side.neighbour());
        writer.ints(side.place());
        writer.ints(new int[] {side.used()});
        writer.ints(side.patches().toArray());
    }

    private static void write(SetNumbers column, ArrayWriter writer) throws IOException {
        writer.chars(column.narrow());
        writer.ints(column.wide());
    }

    private static void write(SetPool pool, ArrayWriter writer) throws IOException {
        writer.ints(pool.offsets());
        writer.ints(pool.values());
    }

    /** Reads what {@link #write(SupplyGraph, ArrayWriter)} wrote. */
    public static SupplyGraph read(ArrayReader reader) {
        Nodes nodes = readNodes(reader);
        Adjacency out = readAdjacency(reader, nodes.count());
        Adjacency in = readAdjacency(reader, nodes.count());
        int[] counts = reader.ints();
        Relations relations = new Relations(
                counts[0],
                counts[1],
                reader.ints(),
                reader.ints(),
                reader.ints(),
                new SetNumbers(reader.chars(), reader.ints()),
                reader.ints(),
                new Worths(reader.ints(), reader.ints(), reader.doubles()));
        SourceSets sources = new SourceSets(SetPool.of(reader.ints(), reader.ints()));
        GoodsBook goods = new GoodsBook(SetPool.of(reader.ints(), reader.ints()), reader.longs(), reader.longs());
        return new SupplyGraph(nodes, out, in, relations, sources, goods);
    }

    private static Nodes readNodes(ArrayReader reader) {
        int[] rank = reader.ints();
        int[] index = reader.ints();
        long[] component = reader.longs();
        int[] byRank = inverse(rank);
        return index.length == 0
                ? Nodes.ranked(rank, byRank, component)
                : new Nodes(rank, byRank, index, inverse(index), component);
    }

    private static int[] inverse(int[] numbers) {
        int[] inverse = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            inverse[numbers[i]] = i;
        }
        return inverse;
    }

    private static Adjacency readAdjacency(ArrayReader reader, int nodeCount) {
        return new Adjacency(
                reader.ints(), reader.ints(), reader.ints(), reader.ints()[0], RowPatches.of(nodeCount, reader.ints()));
    }
}
