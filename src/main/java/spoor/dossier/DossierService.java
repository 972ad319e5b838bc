package spoor.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spoor.audit.Audit;
import spoor.capture.Captures;
import spoor.cases.book.Casebook;
import spoor.cases.book.CasebookService;
import spoor.declarations.plain.DeclaredTable;
import spoor.declarations.plain.DeclaredTables;
import spoor.dossier.content.ChosenPaths;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.DossierRequest;
import spoor.dossier.content.FactChecks;
import spoor.dossier.docx.DocxWriter;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.dossier.pdf.PdfWriter;
import spoor.dossier.seal.Seal;
import spoor.dossier.seal.StampingAuthority;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportRequest;
import spoor.export.ExportService;
import spoor.export.Redaction;
import spoor.export.TradeSubject;
import spoor.graph.CancelSignal;
import spoor.model.SpoorVersion;
import spoor.people.Caller;
import spoor.question.Selector;
import spoor.question.TraceRequest;
import spoor.search.LookupService;
import spoor.search.TradeFlow;
import spoor.tables.CsvTable;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;
import spoor.words.Language;

/** Makes dossiers. Safe for use by any thread. */
@Service
public class DossierService {

    private static final int MOST_FIGURES = 1_000;
    private static final int FIGURES_TOLD = 6;

    private final TraceService traces;
    private final CollectedPaths paths;
    private final CasebookService books;
    private final ExportService exports;
    private final LookupService lookup;
    private final StampingAuthority stamping;
    private final Audit audit;
    private final Captures captures;
    private final DeclaredTables declared;
    private final Clock clock = Clock.systemUTC();

    DossierService(
            TraceService traces,
            CollectedPaths paths,
            CasebookService books,
            ExportService exports,
            LookupService lookup,
            StampingAuthority stamping,
            Audit audit,
            Captures captures,
            DeclaredTables declared) {
        this.declared = declared;
        this.captures = captures;
        this.audit = audit;
        this.paths = paths;
        this.books = books;
        this.traces = traces;
        this.exports = exports;
        this.lookup = lookup;
        this.stamping = stamping;
    }

    /**
     * Gathers what a dossier has to hold.
     *
     * @param client who asks
     * @param cancel stops the trace from another thread
     */
    public Dossier gather(DossierRequest request, String client, CancelSignal cancel) {
        return gather(request, traces.trace(request.trace(), cancel), client, FactChecks.NONE, List.of());
    }

    /**
     * The same for an investigation: with what was checked and answered in it, and without those whom it must not name.
     *
     * @param collected whether its collected paths are told of, and not those of the question
     * @throws spoor.model.NotFound if it is not the caller's business
     */
    public Dossier gatherFor(
            String investigation,
            boolean collected,
            DossierRequest request,
            String client,
            Caller caller,
            CancelSignal cancel) {
        Casebook book = books.read(investigation, caller);
        List<DeclaredTable> tables = book.tables().stream()
                .map(table -> declared.gather(table.caption(), table.what(), table.question(), cancel))
                .toList();
        FactChecks checks = FactChecks.of(books.view(investigation, caller));
        Redaction redaction = exports.redactionOf(investigation, caller);
        if (!collected) {
            return gather(request, traces.trace(request.trace(), cancel), client, checks, tables)
                    .without(redaction);
        }
        DossierRequest asked = new DossierRequest(
                CollectedPaths.question(book), request.choice(), request.title(), request.author(), request.notes());
        return gather(asked, paths.find(book, cancel), client, checks, tables).without(redaction);
    }

    private Dossier gather(
            DossierRequest request, TraceAnswer answer, String client, FactChecks checks, List<DeclaredTable> tables) {
        ExportDocument whole = exports.ofAnswer(new ExportRequest.OfTrace(request.trace()), answer);
        List<TraceAnswer.PathRecord> chosen =
                ChosenPaths.pick(answer.paths(), request.choice().paths());
        ExportDocument data = ChosenPaths.reduce(whole, chosen);
        TradeSubject subject = TradeSubject.of(request.trace(), chosen, data.nodes(), data.edges())
                .classified(lookup.listCodes(TradeSubject.components(request.trace(), data.nodes(), data.edges())));
        Dossier dossier = new Dossier(
                request,
                answer,
                data,
                subject.choose(lookup.listTradeFlows(TradeFlow.Wanted.SAID, MOST_FIGURES), FIGURES_TOLD),
                names(request.trace(), data),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                client,
                SpoorVersion.RUNNING,
                audit.head().text(),
                checks,
                List.of(),
                tables);
        return dossier.with(captures.list(dossier.index().sources().keySet()));
    }

    /** A dossier in one of its forms, whole. */
    public byte[] write(Dossier dossier, DossierForm form, Language language) throws IOException {
        return switch (form) {
            case HTML -> html(dossier, language);
            case PDF -> pdf(dossier, language, data(dossier));
            case DOCX -> DocxWriter.write(new DossierPage(dossier, language, Medium.SCREEN), dossier.made());
            case ZIP -> zip(dossier, language);
        };
    }

    private static byte[] html(Dossier dossier, Language language) {
        return new DossierPage(dossier, language, Medium.SCREEN).write().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(Dossier dossier, Language language, byte[] data) throws IOException {
        return PdfWriter.write(new DossierPage(dossier, language, Medium.PAPER), data, dossier.made());
    }

    private byte[] data(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(dossier.data(), ExportFormat.JSON, out);
        return out.toByteArray();
    }

    private byte[] zip(Dossier dossier, Language language) throws IOException {
        byte[] data = data(dossier);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dossier.html", html(dossier, language));
        files.put("dossier.pdf", pdf(dossier, language, data));
        files.put(PdfWriter.DATA, data);
        DossierPage page = new DossierPage(dossier, language, Medium.SCREEN);
        for (int at = 0; at < dossier.tables().size(); at++) {
            String csv = CsvTable.of(dossier.tables().get(at).lines());
            files.put("tables/%d.csv".formatted(at + 1), csv.getBytes(StandardCharsets.UTF_8));
        }
        CarriedFiles carried = CarriedFiles.of(dossier.captures(), captures::read);
        files.putAll(carried.contents());
        return Seal.close(dossier, language, page.title(), page.question(), files, carried.told(), stamping);
    }

    /** Names of what the question and the goods of relations name by id alone. */
    private Map<String, String> names(TraceRequest question, ExportDocument data) {
        Set<String> ids = new TreeSet<>(question.goods().components());
        Stream.concat(Stream.of(question.from(), question.to(), question.avoid()), question.via().stream())
                .map(Selector::ids)
                .forEach(ids::addAll);
        data.edges().forEach(edge -> {
            if (edge.properties().get("components") instanceof List<?> components) {
                components.forEach(each -> ids.add(each.toString()));
            }
        });
        data.nodes().forEach(node -> ids.remove(node.id()));
        Map<String, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            lookup.getSubgraph(ids, 0).nodes().forEach(node -> {
                if (node.properties().get("name") instanceof String name) {
                    names.put(node.id(), name);
                }
            });
        }
        return Map.copyOf(names);
    }
}
