package spoor.export.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportRequest;
import spoor.export.ExportService;
import spoor.graph.CancelSignal;
import spoor.web.Client;
import spoor.web.ClientWatch;

/** Exports over HTTP. */
@RestController
@RequestMapping("/api/exports")
@Tag(name = "exports", description = "Subgraphs as files that carry their question, version and sources.")
class ExportController {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ExportService exports;
    private final ClientWatch clients;

    ExportController(ExportService exports, ClientWatch clients) {
        this.exports = exports;
        this.clients = clients;
    }

    /** All is gathered before the first byte goes out, so that a failure still answers as a problem. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A subgraph as a file",
            description = "Of what a trace finds (at most 1,000 paths), or of nodes and relations by id (at most 1,000"
                    + " ids and 200,000 relations), or of the nodes and relations that a statement of Cypher answers with,"
                    + " also in paths, lists and maps. json is node-link JSON; its schema is /schemas/export-1.json.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "trace", value = "{\"trace\":{}}"),
                                @ExampleObject(name = "ids", value = "{\"ids\":[\"weapon/garpiya-a1\"]}"),
                                @ExampleObject(
                                        name = "cypher",
                                        value =
                                                "{\"cypher\":{\"query\":\"MATCH p = (:Company)-[:SUPPLIES]->(:Company {country: $to}) RETURN p LIMIT 10\",\"parameters\":{\"to\":\"RU\"}}}")
                            }))
    ResponseEntity<StreamingResponseBody> export(
            @Parameter(schema = @Schema(allowableValues = "json", defaultValue = "json"))
                    @RequestParam(defaultValue = "json")
                    String format,
            @RequestBody ExportBody body,
            HttpServletRequest request)
            throws IOException {
        ExportFormat form = ExportFormat.requireName(format);
        ExportDocument document = gather(body.toRequest(), request);
        String name = "spoor-" + STAMP.format(document.header().exportedAt()) + "." + form.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out -> exports.write(document, form, out));
    }

    private ExportDocument gather(ExportRequest asked, HttpServletRequest request) throws IOException {
        CancelSignal cancel = new CancelSignal();
        return clients.watch(request, cancel::cancel, () -> exports.gather(asked, Client.of(request), cancel));
    }
}
