package spoor.export;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.SpoorVersion;
import spoor.search.GoodsCode;
import spoor.search.StandingReader;
import spoor.search.TradeFlow;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceCypher;
import spoor.words.Language;

/** Gives a subgraph its header: what was asked, and all that its nodes and edges cite. */
@Component
class DocumentMaker {

    private final CitedSources sources;
    private final StandingReader standings;
    private final QuestionInWords words;
    private final Clock clock = Clock.systemUTC();

    DocumentMaker(CitedSources sources, StandingReader standings, QuestionInWords words) {
        this.sources = sources;
        this.words = words;
        this.standings = standings;
    }

    /**
     * What is known of a subgraph besides its nodes and edges.
     *
     * @param counts beside those of nodes, edges and sources
     */
    record Known(
            ExportRequest request,
            @Nullable TraceCypher cypher,
            String dataVersion,
            boolean complete,
            List<TraceAnswer.CutRecord> cut,
            Map<String, Long> counts,
            List<TraceAnswer.PathRecord> paths,
            List<NamedDecision> decisions,
            List<TradeFlow> figures,
            List<GoodsCode> codes,
            @Nullable Object analysis) {

        /** Of one that is there as it was asked for, but for what was cut. */
        static Known of(ExportRequest request, String dataVersion, List<TraceAnswer.CutRecord> cut) {
            return new Known(
                    request,
                    null,
                    dataVersion,
                    cut.isEmpty(),
                    cut,
                    Map.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
        }
    }

    ExportDocument make(Subgraph subgraph, Known known) {
        TreeSet<String> sourceIds = new TreeSet<>();
        TreeSet<String> datasetIds = new TreeSet<>();
        List<String> listed = new ArrayList<>();
        List<ExportDocument.Fact> facts = factsOf(subgraph.nodes());
        for (ExportDocument.Fact fact : facts) {
            sourceIds.addAll(fact.sources());
            datasetIds.add(fact.dataset());
        }
        for (NodeRecord node : subgraph.nodes()) {
            cite(node.properties(), sourceIds, datasetIds);
            if (!node.listedBy().isEmpty()) {
                listed.addAll(Subgraph.recordsOf(List.of(node)));
            }
        }
        for (RelationRecord edge : subgraph.edges()) {
            cite(edge.properties(), sourceIds, datasetIds);
        }
        List<ExportDocument.Listing> listings = sources.listListings(List.copyOf(new TreeSet<>(listed)));
        listings.forEach(listing -> sourceIds.addAll(listing.sources()));
        known.figures().forEach(figure -> figure.sources().forEach(source -> sourceIds.add(source.id())));
        known.codes().forEach(code -> code.sources().forEach(source -> sourceIds.add(source.id())));
        return new ExportDocument(
                header(subgraph, known, sourceIds, datasetIds, listings), subgraph.nodes(), subgraph.edges(), facts);
    }

    /** Of each record once, whether it stands for itself or in another's place. */
    private List<ExportDocument.Fact> factsOf(List<NodeRecord> nodes) {
        Map<String, List<ExportDocument.Fact>> all = sources.listFacts();
        List<ExportDocument.Fact> facts = new ArrayList<>();
        if (!all.isEmpty()) {
            for (NodeRecord node : nodes) {
                for (String record : Subgraph.recordsOf(List.of(node))) {
                    List<ExportDocument.Fact> its = all.remove(record);
                    facts.addAll(its == null ? List.of() : its);
                }
            }
        }
        return facts;
    }

    private ExportDocument.Header header(
            Subgraph subgraph,
            Known known,
            Set<String> sourceIds,
            Set<String> datasetIds,
            List<ExportDocument.Listing> listings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("nodes", (long) subgraph.nodes().size());
        counts.put("edges", (long) subgraph.edges().size());
        counts.put("sources", (long) sourceIds.size());
        counts.putAll(known.counts());
        return new ExportDocument.Header(
                SpoorVersion.RUNNING.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                known.request().question(),
                known.cypher(),
                known.dataVersion(),
                known.complete(),
                known.cut(),
                counts,
                sources.listLicences(datasetIds),
                sources.listSources(sourceIds),
                listings,
                standings.listLists(),
                known.paths(),
                known.decisions(),
                known.figures(),
                known.codes(),
                words.ask(known.request(), subgraph.nodes(), Language.EN, ""),
                known.analysis());
    }

    private static void cite(Map<String, Object> properties, Set<String> sourceIds, Set<String> datasetIds) {
        sourceIds.addAll(Snapshot.sourcesOf(properties));
        if (properties.get("dataset") instanceof String id) {
            datasetIds.add(id);
        }
    }
}
