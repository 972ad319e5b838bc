package spoor.watch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.question.TraceRequest;

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
        @Nullable Hook hook) {

    /**
     * Whom it calls with its news.
     *
     * @param secret that the calls are signed with; never told again
     */
    public record Hook(String url, String secret) {}

    static Watch of(Map<String, Object> stored, long unseen) {
        String url = findText(stored, "hookUrl");
        return new Watch(
                text(stored, "id"),
                text(stored, "name"),
                WatchedQuestion.read(text(stored, "question")),
                findText(stored, "owner"),
                text(stored, "created"),
                number(stored, "revision"),
                Boolean.TRUE.equals(stored.get("paused")),
                text(stored, "dataVersion"),
                text(stored, "baselineVersion"),
                text(stored, "looked"),
                number(stored, "paths"),
                Boolean.TRUE.equals(stored.get("whole")),
                findText(stored, "problem"),
                text(stored, "fingerprint"),
                number(stored, "news"),
                number(stored, "seen"),
                unseen,
                url == null ? null : new Hook(url, text(stored, "hookSecret")));
    }

    private static String text(Map<String, Object> stored, String name) {
        return stored.get(name) instanceof String text ? text : "";
    }

    private static @Nullable String findText(Map<String, Object> stored, String name) {
        return stored.get(name) instanceof String text ? text : null;
    }

    private static long number(Map<String, Object> stored, String name) {
        return stored.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
