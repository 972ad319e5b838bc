package spoor.watch.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a watch sees with what it saw. Where it does not see all paths, one that others have pushed out of the
 * list is no news: only what ranks before everything that was left out is told.
 */
public final class Comparison {

    /** What is less is a matter of rounding. */
    private static final double SMALLEST_CHANGE = 1e-9;

    private static final Comparator<PathNews> ORDER = Comparator.comparing(PathNews::kind)
            .thenComparing(Comparator.comparingDouble(Comparison::strength).reversed())
            .thenComparing(news -> news.nodes().toString());

    private final Baseline before;
    private final Baseline now;
    private final boolean shortestFirst;
    private final Reasons reasons;

    /**
     * Two times.
     *
     * @param shortestFirst how the question ranks: by hops, then strength; else by strength, then hops
     * @param dataBefore all data as they were; null where they are not known any more
     * @param dataNow all data as they are
     */
    public Comparison(
            Baseline before, Baseline now, boolean shortestFirst, @Nullable Sight dataBefore, @Nullable Sight dataNow) {
        this.before = before;
        this.now = now;
        this.shortestFirst = shortestFirst;
        this.reasons = new Reasons(before, now, dataBefore, dataNow);
    }

    /** What became of each path of which something became: by kind, the strongest first. */
    public List<PathNews> compare() {
        PathKeys keys = new PathKeys(before, now);
        Map<List<String>, SeenPath> old = keys.of(before);
        List<PathNews> news = new ArrayList<>();
        keys.of(now).forEach((key, path) -> {
            SeenPath earlier = old.remove(key);
            if (earlier != null) {
                addChange(earlier, path, news);
            } else if (wouldHaveBeenSeen(path, before)) {
                news.add(reasons.ofNew(path));
            }
        });
        old.values().stream()
                .filter(path -> wouldHaveBeenSeen(path, now))
                .forEach(path -> news.add(reasons.ofGone(path)));
        news.sort(ORDER);
        return news;
    }

    private void addChange(SeenPath earlier, SeenPath path, List<PathNews> news) {
        double change = path.strength() - earlier.strength();
        if (Math.abs(change) > SMALLEST_CHANGE) {
            news.add(reasons.ofChange(change > 0 ? NewsKind.STRONGER : NewsKind.WEAKER, earlier, path));
        }
    }

    /** Whether a path as it is at one time cannot have been there at another without being listed then. */
    private boolean wouldHaveBeenSeen(SeenPath path, Baseline other) {
        return other.whole()
                || other.paths().isEmpty()
                || ranksBefore(path, other.paths().getLast());
    }

    private boolean ranksBefore(SeenPath path, SeenPath last) {
        int hops = Integer.compare(path.hops().size(), last.hops().size());
        int strength = Double.compare(last.strength(), path.strength());
        return shortestFirst ? hops < 0 || (hops == 0 && strength < 0) : strength < 0 || (strength == 0 && hops < 0);
    }

    private static double strength(PathNews news) {
        return Objects.requireNonNullElse(news.strengthNow(), Objects.requireNonNullElse(news.strengthBefore(), 0.0));
    }
}
