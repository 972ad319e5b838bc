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
import java.util.List;
import java.util.Map;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import spoor.console.ReadOnlyCypher;
import spoor.model.Busy;
import spoor.model.NotFound;
import spoor.model.SpoorException;
import spoor.model.Unavailable;
import spoor.web.Client;
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

    QueryApiController(ReadOnlyCypher cypher, JsonMapper json) {
        this.cypher = cypher;
        this.json = json;
    }

    @PostMapping("/db/{database}/query/v2")
    @Operation(
            summary = "Neo4j's Query API v2, reading only",
            description = "As Neo4j documents it: statement, parameters, bookmarks, includeCounters, maxExecutionTime;"
                    + " plain JSON, or typed JSON for Accept and Content-Type application/vnd.neo4j.query. Answers 202"
                    + " also for statements that fail: then {\"errors\":[{\"code\",\"message\"}]}. An answer that meets"
                    + " a limit of the console is an error, since this form cannot say that it is cut. The database is"
                    + " neo4j; there are no explicit transactions.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = "application/json", examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(
            responseCode = "202",
            description = "The rows, or why there are none",
            content = {@Content(mediaType = "application/json"), @Content(mediaType = TYPED)})
    void query(
            @Parameter(description = "Always neo4j") @PathVariable String database,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String form = formOf(request.getHeader(HttpHeaders.ACCEPT));
        try {
            if (!database.equals("neo4j")) {
                throw new NotFound("database.unknown", "The database is called neo4j here, not '%s'.", database);
            }
            answer(request, form, response);
        } catch (SpoorException e) {
            write(statusOf(e), form, json.writeValueAsBytes(QueryApiErrors.document(e)), response);
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

    private void answer(HttpServletRequest request, String form, HttpServletResponse response) throws IOException {
        boolean sendsTyped = String.valueOf(request.getContentType()).startsWith(TYPED);
        JsonNode body = json.readTree(request.getInputStream());
        QueryApiRequest asked = QueryApiRequest.read(body, sendsTyped, Client.of(request), cypher.mostRows(), json);
        QueryApiRows rows = new QueryApiRows(json, form.startsWith(TYPED));
        cypher.run(asked.question(), rows);
        write(HttpStatus.ACCEPTED, form, rows.toBytes(cypher.bookmarks(), asked.hasCounters()), response);
    }

    private static String formOf(String accept) {
        return TYPED_FORMS.stream()
                .filter(form -> accept != null && accept.contains(form))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_VALUE);
    }

    /** Neo4j answers 202 to whatever a statement does; what says nothing about the statement is told as it is. */
    private static HttpStatus statusOf(SpoorException e) {
        return switch (e) {
            case Busy busy -> HttpStatus.TOO_MANY_REQUESTS;
            case Unavailable away -> HttpStatus.SERVICE_UNAVAILABLE;
            case NotFound unknown -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.ACCEPTED;
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
