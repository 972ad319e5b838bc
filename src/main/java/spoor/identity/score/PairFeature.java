package spoor.identity.score;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that speaks for or against two records being one.
 *
 * @param feature its word in the file of weights, such as {@code name} or {@code number}
 * @param text what was seen, in a sentence
 * @param bits how much it weighs: each doubles the odds, a negative one halves them
 */
public record PairFeature(
        @Schema(description = "Its word, such as name, number, legalForm, country", example = "number")
        String feature,

        @Schema(description = "What was seen, in a sentence", example = "Same INN 7802170553")
        String text,

        @Schema(description = "Each doubles the odds of being one; a negative one halves them", example = "14.2")
        double bits) {}
