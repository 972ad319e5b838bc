package spoor.designation.web;

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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.designation.Criteria;
import spoor.designation.Criterion;
import spoor.designation.Designation;
import spoor.designation.DesignationRequest;
import spoor.designation.DesignationService;
import spoor.designation.DesignationTables;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.tables.CsvTable;
import spoor.tables.Workbooks;
import spoor.web.Attachment;
import spoor.web.ClientWatch;

/** Firms as a file for an authority. */
@RestController
@RequestMapping("/api/designations")
@Tag(name = "designations")
class DesignationController {

    private static final String EXAMPLE =
            "{\"ids\":[\"company/xiamen-limbach-aviation-engine\"],\"criterion\":\"uk-6\",\"lead\":true}";

    private final DesignationService designations;
    private final ClientWatch clients;

    DesignationController(DesignationService designations, ClientWatch clients) {
        this.designations = designations;
        this.clients = clients;
    }

    @GetMapping(path = "/criteria", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The legal texts to pick a criterion from",
            description = "Each says how much of it was read. Which of them a case meets is for you to say.")
    List<Criterion> criteria() {
        return Criteria.list();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Firms as a file that proposes to list them",
            description =
                    "Cell by cell: names by script, numbers by kind, addresses, owners and directors, the role on the"
                            + " best path, each hop in words with what its documents say, goods, weapon, dated events, states on"
                            + " lists, and the grade and independent origins of each hop, the weakest first. Each cell cites the"
                            + " documents that say it, or says that it is not known. The criterion is yours to pick. A firm that no"
                            + " path makes confirmed on every hop is refused unless lead is true, which the cover then says.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    Designation make(@RequestBody DesignationRequest request, HttpServletRequest http) {
        CancelSignal cancel = new CancelSignal();
        return clients.watch(http, cancel::cancel, () -> designations.make(request, cancel));
    }

    @PostMapping(
            path = "/table",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {CsvTable.MEDIA_TYPE, Workbooks.MEDIA_TYPE})
    @Operation(
            summary = "The same as a table",
            description =
                    "csv: one cell a row, in UTF-8. xlsx: a workbook with cover, cells and documents; no formula.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Workbooks.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> table(
            @RequestBody DesignationRequest request,
            @Parameter(description = "csv or xlsx") @RequestParam(defaultValue = "csv") String format,
            HttpServletRequest http)
            throws IOException {
        if (!format.equals("csv") && !format.equals("xlsx")) {
            throw BadInput.inField("designation.format", "format", "holds '%s'; use csv or xlsx.", format);
        }
        Designation file = make(request, http);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (format.equals("csv")) {
            bytes.writeBytes(CsvTable.of(DesignationTables.cells(file)).getBytes(StandardCharsets.UTF_8));
        } else {
            Workbooks.write(DesignationTables.all(file), bytes);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.equals("csv") ? CsvTable.MEDIA_TYPE : Workbooks.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.made("designation", Instant.now(), format))
                .body(bytes.toByteArray());
    }
}
