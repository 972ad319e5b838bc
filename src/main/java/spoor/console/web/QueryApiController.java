package spoor.console.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.console.ReadOnlyCypher;
import spoor.model.Busy;
import spoor.model.NotFound;
import spoor.model.Refused;
import spoor.model.SpoorException;
import spoor.model.Unavailable;
import spoor.web.AuditNotes;
import spoor.web.request.Client;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Neo4j's Query API, for programs that already speak it. Reading only, under the same screen and limits as the console. */
@RestController
@Tag(name = "cypher")
class QueryApiController {

    private static final String TYPED = "application/vnd.neo4j.query";
    private static final List<String> TYPED_FORMS = List.of(TYPED + ".v1.1", TYPED + ".v1.0", TYPED);
    private static final String EXAMPLE =
            "{\"statement\":\"UNWIND $names AS name RETURN toUpper(name) AS upper\",\"parameters\":{\"names\":[\"a\"]}}";

    private final ReadOnlyCypher cypher;
    private final JsonMapper json;
    private final QueryApiTransactions transactions = new QueryApiTransactions(Clock.systemUTC());

    QueryApiController(ReadOnlyCypher cypher, JsonMapper json) {
        this.cypher = cypher;
        this.json = json;
    }

    @PostMapping(
            path = "/db/{database}/query/v2",
            consumes = {MediaType.APPLICATION_JSON_VALUE, TYPED, TYPED + ".v1.0", TYPED + ".v1.1"},
            produces = {MediaType.APPLICATION_JSON_VALUE, TYPED, TYPED + ".v1.0", TYPED + ".v1.1"})
    @Operation(
            summary = "Neo4j's Query API v2, reading only",
            description = "As Neo4j documents it: statement, parameters, bookmarks, includeCounters, maxExecutionTime;"
                    + " plain JSON, or typed JSON for Accept and Content-Type application/vnd.neo4j.query. What cannot be"
                    + " begun is answered 400, what fails while it runs 202, both with"
                    + " {\"errors\":[{\"code\",\"message\"}]}. An answer that meets a limit of the console is an error,"
                    + " since this form cannot say that it is cut. The database is neo4j. GET / tells the address to"
                    + " clients that ask for JSON.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(
            responseCode = "202",
            description = "The rows, or why there are no more",
            content = {@Content(mediaType = "application/json"), @Content(mediaType = TYPED)})
    void query(
            @Parameter(description = "Always neo4j") @PathVariable String database,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(database, request, response, rows -> run(request, rows));
    }

    @PostMapping(
            path = {"/db/{database}/query/v2/tx", "/db/{database}/query/v2/tx/{transaction}"},
            consumes = {MediaType.APPLICATION_JSON_VALUE, TYPED, TYPED + ".v1.0", TYPED + ".v1.1"},
            produces = {MediaType.APPLICATION_JSON_VALUE, TYPED, TYPED + ".v1.0", TYPED + ".v1.1"})
    @Operation(
            summary = "A statement in a transaction of Neo4j's Query API, reading only",
            description =
                    "Without an id a transaction begins, with or without a first statement. Neo4j lets readers see"
                            + " what others commit meanwhile, so its statements are run one by one; nothing is held open.")
    void inTransaction(
            @Parameter(description = "Always neo4j") @PathVariable String database,
            @Parameter(description = "As the beginning was answered") @PathVariable(required = false) @Nullable
                    String transaction,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(database, request, response, rows -> {
            String id = transaction == null ? transactions.begin() : transaction;
            rows.inTransaction(id, transactions.goOn(id).toString());
            if (transaction != null || json.readTree(request.getInputStream()).hasNonNull("statement")) {
                return run(request, rows);
            }
            return rows.empty();
        });
    }

    @PostMapping(
            path = "/db/{database}/query/v2/tx/{transaction}/commit",
            produces = {MediaType.APPLICATION_JSON_VALUE, TYPED, TYPED + ".v1.0", TYPED + ".v1.1"})
    @Operation(summary = "End a transaction, with or without a last statement")
    void commit(
            @Parameter(description = "Always neo4j") @PathVariable String database,
            @Parameter(description = "As its beginning was answered") @PathVariable String transaction,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(database, request, response, rows -> {
            transactions.end(transaction);
            byte[] body = request.getInputStream().readAllBytes();
            return body.length > 0 && json.readTree(body).hasNonNull("statement") ? run(request, rows) : rows.empty();
        });
    }

    @DeleteMapping("/db/{database}/query/v2/tx/{transaction}")
    @Operation(summary = "Give a transaction up")
    void rollback(
            @Parameter(description = "Always neo4j") @PathVariable String database,
            @Parameter(description = "As its beginning was answered") @PathVariable String transaction,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answer(database, request, response, rows -> {
            transactions.end(transaction);
            return rows.empty();
        });
    }

    /** What an answer is made of; gives back what the rows have become. */
    @FunctionalInterface
    private interface Work {
        byte[] run(QueryApiRows rows) throws IOException;
    }

    private void answer(String database, HttpServletRequest request, HttpServletResponse response, Work work)
            throws IOException {
        String form = formOf(request.getHeader(HttpHeaders.ACCEPT));
        QueryApiRows rows = new QueryApiRows(json, form.startsWith(TYPED));
        try {
            if (!database.equals("neo4j")) {
                throw new NotFound("database.unknown", "The database is called neo4j here, not '%s'.", database);
            }
            write(HttpStatus.ACCEPTED, form, work.run(rows), response);
        } catch (SpoorException e) {
            if (e instanceof Refused) {
                AuditNotes.of(request).refuse();
            }
            byte[] errors = json.writeValueAsBytes(QueryApiErrors.document(e));
            write(statusOf(e, rows.hasBegun()), form, errors, response);
        } catch (JacksonException e) {
            Map<String, Object> errors =
                    QueryApiErrors.document("Neo.ClientError.Request.InvalidFormat", "The body is no JSON object.");
            write(HttpStatus.BAD_REQUEST, form, json.writeValueAsBytes(errors), response);
        } catch (Neo4jException e) {
            Map<String, Object> errors = QueryApiErrors.document(
                    "Neo.TransientError.General.DatabaseUnavailable", "The database does not answer; try again.");
            write(HttpStatus.SERVICE_UNAVAILABLE, form, json.writeValueAsBytes(errors), response);
        }
    }

    private byte[] run(HttpServletRequest request, QueryApiRows rows) throws IOException {
        boolean sendsTyped = String.valueOf(request.getContentType()).startsWith(TYPED);
        JsonNode body = json.readTree(request.getInputStream());
        QueryApiRequest asked = QueryApiRequest.read(body, sendsTyped, Client.of(request), cypher.mostRows(), json);
        asked.question().tellAudit();
        cypher.run(asked.question(), rows);
        return rows.toBytes(cypher.bookmarks(), asked.hasCounters());
    }

    private static String formOf(String accept) {
        return TYPED_FORMS.stream()
                .filter(form -> accept != null && accept.contains(form))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_VALUE);
    }

    /** As Neo4j does: what never ran is a bad request, what fails while it runs is told in the answer. */
    private static HttpStatus statusOf(SpoorException e, boolean begun) {
        return switch (e) {
            case Busy busy -> HttpStatus.TOO_MANY_REQUESTS;
            case Unavailable away -> HttpStatus.SERVICE_UNAVAILABLE;
            case NotFound unknown -> HttpStatus.NOT_FOUND;
            default -> begun ? HttpStatus.ACCEPTED : HttpStatus.BAD_REQUEST;
        };
    }

    private static void write(HttpStatus status, String form, byte[] document, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(form);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }
}
