package spoor.question;

import org.jspecify.annotations.Nullable;

/**
 * A way to ask for less.
 *
 * @param field of the question that changes
 * @param value what it then holds, as it stands in JSON; null takes the constraint away
 * @param how the end of a sentence about the paths that there are then
 */
public record Relaxation(String field, @Nullable Object value, String how) {

    /** The question with this change. */
    public TraceRequest applyTo(TraceRequest request) {
        return request.with(field, value);
    }
}
