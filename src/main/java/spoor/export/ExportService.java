package spoor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spoor.console.CypherElements;
import spoor.console.CypherQuestion;
import spoor.export.ExportDocument.Header;
import spoor.graph.CancelSignal;
import spoor.graph.NodeSet;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.Source;
import spoor.model.SpoorVersion;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.RelationRecord;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceCypher;
import spoor.trace.TraceForms;
import spoor.trace.TraceService;

/** Gathers what an export has to hold. Safe for use by any thread. */
@Service
public class ExportService {

    /** Most relations in one file. */
    static final int MOST_EDGES = 200_000;

    private final Snapshots snapshots;
    private final TraceService traces;
    private final TraceForms forms;
    private final CypherElements cypher;
    private final CitedSources sources;
    private final NamedRecords records;
    private final NodeLinkWriter nodeLink;
    private final Clock clock = Clock.systemUTC();

    ExportService(
            Snapshots snapshots,
            TraceService traces,
            TraceForms forms,
            CypherElements cypher,
            CitedSources sources,
            NamedRecords records,
            NodeLinkWriter nodeLink) {
        this.records = records;
        this.snapshots = snapshots;
        this.traces = traces;
        this.forms = forms;
        this.cypher = cypher;
        this.sources = sources;
        this.nodeLink = nodeLink;
    }

    /** Writes a document in this form; leaves the stream open. */
    public void write(ExportDocument document, ExportFormat format, OutputStream out) {
        switch (format) {
            case JSON -> nodeLink.write(document, out);
        }
    }

    /**
     * The subgraph with its header.
     *
     * @param client who asks
     * @param cancel stops a trace from another thread; the document then holds what had been found, and says so
     */
    public ExportDocument gather(ExportRequest request, String client, CancelSignal cancel) throws IOException {
        return switch (request) {
            case ExportRequest.OfTrace ofTrace -> ofTrace(ofTrace, cancel);
            case ExportRequest.OfIds ofIds -> ofIds(snapshots.current(), ofIds);
            case ExportRequest.OfCypher ofCypher -> ofCypher(ofCypher, client);
        };
    }

    /** The statement runs on the store; nodes and relations are then those of a snapshot that is no older. */
    private ExportDocument ofCypher(ExportRequest.OfCypher request, String client) throws IOException {
        CypherElements.Found found = cypher.find(CypherQuestion.of(client, request.query(), request.parameters()));
        Snapshot snapshot = snapshots.refresh();
        ElementSubgraph subgraph = ElementSubgraph.of(found, snapshot);
        Cited cited = cite(subgraph.nodes(), subgraph.edges());
        Header header = new Header(
                SpoorVersion.RUNNING.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                request.question(),
                new TraceCypher(request.query(), request.parameters()),
                snapshot.version(),
                subgraph.cut().isEmpty(),
                subgraph.cut(),
                counts(subgraph.nodes(), subgraph.edges(), cited),
                cited.licences(),
                cited.sources(),
                List.of(),
                List.of());
        return new ExportDocument(header, subgraph.nodes(), subgraph.edges());
    }

    private ExportDocument ofTrace(ExportRequest.OfTrace request, CancelSignal cancel) {
        TraceAnswer answer = traces.trace(request.trace(), cancel);
        TraceAnswer.Summary summary = answer.summary();
        List<RelationRecord> edges = answer.graph().relations();
        List<NodeRecord> nodes = records.withAllNamed(answer);
        Cited cited = cite(nodes, edges);
        Map<String, Long> counts = counts(nodes, edges, cited);
        counts.put("paths", (long) summary.returned());
        counts.put("pathsFound", summary.paths());
        Header header = new Header(
                SpoorVersion.RUNNING.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                request.question(),
                forms.find(request.trace()).orElse(null),
                answer.snapshot().version(),
                summary.complete() && summary.returned() == summary.paths(),
                summary.cut(),
                counts,
                cited.licences(),
                cited.sources(),
                answer.paths(),
                answer.decisions());
        return new ExportDocument(header, nodes, edges);
    }

    private ExportDocument ofIds(Snapshot snapshot, ExportRequest.OfIds request) {
        Subgraph subgraph = subgraph(snapshot, request.ids());
        Cited cited = cite(subgraph.nodes(), subgraph.edges());
        Header header = new Header(
                SpoorVersion.RUNNING.version(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                request.question(),
                null,
                snapshot.version(),
                true,
                List.of(),
                counts(subgraph.nodes(), subgraph.edges(), cited),
                cited.licences(),
                cited.sources(),
                List.of(),
                List.of());
        return new ExportDocument(header, subgraph.nodes(), subgraph.edges());
    }

    private record Subgraph(List<NodeRecord> nodes, List<RelationRecord> edges) {}

    private static Subgraph subgraph(Snapshot snapshot, List<String> ids) {
        Set<String> unknown = new HashSet<>();
        List<Integer> nodes = new ArrayList<>();
        for (String id : ids) {
            snapshot.findNode(id).ifPresentOrElse(nodes::add, () -> unknown.add(id));
        }
        NodeSet chosen = NodeSet.of(
                snapshot.nodeCount(), nodes.stream().mapToInt(Integer::intValue).toArray());
        List<RelationRecord> edges = snapshot.listRelations(chosen, unknown, MOST_EDGES + 1);
        if (edges.size() > MOST_EDGES) {
            throw new LimitReached(
                    "export.edges",
                    "More than %,d relations lie between these nodes, the most that one file holds; name fewer nodes.",
                    MOST_EDGES);
        }
        edges.forEach(edge -> unknown.remove(edge.id()));
        if (!unknown.isEmpty()) {
            throw new NotFound(
                    "export.unknown",
                    "'ids' names '%s', which is neither a node nor a relation of the graph.",
                    new TreeSet<>(unknown).getFirst());
        }
        return new Subgraph(withEnds(snapshot, chosen, edges), edges);
    }

    private static List<NodeRecord> withEnds(Snapshot snapshot, NodeSet chosen, List<RelationRecord> edges) {
        TreeSet<Integer> nodes = new TreeSet<>();
        chosen.forEach(nodes::add);
        for (RelationRecord edge : edges) {
            nodes.add(snapshot.findNode(edge.from()).orElseThrow());
            nodes.add(snapshot.findNode(edge.to()).orElseThrow());
        }
        return nodes.stream().map(snapshot::node).toList();
    }

    private record Cited(List<Source> sources, List<ExportDocument.Licence> licences) {}

    private Cited cite(List<NodeRecord> nodes, List<RelationRecord> edges) {
        TreeSet<String> sourceIds = new TreeSet<>();
        TreeSet<String> datasetIds = new TreeSet<>();
        Stream.concat(nodes.stream().map(NodeRecord::properties), edges.stream().map(RelationRecord::properties))
                .forEach(properties -> {
                    sourceIds.addAll(Snapshot.sourcesOf(properties));
                    if (properties.get("dataset") instanceof String id) {
                        datasetIds.add(id);
                    }
                });
        return new Cited(sources.listSources(sourceIds), sources.listLicences(datasetIds));
    }

    private static Map<String, Long> counts(List<NodeRecord> nodes, List<RelationRecord> edges, Cited cited) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("nodes", (long) nodes.size());
        counts.put("edges", (long) edges.size());
        counts.put("sources", (long) cited.sources().size());
        return counts;
    }
}
