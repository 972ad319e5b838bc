package spoor.watch.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.watch.WatchNews;

/**
 * What a feed is of.
 *
 * @param id that it is known by for good: a URI
 * @param title for readers
 * @param self its own address
 * @param page where people read the same
 * @param begun when there was nothing to tell yet, ISO 8601; null where that is not known
 * @param news the newest first
 */
public record Feed(
        String id,
        String title,
        String self,
        String page,
        @Nullable String begun,
        List<WatchNews> news) {

    private static final String NEVER = "1970-01-01T00:00:00Z";

    /** When it last changed. */
    String updated() {
        return news.isEmpty() ? begun == null ? NEVER : begun : news.getFirst().at();
    }

    /** What one of its news is known by for good. */
    static String idOf(WatchNews one) {
        return "urn:uuid:" + one.id();
    }

    /** Where people read it. */
    String pageOf(WatchNews one) {
        String base = page.contains("?") ? page.substring(0, page.indexOf('?')) : page;
        return base + "?watch=" + one.watch() + "&news=" + one.id();
    }
}
