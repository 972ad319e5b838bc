package spoor.watch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import spoor.watch.compare.PathNews;

/**
 * What a webhook is told: what one run found for one watch.
 *
 * @param event always {@code watch.news}
 * @param id of the news: the same for each attempt
 * @param paths at most {@value #MOST_PATHS}
 * @param morePaths how many are left out
 */
record HookBody(
        String event,
        String id,
        String run,
        String at,
        String dataVersion,
        String dataVersionBefore,
        NamedWatch watch,
        NewsBody.Counts counts,
        List<PathNews> paths,
        int morePaths,
        List<NewsBody.NamedSource> sources,
        List<NewsBody.NamedDataset> datasets,
        Links links) {

    private static final int MOST_PATHS = 20;

    /** The watch by name. */
    record NamedWatch(String id, String name) {}

    /** Where to read on, below Spoor's own address. */
    record Links(String page, String news) {}

    static HookBody of(WatchNews news) {
        NewsBody body = news.body();
        List<PathNews> paths =
                body.paths().subList(0, Math.min(MOST_PATHS, body.paths().size()));
        String id = URLEncoder.encode(news.watch(), StandardCharsets.UTF_8);
        return new HookBody(
                "watch.news",
                news.id(),
                news.run(),
                news.at(),
                news.dataVersion(),
                news.dataVersionBefore(),
                new NamedWatch(news.watch(), news.name()),
                body.counts(),
                paths,
                body.counts().all() - paths.size(),
                body.sources(),
                body.datasets(),
                new Links("/watches?watch=" + id, "/api/watches/" + id + "/news"));
    }
}
