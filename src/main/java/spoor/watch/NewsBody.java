package spoor.watch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.watch.compare.NewsKind;
import spoor.watch.compare.PathNews;

/**
 * What one run tells of one watch.
 *
 * @param counts of all paths, by what became of them
 * @param paths by what became of them, the strongest first; at most {@value #MOST_PATHS}
 * @param sources that reasons name, as far as the data still have them
 * @param datasets that reasons name, as far as they are still there
 */
public record NewsBody(Counts counts, List<PathNews> paths, List<NamedSource> sources, List<NamedDataset> datasets) {

    static final int MOST_PATHS = 200;

    /** How many paths. */
    public record Counts(@JsonProperty("new") int fresh, int stronger, int weaker, int changed, int gone) {

        static Counts of(List<PathNews> news) {
            return new Counts(
                    count(news, NewsKind.NEW),
                    count(news, NewsKind.STRONGER),
                    count(news, NewsKind.WEAKER),
                    count(news, NewsKind.CHANGED),
                    count(news, NewsKind.GONE));
        }

        private static int count(List<PathNews> news, NewsKind kind) {
            return (int) news.stream().filter(path -> path.kind() == kind).count();
        }

        /** All of them. */
        public int all() {
            return fresh + stronger + weaker + changed + gone;
        }
    }

    /** A source by name. */
    public record NamedSource(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable String url) {}

    /** A dataset by name. */
    public record NamedDataset(String id, String name) {}
}
