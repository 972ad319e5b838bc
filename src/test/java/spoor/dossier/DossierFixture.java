package spoor.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import spoor.dossier.content.ChosenPaths;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.DossierRequest;
import spoor.dossier.content.FactChecks;
import spoor.dossier.content.PathChoice;
import spoor.export.ExportDocument;
import spoor.export.TradeSubject;
import spoor.model.SpoorVersion;
import spoor.question.TraceRequest;
import spoor.search.ListReading;
import spoor.search.ReadList;
import spoor.search.TradeFlow;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dossiers of an answer that was kept: what the default question gave, with 61 paths. */
final class DossierFixture {

    /** One that was read, and one that was not. */
    private static final List<ReadList> LISTS = List.of(
            new ReadList("EU", "Annex <I>", "evidence", "2026-07-17", "2026-07-17", ListReading.WHOLE, null),
            new ReadList("UA-NSDC", "Register", "evidence", "2025", "2025", ListReading.NONE, null));

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DossierFixture() {}

    static Dossier kept() {
        return of(request("", "", ""), kept("trace"), kept("export"), kept("figures"));
    }

    /** Of the paths at two places of the answer, the second with a note. */
    static Dossier chosen(int first, int second, String note) {
        List<TraceAnswer.PathRecord> all = kept().answer().paths();
        PathChoice choice =
                new PathChoice(List.of(all.get(first).nodes(), all.get(second).nodes()), List.of("", note));
        DossierRequest asked = new DossierRequest(TraceRequest.DEFAULT.with("k", 61), choice, "", "A. Writer", "");
        return of(asked, kept("trace"), kept("export"), kept("figures"));
    }

    static DossierRequest request(String title, String author, String notes) {
        return new DossierRequest(TraceRequest.DEFAULT.with("k", 61), PathChoice.ALL, title, author, notes);
    }

    /** The same of files that an export and a trace have written. */
    static Dossier of(DossierRequest request, Path trace, Path export, Path figures) throws IOException {
        return of(
                request,
                JSON.readTree(Files.readAllBytes(trace)),
                JSON.readTree(Files.readAllBytes(export)),
                JSON.readTree(Files.readAllBytes(figures)));
    }

    private static Dossier of(DossierRequest request, JsonNode trace, JsonNode export, JsonNode figures) {
        TraceAnswer answer = JSON.treeToValue(trace, TraceAnswer.class);
        List<NodeRecord> nodes =
                JSON.treeToValue(export.path("nodes"), new TypeReference<List<NodeRecord>>() {}).stream()
                        .map(node -> new NodeRecord(
                                node.id(),
                                node.labels(),
                                node.listedBy() == null ? List.of() : node.listedBy(),
                                node.properties(),
                                node.members() == null ? List.of() : node.members(),
                                node.generic()))
                        .toList();
        List<RelationRecord> edges = new ArrayList<>();
        export.path("edges")
                .forEach(edge -> edges.add(new RelationRecord(
                        edge.path("id").asString(),
                        edge.path("type").asString(),
                        edge.path("source").asString(),
                        edge.path("target").asString(),
                        JSON.treeToValue(edge.path("properties"), new TypeReference<Map<String, Object>>() {}))));
        JsonNode header = export.path("graph");
        List<TraceAnswer.PathRecord> paths = answer.paths().stream()
                .map(path -> path.recordJoins() == null
                        ? new TraceAnswer.PathRecord(
                                path.nodes(),
                                path.hops(),
                                path.length(),
                                path.strength(),
                                path.weakest(),
                                path.gaps(),
                                null)
                        : path)
                .toList();
        ExportDocument whole = new ExportDocument(
                new ExportDocument.Header(
                        header.path("spoorVersion").asString(),
                        Instant.parse(header.path("exportedAt").asString()),
                        JSON.treeToValue(header.path("question"), new TypeReference<Map<String, Object>>() {}),
                        null,
                        header.path("dataVersion").asString(),
                        header.path("complete").asBoolean(),
                        List.of(),
                        JSON.treeToValue(header.path("counts"), new TypeReference<Map<String, Long>>() {}),
                        JSON.treeToValue(header.path("licences"), new TypeReference<List<ExportDocument.Licence>>() {}),
                        JSON.treeToValue(header.path("sources"), new TypeReference<List<spoor.model.Source>>() {}),
                        List.of(),
                        LISTS,
                        paths,
                        List.of(),
                        List.of(),
                        List.of(),
                        ExportDocument.Asked.NOTHING,
                        null),
                nodes,
                edges);
        List<TraceAnswer.PathRecord> chosen =
                ChosenPaths.pick(paths, request.choice().paths());
        ExportDocument data = ChosenPaths.reduce(whole, chosen);
        List<TradeFlow> flows = JSON.treeToValue(figures.path("tradeflows"), new TypeReference<List<TradeFlow>>() {});
        return new Dossier(
                request,
                answer,
                data,
                TradeSubject.of(request.trace(), chosen, data.nodes(), data.edges())
                        .choose(flows, 6),
                Map.of(),
                Instant.parse("2026-11-27T09:00:00Z"),
                "127.0.0.1",
                new SpoorVersion("0.1.0", "abc1234"),
                "7:" + "a".repeat(64),
                FactChecks.NONE,
                List.of(),
                List.of());
    }

    private static JsonNode kept(String name) {
        try (InputStream in = DossierFixture.class.getResourceAsStream("/dossier/" + name + ".json.gz")) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return JSON.readTree(new GZIPInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
