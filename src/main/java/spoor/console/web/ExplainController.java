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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import spoor.console.CypherExplain;
import spoor.console.CypherListener;
import spoor.console.CypherQuestion;
import spoor.console.Explanation;
import spoor.model.BadInput;
import spoor.web.request.Client;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a statement, or how it would run, while it is being written. */
@RestController
@Tag(name = "cypher")
class ExplainController {

    private final CypherExplain cypher;
    private final JsonMapper json;

    ExplainController(CypherExplain cypher, JsonMapper json) {
        this.cypher = cypher;
        this.json = json;
    }

    @PostMapping(
            path = "/api/cypher/explain",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say what is wrong with a statement or how it would run, without running it",
            description = "Meant for editors, after each pause in typing. Always 200 if the body can be read. Places"
                    + " are lines and columns from 1, of the statement as it was sent. What cannot be asked of the"
                    + " database at the moment is a warning. Closing the connection cancels it.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ExplainRequest.class),
                            examples =
                                    @ExampleObject(
                                            "{\"query\":\"MATCH (c:Company {country: $country}) RETURN c.name AS name\"}")))
    @ApiResponse(
            responseCode = "200",
            description = "Errors, or a plan",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Explanation.class)))
    void explain(@RequestBody ExplainRequest body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CypherQuestion question = body.toQuestion(Client.of(request));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Explanation explanation = cypher.explain(question, blanksTo(response));
        response.getOutputStream().write(json.writeValueAsBytes(explanation));
    }

    /** JSON may begin with blanks: if nobody takes them then nobody waits for the rest. */
    private static CypherListener blanksTo(HttpServletResponse response) {
        return () -> {
            response.getOutputStream().write('\n');
            response.flushBuffer();
        };
    }

    /** The body. */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record ExplainRequest(
            @Schema(description = "The statement, as far as it is written", requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String query,

            @Schema(description = "Values for $names in the statement; may be left out") @Nullable
            Map<String, Object> parameters) {

        CypherQuestion toQuestion(String client) {
            if (query == null) {
                throw new BadInput("cypher.empty", "The field 'query' is missing; put the statement there.");
            }
            return CypherQuestion.of(client, query, parameters == null ? Map.of() : parameters);
        }
    }
}
