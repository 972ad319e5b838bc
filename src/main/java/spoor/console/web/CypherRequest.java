package spoor.console.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.console.CypherQuestion;
import spoor.model.BadInput;

/** The body of {@code POST /api/cypher}. */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record CypherRequest(
        @Schema(
                description = "One statement of Cypher 5 that reads, at most 16,384 characters",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String query,

        @Schema(description = "Values for $names in the statement") @Nullable
        Map<String, Object> parameters,

        @Schema(
                description = "Most rows; up to 10,000 unless spoor.cypher.most-rows says otherwise",
                minimum = "1",
                defaultValue = "1000")
        @Nullable
        Integer limit,

        @Schema(
                description = "Most seconds; up to 60 unless spoor.cypher.most-timeout says otherwise",
                minimum = "1",
                defaultValue = "10")
        @Nullable
        Integer timeoutSeconds,

        @Schema(
                description = "Run it although the database expects very many rows (cypher.estimate)",
                defaultValue = "false")
        @Nullable
        Boolean allowCostly) {

    CypherQuestion toQuestion(String client) {
        if (query == null) {
            throw new BadInput("cypher.empty", "The field 'query' is missing; put the statement there.");
        }
        return new CypherQuestion(
                client,
                query,
                parameters == null ? Map.of() : parameters,
                limit == null ? CypherQuestion.USUAL_ROWS : limit,
                timeoutSeconds == null ? null : Duration.ofSeconds(timeoutSeconds),
                Boolean.TRUE.equals(allowCostly),
                List.of());
    }
}
