package spoor.question;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Something that a question asks for, of which there is nothing in the data yet.
 *
 * @param field of {@code goods}
 * @param value of the field
 */
public record AbsentGood(
        @Schema(allowableValues = {"components", "categories", "hs", "tiers"})
        String field,

        String value) {}
