package spoor.watch;

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

    static WatchNews of(Stored stored, String name, boolean seen) {
        String state = stored.findText("delivery");
        String fault = stored.findText("fault");
        return new WatchNews(
                stored.text("id"),
                stored.text("run"),
                stored.text("watch"),
                name,
                stored.number("number"),
                stored.text("at"),
                stored.text("dataVersion"),
                stored.text("dataVersionBefore"),
                seen,
                state == null ? null : new Delivery(state, stored.number("attempts"), fault),
                Packed.unpack(stored.bytes("content"), NewsBody.class));
    }
}
