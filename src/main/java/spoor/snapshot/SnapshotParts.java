package spoor.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import spoor.graph.ArrayReader;
import spoor.graph.ArrayWriter;
import spoor.graph.GraphFile;
import spoor.graph.SupplyGraph;

/**
 * What a {@link Snapshot} is made of.
 *
 * @param sources sources that relations cite, by the kernel's number
 * @param codes HS codes, by the ordinal that makes the kernel's number
 * @param hsCodes customs codes as they stand in the store
 * @param missing components that relations name and that the graph has not; should one come, the relations would have
 *     to be read again
 */
record SnapshotParts(
        SupplyGraph graph,
        NodeTable nodes,
        RelationTable relations,
        Dictionary sources,
        Dictionary codes,
        Datasets datasets,
        List<HsCodeRow> hsCodes,
        Set<String> missing) {

    SnapshotParts {
        hsCodes = List.copyOf(hsCodes);
        missing = Set.copyOf(missing);
    }

    void writeTo(ArrayWriter writer) throws IOException {
        GraphFile.write(graph, writer);
        nodes.writeTo(writer);
        relations.writeTo(writer);
        sources.writeTo(writer);
        codes.writeTo(writer);
        datasets.writeTo(writer);
        write(missing, writer);
        write(hsCodes.stream().map(HsCodeRow::toText).toList(), writer);
    }

    private static void write(Iterable<String> texts, ArrayWriter writer) throws IOException {
        Pieces.Builder pieces = new Pieces.Builder();
        texts.forEach(pieces::add);
        pieces.build().writeTo(writer);
    }

    static SnapshotParts readFrom(ArrayReader reader) {
        SupplyGraph graph = GraphFile.read(reader);
        NodeTable nodes = NodeTable.readFrom(reader);
        RelationTable relations = RelationTable.readFrom(reader);
        Dictionary sources = Dictionary.readFrom(reader);
        Dictionary codes = Dictionary.readFrom(reader);
        Datasets datasets = Datasets.readFrom(reader);
        Set<String> missing = Set.copyOf(readTexts(reader));
        List<HsCodeRow> hsCodes =
                readTexts(reader).stream().map(HsCodeRow::ofText).toList();
        return new SnapshotParts(graph, nodes, relations, sources, codes, datasets, hsCodes, missing);
    }

    private static List<String> readTexts(ArrayReader reader) {
        Pieces pieces = Pieces.readFrom(reader);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < pieces.count(); i++) {
            texts.add(pieces.text(i));
        }
        return texts;
    }
}
