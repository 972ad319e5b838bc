package spoor.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Room;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphFile;
import spoor.graph.supply.SupplyGraph;
import spoor.snapshot.identity.IdentityTable;
import spoor.snapshot.identity.JoinedGraphs;
import spoor.snapshot.table.BytePieces;
import spoor.snapshot.table.Datasets;
import spoor.snapshot.table.Dictionary;
import spoor.snapshot.table.Fingerprint;
import spoor.snapshot.table.HsCodeRow;
import spoor.snapshot.table.NodeTable;
import spoor.snapshot.table.Origins;
import spoor.snapshot.table.RelationTable;
import spoor.store.StoreChanges;
import spoor.store.WriteLog;

/**
 * What a {@link Snapshot} is made of.
 *
 * @param tracer of the kernel's graph, which answers questions to it
 * @param sources what relations cite, sources of one origin as that, by the kernel's number
 * @param codes HS codes, by the ordinal that makes the kernel's number
 * @param hsCodes customs codes as they stand in the store
 * @param origins which sources repeat which
 * @param missing components that relations name and that the graph has not; should one come, the relations would have
 *     to be read again
 * @param identities what is decided of which node
 * @param joined the graphs over these identities
 * @param fingerprint of all that is here
 * @param hidden what was left out, since its dataset was not complete
 */
record SnapshotParts(
        Tracer tracer,
        NodeTable nodes,
        RelationTable relations,
        Dictionary sources,
        Dictionary codes,
        Datasets datasets,
        List<HsCodeRow> hsCodes,
        Origins origins,
        Set<String> missing,
        IdentityTable identities,
        JoinedGraphs joined,
        Fingerprint fingerprint,
        Hidden hidden) {

    /**
     * What was left out.
     *
     * @param datasets that were not complete
     * @param changes what was written meanwhile, of which a part or all stands in these datasets; empty if that is not
     *     known, since they had been begun when the graph was read
     */
    record Hidden(List<String> datasets, Optional<StoreChanges> changes) {

        Hidden {
            datasets = List.copyOf(datasets);
            changes = changes.filter(known -> known.size() <= WriteLog.MOST_CHANGES);
        }

        /** In a graph that was read whole without these datasets. */
        static Hidden of(List<String> datasets) {
            return new Hidden(datasets, datasets.isEmpty() ? Optional.of(StoreChanges.NONE) : Optional.empty());
        }

        /** Also what was written since, where these datasets are not complete now. */
        Hidden after(StoreChanges written, List<String> incomplete) {
            return incomplete.isEmpty()
                    ? of(incomplete)
                    : new Hidden(incomplete, changes.map(earlier -> earlier.plus(written)));
        }
    }

    SnapshotParts {
        hsCodes = List.copyOf(hsCodes);
        missing = Set.copyOf(missing);
    }

    /** What was left out and may show now that no datasets but these are incomplete; empty if that is not known. */
    Optional<StoreChanges> findShown(List<String> incomplete) {
        if (incomplete.stream().anyMatch(dataset -> datasets.find(dataset).isPresent())) {
            return Optional.empty(); // somebody begins it once more
        }
        return incomplete.containsAll(hidden.datasets()) ? Optional.of(StoreChanges.NONE) : hidden.changes();
    }

    SupplyGraph graph() {
        return tracer.graph();
    }

    /** @param room for what has to be put together before */
    void writeTo(ArrayWriter writer, Room room) throws IOException {
        GraphFile.write(graph(), writer);
        nodes.writeTo(writer, room);
        relations.writeTo(writer, room);
        sources.writeTo(writer);
        codes.writeTo(writer);
        datasets.writeTo(writer);
        write(missing, writer);
        write(hsCodes.stream().map(HsCodeRow::toText).toList(), writer);
        write(origins.bySource().keySet(), writer);
        write(origins.bySource().values(), writer);
        write(List.of(origins.said().toText()), writer);
        write(restsOf(origins), writer);
        write(identities, writer);
        write(List.of(fingerprint.toText()), writer);
        write(hidden.datasets(), writer);
    }

    /** Each source, how many it may rest on, and these. */
    private static List<String> restsOf(Origins origins) {
        List<String> texts = new ArrayList<>();
        origins.rests().forEach((source, others) -> {
            texts.add(source);
            texts.add(String.valueOf(others.size()));
            texts.addAll(others);
        });
        return texts;
    }

    private static void write(Iterable<String> texts, ArrayWriter writer) throws IOException {
        BytePieces.Builder pieces = new BytePieces.Builder();
        texts.forEach(pieces::add);
        pieces.build().writeTo(writer);
    }

    private static void write(IdentityTable identities, ArrayWriter writer) throws IOException {
        List<String> texts = new ArrayList<>();
        int[] nodes = identities.listTexts(texts);
        writer.ints(nodes);
        write(texts, writer);
    }

    static SnapshotParts readFrom(ArrayReader reader) {
        Tracer tracer = Tracer.of(GraphFile.read(reader));
        NodeTable nodes = NodeTable.readFrom(reader);
        RelationTable relations = RelationTable.readFrom(reader);
        Dictionary sources = Dictionary.readFrom(reader);
        Dictionary codes = Dictionary.readFrom(reader);
        Datasets datasets = Datasets.readFrom(reader);
        Set<String> missing = Set.copyOf(readTexts(reader));
        List<HsCodeRow> hsCodes =
                readTexts(reader).stream().map(HsCodeRow::ofText).toList();
        Origins origins = readOrigins(
                readTexts(reader), readTexts(reader), readTexts(reader).getFirst(), readTexts(reader));
        IdentityTable identities = IdentityTable.readFrom(reader.ints(), readTexts(reader), nodes::id);
        Fingerprint fingerprint = Fingerprint.ofText(readTexts(reader).getFirst());
        return new SnapshotParts(
                tracer,
                nodes,
                relations,
                sources,
                codes,
                datasets,
                hsCodes,
                origins,
                missing,
                identities,
                new JoinedGraphs(tracer),
                fingerprint,
                Hidden.of(readTexts(reader)));
    }

    private static Origins readOrigins(List<String> ids, List<String> texts, String said, List<String> rested) {
        Map<String, String> bySource = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            bySource.put(ids.get(i), texts.get(i));
        }
        Map<String, List<String>> rests = new HashMap<>();
        for (int at = 0; at < rested.size(); ) {
            int first = at + 2;
            int end = first + Integer.parseInt(rested.get(at + 1));
            rests.put(rested.get(at), List.copyOf(rested.subList(first, end)));
            at = end;
        }
        return new Origins(bySource, Fingerprint.ofText(said), rests);
    }

    private static List<String> readTexts(ArrayReader reader) {
        BytePieces pieces = BytePieces.readFrom(reader);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < pieces.count(); i++) {
            texts.add(pieces.text(i));
        }
        return texts;
    }
}
