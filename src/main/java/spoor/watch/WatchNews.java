package spoor.watch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run told of one watch.
 *
 * @param run of all watches that looked at once
 * @param watch id of the watch
 * @param name of the watch, as it is called now
 * @param number counts the news of a watch, from 1
 * @param at when, ISO 8601
 * @param dataVersion of the data that were looked at
 * @param dataVersionBefore of those it was compared with
 * @param delivery how the webhook has it; null where there was none
 */
public record WatchNews(
        String id,
        String run,
        String watch,
        String name,
        long number,
        String at,
        String dataVersion,
        String dataVersionBefore,
        boolean seen,
        @Nullable Delivery delivery,
        NewsBody body) {

    /**
     * What became of a call.
     *
     * @param state sent, waiting or failed
     * @param fault why the last attempt failed; null if it did not
     */
    public record Delivery(
            String state, long attempts, @Nullable String fault) {}

    static WatchNews of(Map<String, Object> stored, String name, boolean seen) {
        String state = stored.get("delivery") instanceof String text ? text : null;
        String fault = stored.get("fault") instanceof String text ? text : null;
        return new WatchNews(
                text(stored, "id"),
                text(stored, "run"),
                text(stored, "watch"),
                name,
                number(stored, "number"),
                text(stored, "at"),
                text(stored, "dataVersion"),
                text(stored, "dataVersionBefore"),
                seen,
                state == null ? null : new Delivery(state, number(stored, "attempts"), fault),
                Packed.unpack((byte[]) stored.getOrDefault("content", new byte[0]), NewsBody.class));
    }

    private static String text(Map<String, Object> stored, String name) {
        return stored.get(name) instanceof String text ? text : "";
    }

    private static long number(Map<String, Object> stored, String name) {
        return stored.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
