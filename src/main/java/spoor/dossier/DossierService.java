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
import spoor.dossier.content.ChosenPaths;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.DossierLanguage;
import spoor.dossier.content.DossierRequest;
import spoor.dossier.content.TradeSubject;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.dossier.pdf.PdfWriter;
import spoor.dossier.seal.Seal;
import spoor.dossier.seal.StampingAuthority;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportRequest;
import spoor.export.ExportService;
import spoor.graph.CancelSignal;
import spoor.model.SpoorVersion;
import spoor.question.Selector;
import spoor.question.TraceRequest;
import spoor.search.LookupService;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;

/** Makes dossiers. Safe for use by any thread. */
@Service
public class DossierService {

    private static final int MOST_FIGURES = 1_000;

    private final TraceService traces;
    private final ExportService exports;
    private final LookupService lookup;
    private final StampingAuthority stamping;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    DossierService(
            TraceService traces, ExportService exports, LookupService lookup, StampingAuthority stamping, Audit audit) {
        this.audit = audit;
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
        TraceAnswer answer = traces.trace(request.trace(), cancel);
        ExportDocument whole = exports.ofAnswer(new ExportRequest.OfTrace(request.trace()), answer);
        List<TraceAnswer.PathRecord> paths = ChosenPaths.pick(answer.paths(), request.paths());
        ExportDocument data = ChosenPaths.reduce(whole, paths);
        TradeSubject subject = TradeSubject.of(request.trace(), paths, data.nodes());
        return new Dossier(
                request,
                answer,
                data,
                subject.choose(lookup.listTradeFlows(null, null, MOST_FIGURES)),
                names(request.trace(), data),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                client,
                SpoorVersion.RUNNING,
                audit.head().text());
    }

    /** A dossier in one of its forms, whole. */
    public byte[] write(Dossier dossier, DossierForm form, DossierLanguage language) throws IOException {
        return switch (form) {
            case HTML -> html(dossier, language);
            case PDF -> pdf(dossier, language, data(dossier));
            case ZIP -> zip(dossier, language);
        };
    }

    private static byte[] html(Dossier dossier, DossierLanguage language) {
        return new DossierPage(dossier, language, Medium.SCREEN).write().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(Dossier dossier, DossierLanguage language, byte[] data) throws IOException {
        return PdfWriter.write(new DossierPage(dossier, language, Medium.PAPER), data, dossier.made());
    }

    private byte[] data(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(dossier.data(), ExportFormat.JSON, out);
        return out.toByteArray();
    }

    private byte[] zip(Dossier dossier, DossierLanguage language) throws IOException {
        byte[] data = data(dossier);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dossier.html", html(dossier, language));
        files.put("dossier.pdf", pdf(dossier, language, data));
        files.put(PdfWriter.DATA, data);
        DossierPage page = new DossierPage(dossier, language, Medium.SCREEN);
        return Seal.close(dossier, language, page.title(), page.question(), files, stamping);
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
