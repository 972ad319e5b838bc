package spoor.analysis.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.analysis.GapMatrix;
import spoor.analysis.GapRequest;
import spoor.analysis.GapService;
import spoor.analysis.GapTables;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.question.AskedQuestion;
import spoor.tables.CsvTable;
import spoor.tables.TableForm;
import spoor.tables.Workbooks;
import spoor.web.Attachment;
import spoor.web.request.ClientWatch;

/** Who is listed where, and where not. */
@RestController
@RequestMapping("/api/analyses")
@Tag(name = "analyses")
class GapController {

    private static final String EXAMPLE = "{\"trace\":{\"minConfidence\":\"probable\"},\"notFoundBy\":\"EU\"}";

    private final GapService gaps;
    private final ClientWatch clients;

    GapController(GapService gaps, ClientWatch clients) {
        this.gaps = gaps;
        this.clients = clients;
    }

    @PostMapping(
            path = "/gaps",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How the firms of an answer, or named ones, stand against lists",
            description = "A row for each firm, those on the most paths first, and a column for each measure of an"
                    + " authority. A cell is listed, delisted, undecided (somebody has to decide whether it is one with"
                    + " somebody listed), owned (by somebody listed), not-found (searched in all lists that may hold"
                    + " the measure, whole and not too old) or not-read (nothing can be said). Only not-found may be"
                    + " called not listed. Closing the connection ends the work.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    GapMatrix find(@RequestBody GapRequest request, HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        if (request.trace() != null) {
            AskedQuestion.tellAudit(request.trace());
        }
        return clients.watch(http, cancel::cancel, () -> gaps.find(request, cancel));
    }

    @PostMapping(
            path = "/gaps/table",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {CsvTable.MEDIA_TYPE, Workbooks.MEDIA_TYPE})
    @Operation(
            summary = "The same as a table to work through",
            description =
                    "csv: one cell of the matrix a row, in UTF-8. xlsx: a workbook with the matrix, its cells, the"
                            + " lists and what was asked; it holds no formula.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Workbooks.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> table(
            @RequestBody GapRequest request,
            @Parameter(description = "csv or xlsx") @RequestParam(defaultValue = "csv") String format,
            HttpServletRequest http)
            throws IOException {
        TableForm form = TableForm.find(format)
                .orElseThrow(() -> BadInput.inField("gaps.format", "format", "holds '%s'; use csv or xlsx.", format));
        GapMatrix found = find(request, http);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(GapTables.cells(found), GapTables.all(found), bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.made("lists", Instant.now(), form.word()))
                .body(bytes.toByteArray());
    }
}
