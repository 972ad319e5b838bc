package spoor.watch;

import org.jspecify.annotations.Nullable;
import spoor.question.TraceRequest;
import spoor.watch.compare.Wishes;

/**
 * A question that is watched, as it is kept.
 *
 * @param owner who made it; null without a login
 * @param created date and time, ISO 8601
 * @param revision counts the questions it had
 * @param paused whether it rests: it looks at nothing, and begins anew when it is woken
 * @param dataVersion of the data that it last looked at
 * @param baselineVersion of the data that what it saw is of: an older one where it could not see
 * @param looked when it last looked, ISO 8601
 * @param paths how many it saw
 * @param whole whether these are all; else they are the best
 * @param problem code of why it could not see when it last looked; null if it could
 * @param fingerprint of what it saw
 * @param news number of its newest news, from 1
 * @param seen number of the newest news that somebody has seen
 * @param unseen paths in the news that nobody has seen
 * @param wishes what it tells of besides
 */
public record Watch(
        String id,
        String name,
        TraceRequest question,
        @Nullable String owner,
        String created,
        long revision,
        boolean paused,
        String dataVersion,
        String baselineVersion,
        String looked,
        long paths,
        boolean whole,
        @Nullable String problem,
        String fingerprint,
        long news,
        long seen,
        long unseen,
        Wishes wishes,
        @Nullable Hook hook) {

    /** Set where it is not to tell of listings: what is not set is told. */
    static final String NO_LISTINGS = "noListings";

    /** Set where it is not to tell of sources. */
    static final String NO_SOURCES = "noSources";

    /**
     * Whom it calls with its news.
     *
     * @param secret that the calls are signed with; never told again
     */
    public record Hook(String url, String secret) {}

    static Watch of(Stored stored, long unseen) {
        String url = stored.findText("hookUrl");
        return new Watch(
                stored.text("id"),
                stored.text("name"),
                WatchedQuestion.read(stored.text("question")),
                stored.findText("owner"),
                stored.text("created"),
                stored.number("revision"),
                stored.isTrue("paused"),
                stored.text("dataVersion"),
                stored.text("baselineVersion"),
                stored.text("looked"),
                stored.number("paths"),
                stored.isTrue("whole"),
                stored.findText("problem"),
                stored.text("fingerprint"),
                stored.number("news"),
                stored.number("seen"),
                unseen,
                new Wishes(!stored.isTrue(NO_LISTINGS), !stored.isTrue(NO_SOURCES)),
                url == null ? null : new Hook(url, stored.text(WatchStore.HOOK_SECRET)));
    }
}
