package spoor.export;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.cases.CaseService;
import spoor.cases.book.Casebook;
import spoor.cases.book.CasebookService;
import spoor.console.CypherElements;
import spoor.console.CypherQuestion;
import spoor.export.DocumentMaker.Known;
import spoor.graph.CancelSignal;
import spoor.model.NotFound;
import spoor.model.Source;
import spoor.people.Caller;
import spoor.people.Role;
import spoor.question.TraceRequest;
import spoor.search.GoodsCode;
import spoor.search.LookupService;
import spoor.search.TradeFlow;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.trace.ChokepointAnswer;
import spoor.trace.ChokepointService;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceCypher;
import spoor.trace.TraceForms;
import spoor.trace.TraceService;
import spoor.words.Language;

/** Gathers what an export has to hold, and writes it in any form. Safe for use by any thread. */
@Service
public class ExportService {

    private static final int MOST_FIGURES = 1_000;
    private static final int MOST_REPORTED = 10_000;

    private final Snapshots snapshots;
    private final TraceService traces;
    private final TraceForms forms;
    private final ChokepointService chokepoints;
    private final CypherElements cypher;
    private final CaseService cases;
    private final CasebookService books;
    private final WithheldEntities withheld;
    private final NamedRecords records;
    private final CitedSources sources;
    private final DocumentMaker documents;
    private final LookupService lookup;
    private final QuestionInWords words;
    private final MeterRegistry meters;
    private final Map<ExportFormat, ExportWriter> writers = new EnumMap<>(ExportFormat.class);

    ExportService(
            Snapshots snapshots,
            TraceService traces,
            TraceForms forms,
            ChokepointService chokepoints,
            CypherElements cypher,
            CaseService cases,
            CasebookService books,
            WithheldEntities withheld,
            NamedRecords records,
            CitedSources sources,
            DocumentMaker documents,
            LookupService lookup,
            QuestionInWords words,
            List<ExportWriter> writers,
            MeterRegistry meters) {
        this.meters = meters;
        this.snapshots = snapshots;
        this.traces = traces;
        this.forms = forms;
        this.chokepoints = chokepoints;
        this.cypher = cypher;
        this.cases = cases;
        this.books = books;
        this.withheld = withheld;
        this.records = records;
        this.sources = sources;
        this.documents = documents;
        this.lookup = lookup;
        this.words = words;
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
        if (this.writers.size() != ExportFormat.values().length) {
            throw new IllegalStateException("Of these forms alone there is a writer: " + this.writers.keySet());
        }
    }

    /** Writes a document in this form; leaves the stream open. */
    public void write(ExportDocument document, ExportFormat format, OutputStream out) throws IOException {
        ExportWriter writer = writers.get(format);
        if (writer == null) {
            throw new IllegalArgumentException(format.word());
        }
        Timer.Sample time = Timer.start(meters);
        String outcome = "failed";
        try {
            writer.write(document, out);
            outcome = "written";
        } finally {
            time.stop(meters.timer("spoor.exports", "format", format.word(), "outcome", outcome));
        }
    }

    /** The same in a zip with a list of its SHA-256; a form that is such a zip anyhow stays as it is. */
    public void writeSummed(ExportDocument document, ExportFormat format, String fileName, OutputStream out)
            throws IOException {
        if (format.isSummed()) {
            write(document, format, out);
            return;
        }
        SummedZip zip = new SummedZip(out);
        try (OutputStream file = zip.begin(fileName)) {
            write(document, format, file);
        }
        zip.end();
        zip.finish();
    }

    /** What a file of this document would hold, and how large it would be in each form. */
    public ExportPreview preview(ExportDocument document, @Nullable Redaction redaction) throws IOException {
        List<String> cited =
                document.header().sources().stream().map(Source::id).toList();
        return ExportPreview.of(
                document,
                new ExportSizes(writers.values()),
                sources.countCaptures(cited),
                alsoTold(document, redaction));
    }

    private List<Telling> alsoTold(ExportDocument document, @Nullable Redaction redaction) throws IOException {
        if (redaction == null || redaction.isEmpty()) {
            return List.of();
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        write(document, ExportFormat.JSON, text);
        return redaction.tellingsIn(text.toString(StandardCharsets.UTF_8));
    }

    /**
     * The subgraph with its header.
     *
     * @param client who asks, for fairness
     * @param caller who asks, for what is theirs
     * @param cancel stops a trace from another thread; the document then holds what had been found, and says so
     */
    public ExportDocument gather(ExportRequest request, String client, Caller caller, CancelSignal cancel)
            throws IOException {
        return switch (request) {
            case ExportRequest.OfTrace ofTrace -> ofAnswer(ofTrace, traces.trace(ofTrace.trace(), cancel));
            case ExportRequest.OfChokepoints ofChokepoints -> ofChokepoints(ofChokepoints, cancel);
            case ExportRequest.OfIds ofIds -> {
                Snapshot snapshot = snapshots.current();
                yield documents.make(
                        Subgraph.ofIds(snapshot, ofIds.ids()), Known.of(request, snapshot.version(), List.of()));
            }
            case ExportRequest.OfCase ofCase -> ofCase(ofCase, caller);
            case ExportRequest.OfDataset ofDataset -> ofDataset(ofDataset);
            case ExportRequest.OfCypher ofCypher -> {
                caller.require(Role.CYPHER);
                yield ofCypher(ofCypher, client);
            }
        };
    }

    /**
     * What takes out of files those whom an investigation must not name.
     *
     * @throws NotFound if it is not the caller's business
     */
    public Redaction redactionOf(String investigation, Caller caller) {
        return withheld.redactionOf(investigation, caller);
    }

    /** The statement runs on the store; nodes and relations are then those of a snapshot that is no older. */
    private ExportDocument ofCypher(ExportRequest.OfCypher request, String client) throws IOException {
        CypherElements.Found found = cypher.find(CypherQuestion.of(client, request.query(), request.parameters()));
        Snapshot snapshot = snapshots.refresh();
        ElementSubgraph subgraph = ElementSubgraph.of(found, snapshot);
        return documents.make(
                new Subgraph(subgraph.nodes(), subgraph.edges()),
                new Known(
                        request,
                        new TraceCypher(request.query(), request.parameters()),
                        snapshot.version(),
                        subgraph.cut().isEmpty(),
                        subgraph.cut(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    /** What this answer to a question holds, as {@link #gather} makes it of the question. */
    public ExportDocument ofAnswer(ExportRequest.OfTrace request, TraceAnswer answer) {
        TraceAnswer.Summary summary = answer.summary();
        Subgraph onPaths =
                new Subgraph(records.withAllNamed(answer), answer.graph().relations());
        // Beyond memory there is nothing to follow goods in.
        Subgraph subgraph = snapshots.findLarge().isPresent() ? onPaths : NamedGoods.with(snapshots.current(), onPaths);
        Trade trade = trade(request.trace(), answer);
        return documents.make(
                subgraph,
                new Known(
                        request,
                        forms.find(request.trace()).orElse(null),
                        answer.snapshot().version(),
                        summary.complete() && summary.returned() == summary.paths(),
                        summary.cut(),
                        counts(
                                summary,
                                subgraph.nodes().size() - onPaths.nodes().size()),
                        answer.paths(),
                        answer.decisions(),
                        trade.figures(),
                        trade.codes(),
                        null));
    }

    private static Map<String, Long> counts(TraceAnswer.Summary summary, int alongside) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("paths", (long) summary.returned());
        counts.put("pathsFound", summary.paths());
        counts.put("alongside", (long) alongside);
        TraceAnswer.Origins origins = summary.proof().origins();
        counts.put("onOneOrigin", origins.one());
        counts.put("onTwoOrigins", origins.two());
        counts.put("onMoreOrigins", origins.more());
        return counts;
    }

    /** Figures on trade beside an answer, and by which codes of its components those that countries report were found. */
    private record Trade(List<TradeFlow> figures, List<GoodsCode> codes) {}

    private Trade trade(TraceRequest question, TraceAnswer answer) {
        TraceAnswer.GraphRecord graph = answer.graph();
        List<GoodsCode> codes = lookup.listCodes(TradeSubject.components(question, graph.nodes(), graph.relations()));
        TradeSubject subject = TradeSubject.of(question, answer.paths(), graph.nodes(), graph.relations())
                .classified(codes);
        List<TradeFlow> figures = new ArrayList<>(
                subject.choose(lookup.listTradeFlows(TradeFlow.Wanted.SAID, MOST_FIGURES), MOST_FIGURES));
        List<TradeFlow> reported = subject.reported()
                .map(wanted -> lookup.listTradeFlows(wanted, MOST_REPORTED))
                .orElse(List.of());
        figures.addAll(reported);
        return new Trade(List.copyOf(figures), reported.isEmpty() ? List.of() : codes);
    }

    /**
     * The document with its question in words.
     *
     * @param link address of the page that asks it; may be empty
     */
    public ExportDocument inWords(ExportDocument document, ExportRequest request, Language language, String link) {
        return document.asked(words.ask(request, document.nodes(), language, link));
    }

    private ExportDocument ofChokepoints(ExportRequest.OfChokepoints request, CancelSignal cancel) {
        ChokepointAnswer answer = chokepoints.find(request.trace(), request.most(), cancel);
        Subgraph subgraph =
                Subgraph.ofKnownIds(snapshots.current(), Subgraph.recordsOf(answer.nodes()), new TreeSet<>());
        return documents.make(
                subgraph,
                new Known(
                        request,
                        forms.find(request.trace()).orElse(null),
                        answer.snapshot().version(),
                        answer.complete(),
                        answer.cut(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Points.of(answer)));
    }

    /** What an analysis found, without the nodes, which stand in the file anyhow. */
    private record Points(
            List<ChokepointAnswer.PointRecord> points,
            double walks,
            ChokepointAnswer.@org.jspecify.annotations.Nullable CutSetRecord smallestCut,
            long directHops) {

        static Points of(ChokepointAnswer answer) {
            return new Points(answer.points(), answer.walks(), answer.smallestCut(), answer.directHops());
        }
    }

    /** What is gone from the data since the investigation was saved is told, not refused. */
    private ExportDocument ofCase(ExportRequest.OfCase request, Caller caller) {
        Set<String> ids = new LinkedHashSet<>();
        cases.getCase(request.id(), caller).canvas().nodes().forEach(place -> ids.add(place.id()));
        Casebook book = books.read(request.id(), caller);
        ids.addAll(book.nodes().keySet());
        ids.addAll(book.relations().keySet());
        Snapshot snapshot = snapshots.current();
        TreeSet<String> gone = new TreeSet<>();
        Subgraph subgraph = Subgraph.ofKnownIds(snapshot, List.copyOf(ids), gone);
        return redactionOf(request.id(), caller)
                .apply(documents.make(subgraph, Known.of(request, snapshot.version(), goneFrom(gone))));
    }

    private static List<TraceAnswer.CutRecord> goneFrom(Set<String> gone) {
        return gone.isEmpty()
                ? List.of()
                : List.of(new TraceAnswer.CutRecord(
                        "gone",
                        "%,d entities and relations of the investigation are no longer in the data: %s"
                                .formatted(gone.size(), String.join(", ", gone))));
    }

    private ExportDocument ofDataset(ExportRequest.OfDataset request) {
        if (sources.listLicences(List.of(request.id())).getFirst().name() == null) {
            throw new NotFound("dataset.unknown", "There is no dataset '%s'.", request.id());
        }
        Snapshot snapshot = snapshots.current();
        return documents.make(
                Subgraph.ofDataset(snapshot, request.id()), Known.of(request, snapshot.version(), List.of()));
    }
}
