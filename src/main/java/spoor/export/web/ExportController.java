package spoor.export.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportPreview;
import spoor.export.ExportRequest;
import spoor.export.ExportService;
import spoor.export.Redaction;
import spoor.graph.CancelSignal;
import spoor.people.Caller;
import spoor.web.Attachment;
import spoor.web.AuditNotes;
import spoor.web.request.Client;
import spoor.web.request.ClientWatch;
import spoor.web.request.LanguageParameter;
import spoor.words.Language;

/** Exports over HTTP. */
@RestController
@RequestMapping("/api/exports")
@Tag(name = "exports", description = "Subgraphs as files that carry their question, version and sources.")
class ExportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ExportService exports;
    private final ClientWatch clients;

    ExportController(ExportService exports, ClientWatch clients) {
        this.exports = exports;
        this.clients = clients;
    }

    @GetMapping(path = "/formats", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The forms of exports", description = "In the order in which the page offers them.")
    Formats formats() {
        return new Formats(
                Arrays.stream(ExportFormat.values()).map(FormatRecord::of).toList());
    }

    /** All is gathered before the first byte goes out, so that a failure still answers as a problem. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A subgraph as a file",
            description =
                    "Of what a trace finds (at most 1,000 paths), of what an analysis names, of nodes and relations by"
                            + " id (at most 10,000 ids), of a saved investigation, of a dataset, or of the nodes and relations"
                            + " that a statement of Cypher answers with, also in paths, lists and maps. json is node-link JSON;"
                            + " its schema is /schemas/export-1.json. GET /api/exports/formats tells of all forms.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "trace", value = "{\"trace\":{}}"),
                                @ExampleObject(name = "analysis", value = "{\"analysis\":{\"chokepoints\":{}}}"),
                                @ExampleObject(name = "ids", value = "{\"ids\":[\"weapon/garpiya-a1\"]}"),
                                @ExampleObject(name = "dataset", value = "{\"dataset\":\"evidence\"}"),
                                @ExampleObject(
                                        name = "cypher",
                                        value =
                                                "{\"cypher\":{\"query\":\"MATCH p = (:Company)-[:SUPPLIES]->(:Company {country: $to}) RETURN p LIMIT 10\",\"parameters\":{\"to\":\"RU\"}}}")
                            }))
    ResponseEntity<StreamingResponseBody> export(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "json",
                                                "csv",
                                                "xlsx",
                                                "graphml",
                                                "gexf",
                                                "cytoscape",
                                                "graphology",
                                                "cypher",
                                                "ftm",
                                                "ftm-statements",
                                                "bods",
                                                "csl",
                                                "bibtex",
                                                "ris"
                                            },
                                            defaultValue = "json"))
                    @RequestParam(defaultValue = "json")
                    String format,
            @LanguageParameter(description = "In which the question is told as a sentence")
                    @RequestParam(defaultValue = LanguageParameter.USUAL)
                    String lang,
            @Parameter(
                            description = "true: in a zip with manifest-sha256.txt, the file's SHA-256 as sha256sum -c"
                                    + " reads it; csv is such a zip anyhow")
                    @RequestParam(defaultValue = "false")
                    boolean hashes,
            @RequestBody ExportBody body,
            HttpServletRequest request)
            throws IOException {
        Language language = Language.requireTag(lang);
        ExportFormat form = ExportFormat.requireName(format);
        ExportRequest asked = body.toRequest();
        tellAudit(AuditNotes.of(request).add("format", form.word()), asked);
        ExportDocument document = gather(asked, body, language, request);
        AuditNotes.of(request)
                .add("nodes", document.nodes().size())
                .add("relations", document.edges().size());
        String name = Attachment.madeName("spoor", document.header().exportedAt(), form.ending());
        boolean zipped = hashes && !form.isSummed();
        return ResponseEntity.ok()
                .contentType(zipped ? ZIP : MediaType.parseMediaType(form.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(zipped ? name + ".zip" : name))
                .body(
                        zipped
                                ? out -> exports.writeSummed(document, form, name, out)
                                : out -> exports.write(document, form, out));
    }

    @PostMapping(
            path = "/preview",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What a file would hold",
            description =
                    "Before it is made: how much, how large in each form, which people it names, and what the"
                            + " licences of the datasets ask of whoever passes it on. alsoTell: where some are not named, what"
                            + " may tell who they are even so, such as goods that only they make. The body is that of POST /api/exports.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject("{\"dataset\":\"evidence\"}")))
    ExportPreview preview(@RequestBody ExportBody body, HttpServletRequest request) throws IOException {
        ExportRequest asked = body.toRequest();
        String by = asked instanceof ExportRequest.OfCase ofCase ? ofCase.id() : body.withheldBy();
        Redaction redaction = by == null ? null : exports.redactionOf(by, Caller.of(request));
        return exports.preview(gather(asked, body, Language.EN, request), redaction);
    }

    /** What is exported, and of which investigation or dataset; no statement's parameters. */
    private static void tellAudit(AuditNotes notes, ExportRequest asked) {
        asked.question().forEach((kind, value) -> {
            notes.add("of", kind);
            if (value instanceof String id) {
                notes.about(id);
            }
        });
    }

    private ExportDocument gather(ExportRequest asked, ExportBody body, Language language, HttpServletRequest request)
            throws IOException {
        String link = body.requireLink();
        CancelSignal cancel = new CancelSignal();
        Caller caller = Caller.of(request);
        String withheldBy = body.withheldBy();
        Redaction redaction = withheldBy == null ? null : exports.redactionOf(withheldBy, caller);
        ExportDocument document = clients.watch(
                request, cancel::cancel, () -> exports.gather(asked, Client.nameOf(request), caller, cancel));
        ExportDocument told = exports.inWords(document, asked, language, link);
        return redaction == null ? told : redaction.apply(told);
    }

    /** All forms. */
    @Schema(name = "ExportForms")
    record Formats(List<FormatRecord> formats) {}

    /**
     * One form.
     *
     * @param name for {@code format=}
     * @param ending of file names, without the dot
     * @param holds what of a subgraph it can hold: {@code graph}, {@code ownership} or {@code sources}
     * @param description what it is and for whom
     */
    @Schema(name = "ExportForm")
    record FormatRecord(
            @Schema(example = "gexf") String name,
            String mediaType,
            String ending,

            @Schema(allowableValues = {"graph", "ownership", "sources"})
            String holds,

            String description) {

        static FormatRecord of(ExportFormat format) {
            return new FormatRecord(
                    format.word(),
                    format.mediaType(),
                    format.ending(),
                    format.part().name().toLowerCase(Locale.ROOT),
                    format.description());
        }
    }
}
