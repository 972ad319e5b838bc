package spoor.trace;

import io.swagger.v3.oas.annotations.media.Schema;
import spoor.snapshot.identity.SameAs;

/**
 * A decision on two records that an answer rests on.
 *
 * @param left id of the one record
 * @param right id of the other
 * @param verdict {@code same}
 * @param by who decided; empty where the database does not say
 * @param at when, as ISO 8601; empty where the database does not say
 * @param reason why; empty where the database does not say
 * @param confidence confirmed, probable or possible
 */
@Schema(name = "NamedDecision", description = "A decision on two records that the answer rests on")
public record NamedDecision(
        String id, String left, String right, String verdict, String by, String at, String reason, String confidence) {

    /** A decision in force, as answers name it. */
    public static NamedDecision of(SameAs same) {
        return new NamedDecision(
                same.decision(),
                same.left(),
                same.right(),
                "same",
                same.by(),
                same.at(),
                same.reason(),
                same.confidence().word());
    }
}
