package spoor.watch.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.question.TraceRequest;
import spoor.watch.Watch;

/**
 * A watch as it is told.
 *
 * @param owner who made it; null without a login
 * @param created date and time, ISO 8601
 * @param paused whether it rests
 * @param dataVersion of the data that it last looked at
 * @param looked when, ISO 8601
 * @param paths how many it saw
 * @param whole whether these are all; else they are the best
 * @param problem code of why it could not see when it last looked; null if it could
 * @param unseen paths in the news that nobody has seen
 * @param tellListings whether it is news that an entity of a path is listed, or is no longer
 * @param tellSources whether it is news that a hop rests on other sources, or that another document took the place of one
 *     of them, though it weighs the same
 * @param webhook the address that is called; null for none
 */
@Schema(name = "Watch")
record WatchView(
        String id,
        String name,
        TraceRequest question,
        @Nullable String owner,
        String created,
        boolean paused,
        String dataVersion,
        String looked,
        long paths,
        boolean whole,
        @Nullable String problem,
        long unseen,
        boolean tellListings,
        boolean tellSources,
        @Nullable String webhook,

        @Schema(description = "What calls are signed with; told this once, when the address is set")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String secret) {

    static WatchView of(Watch watch) {
        return of(watch, false);
    }

    /** @param isFresh whether its webhook was set just now, so that its secret has to be told */
    static WatchView of(Watch watch, boolean isFresh) {
        Watch.Hook hook = watch.hook();
        return new WatchView(
                watch.id(),
                watch.name(),
                watch.question(),
                watch.owner(),
                watch.created(),
                watch.paused(),
                watch.dataVersion(),
                watch.looked(),
                watch.paths(),
                watch.whole(),
                watch.problem(),
                watch.unseen(),
                watch.wishes().listings(),
                watch.wishes().sources(),
                hook == null ? null : hook.url(),
                hook == null || !isFresh ? null : hook.secret());
    }

    /**
     * All watches.
     *
     * @param unseen paths in the news of all that nobody has seen
     * @param webhooks whether watches may call addresses here
     */
    @Schema(name = "WatchList")
    record Listed(List<WatchView> watches, long unseen, boolean webhooks) {}
}
