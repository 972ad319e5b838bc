package spoor.trace;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A way to ask for less.
 *
 * @param field of the question that changes
 * @param how the end of a sentence about the paths that there are then
 */
record Relaxation(String field, String how, Consumer<TraceDraft> change) {

    /** What the field then holds, as it stands in a question; null if the constraint is gone. */
    @Nullable
    Object valueIn(TraceRequest relaxed) {
        Object value = TraceRequestWriter.write(relaxed).get(field);
        boolean gone = (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        return gone ? null : value;
    }
}
