package spoor.console.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import spoor.console.CypherQuestion;
import spoor.console.ReadOnlyCypher;
import spoor.model.SpoorException;
import spoor.web.Attachment;
import spoor.web.Problems;
import spoor.web.request.Client;
import tools.jackson.databind.json.JsonMapper;

/** Read-only Cypher over HTTP, as one JSON document or as lines while they come. */
@RestController
@Tag(name = "cypher", description = "Read-only Cypher, and a library of statements.")
class CypherController {

    private static final String DESCRIPTION = "Only reading is possible: no writes, schema, commands, USE, LOAD CSV,"
            + " no procedures but eight, reduce() over short lists only. A statement has 10 s unless it asks for up to 60, and 10,000 rows;"
            + " 'truncated' and 'cut' tell what is missing. Nodes and relations come as they do elsewhere, paths as"
            + " {nodes, relations}; what JSON has no form for (dates, times, durations, points, whole numbers beyond"
            + " 2^53 - 1, NaN) as {\"$type\":\"Date\",\"_value\":\"2026-01-02\"}. With Accept: application/x-ndjson: a line {\"columns\"}, one array a row, and a"
            + " last line {\"truncated\",\"cut\",\"summary\"} or {\"error\": problem}; blank lines in between mean that"
            + " the statement is still running. Closing the connection cancels it. With Accept: text/csv: a file (RFC 4180); the header Spoor-Truncated"
            + " names the limit that ended it. What the plan expects to be very"
            + " costly is refused as cypher.estimate, with 'overridable' and how to change it; 'allowCostly' runs it.";

    private static final String CSV = "text/csv";

    private final ReadOnlyCypher cypher;
    private final JsonMapper json;

    CypherController(ReadOnlyCypher cypher, JsonMapper json) {
        this.cypher = cypher;
        this.json = json;
    }

    @PostMapping(
            path = "/api/cypher",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE, CSV})
    @Operation(summary = "Run a statement that only reads", description = DESCRIPTION)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CypherRequest.class),
                            examples =
                                    @ExampleObject(
                                            "{\"query\":\"MATCH (c:Company {country: $country}) RETURN c.name AS name\","
                                                    + "\"parameters\":{\"country\":\"HK\"},\"limit\":10}")))
    @ApiResponse(
            responseCode = "200",
            description = "The rows",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = CypherAnswer.class)),
                @Content(mediaType = "application/x-ndjson"),
                @Content(mediaType = CSV)
            })
    @ApiResponse(
            responseCode = "403",
            description = "Understood, but not open here: it writes, or is on no list of what is allowed",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "429",
            description = "Too many statements run; ask again after Retry-After seconds",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/Problem")))
    void run(@RequestBody CypherRequest body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CypherQuestion question = body.toQuestion(Client.of(request));
        question.tellAudit();
        if (wants(MediaType.APPLICATION_NDJSON_VALUE, request)) {
            runAsLines(question, response);
        } else if (wants(CSV, request)) {
            runAsCsv(question, response);
        } else {
            runAsDocument(question, response);
        }
    }

    private void runAsDocument(CypherQuestion question, HttpServletResponse response) throws IOException {
        DocumentRows rows = new DocumentRows(json);
        cypher.run(question, rows);
        write(rows.toBytes(), MediaType.APPLICATION_JSON_VALUE, response);
    }

    private void runAsCsv(CypherQuestion question, HttpServletResponse response) throws IOException {
        CsvDocument rows = new CsvDocument();
        cypher.run(question, rows);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("rows.csv"));
        if (!rows.cut().isEmpty()) {
            response.setHeader("Spoor-Truncated", rows.cut());
        }
        write(rows.toBytes(), CSV + ";charset=UTF-8", response);
    }

    private static void write(byte[] document, String mediaType, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }

    /** What goes wrong after the first line can only be told in the last. */
    private void runAsLines(CypherQuestion question, HttpServletResponse response) throws IOException {
        LineRows rows = new LineRows(json, response);
        try {
            cypher.run(question, rows);
        } catch (SpoorException e) {
            if (!rows.hasBegun()) {
                throw e;
            }
            rows.fail(Problems.of(e));
        }
    }

    private static boolean wants(String mediaType, HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(mediaType);
    }
}
