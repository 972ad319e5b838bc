package spoor.reconcile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.reconcile.ftm.FtmEntity;

/**
 * What yente's {@code /match} answers.
 *
 * @param responses by the keys of the queries
 * @param limit most results of a query
 * @param algorithm what scored
 */
record YenteMatch(
        Map<String, Matches> responses,
        int limit,

        @Schema(description = "What scored, whatever was asked for", example = "spoor")
        String algorithm) {

    /**
     * The answer to one example.
     *
     * @param status 200
     * @param results the best first
     * @param total how many reach the threshold
     * @param query the example as it was read
     * @param ignored what of it was not compared, in words
     */
    record Matches(
            int status,
            List<Scored> results,
            Total total,
            Echo query,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "What of the example was not compared, in words")
            List<String> ignored) {}

    /**
     * An entity with how well it fits.
     *
     * @param score probability, from 0 to 1
     * @param match whether the score reaches the threshold
     */
    record Scored(
            @JsonUnwrapped FtmEntity entity,

            @Schema(description = "That it is the one that is meant, from 0 to 1")
            double score,

            @Schema(description = "Whether the score reaches the threshold")
            boolean match,

            @Schema(description = "What speaks for and against it, by feature")
            Map<String, Explanation> explanations) {}

    /** @param score in bits: each doubles the odds, a negative one halves them */
    record Explanation(
            @Schema(description = "In bits: each doubles the odds, a negative one halves them")
            double score,

            @Schema(description = "What was seen, in a sentence")
            String detail,

            @Nullable String query,
            @Nullable String candidate) {}

    /** @param relation {@code eq}, or {@code gte} where there are more */
    record Total(
            int value,

            @Schema(allowableValues = {"eq", "gte"}) String relation) {}

    /** The example as it was read. */
    record Echo(@Nullable String id, @JsonProperty("schema") String schema, Map<String, List<String>> properties) {}
}
