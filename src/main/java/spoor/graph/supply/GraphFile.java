package spoor.graph.supply;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import spoor.graph.array.ArrayFile;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Ints;

/** A {@link SupplyGraph} as a file of its own or as a part of one, see {@link ArrayFile}. */
public final class GraphFile {

    static final long MAGIC = 0x53504F_4F52_0005L;

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

    /**
     * The same where it lies: the heap holds next to nothing of it, and it answers before it is known whether it is whole.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public static Optional<ArrayFile.InPlace<Stored>> findInPlace(Path file) throws IOException {
        return ArrayFile.find(file, MAGIC, (version, reader) -> new Stored(version, read(reader)), _ -> true);
    }

    /** Writes a graph as a part of a file. */
    public static void write(SupplyGraph graph, ArrayWriter writer) throws IOException {
        Nodes nodes = graph.nodes();
        writer.ints(nodes.rank());
        writer.ints(nodes.byRank());
        writer.ints(nodes.isRanked() ? Ints.NONE : nodes.index());
        writer.ints(nodes.isRanked() ? Ints.NONE : nodes.inner());
        writer.longs(nodes.component());
        write(graph.out(), writer);
        write(graph.in(), writer);
        Relations relations = graph.relations();
        writer.ints(new int[] {relations.count(), relations.span()});
        int used = graph.in().used();
        writer.ints(relations.word(), used);
        writer.ints(relations.period(), used);
        writer.ints(relations.sources(), used);
        write(relations.goods(), used, writer);
        writer.ints(relations.index(), used);
        writer.ints(
                relations.worth().cents(),
                Math.min(used, relations.worth().cents().length()));
        writer.ints(relations.worth().places());
        writer.doubles(relations.worth().others());
        write(graph.sources().pool(), writer);
        write(graph.goods().sets(), writer);
        writer.longs(graph.goods().byComponent());
        writer.longs(graph.goods().byCode());
    }

    private static void write(Adjacency side, ArrayWriter writer) throws IOException {
        writer.ints(side.offset());
        writer.ints(side.neighbour(), side.used());
        writer.ints(side.place(), Math.min(side.used(), side.place().length()));
        writer.ints(new int[] {side.used()});
        writer.ints(side.patches().toArray());
    }

    private static void write(SetNumbers column, int used, ArrayWriter writer) throws IOException {
        writer.narrow(column.narrow(), Math.min(used, column.narrow().length()));
        writer.ints(column.wide(), Math.min(used, column.wide().length()));
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
                reader.column(),
                reader.column(),
                reader.column(),
                new SetNumbers(reader.narrow(), reader.column()),
                reader.column(),
                new Worths(reader.column(), reader.ints(), reader.doubles()));
        SourceSets sources = new SourceSets(SetPool.of(reader.ints(), reader.ints()));
        GoodsBook goods = new GoodsBook(SetPool.of(reader.ints(), reader.ints()), reader.longs(), reader.longs());
        return new SupplyGraph(nodes, out, in, relations, sources, goods);
    }

    private static Nodes readNodes(ArrayReader reader) {
        Ints rank = reader.column();
        Ints byRank = reader.column();
        Ints index = reader.column();
        Ints inner = reader.column();
        long[] component = reader.longs();
        return index.length() == 0
                ? Nodes.ranked(rank, byRank, component)
                : new Nodes(rank, byRank, index, inner, component);
    }

    private static Adjacency readAdjacency(ArrayReader reader, int nodeCount) {
        return new Adjacency(
                reader.column(),
                reader.column(),
                reader.column(),
                reader.ints()[0],
                RowPatches.of(nodeCount, reader.ints()));
    }
}
