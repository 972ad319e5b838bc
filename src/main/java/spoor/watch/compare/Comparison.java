package spoor.watch.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a watch sees with what it saw. Where it does not see all paths, one that others have pushed out of the
 * list is no news, and of one that left it otherwise the data are asked: it is gone only if it is not there.
 */
public final class Comparison {

    private static final Comparator<PathNews> ORDER = Comparator.comparing(PathNews::kind)
            .thenComparing(Comparator.comparingDouble(Comparison::strength).reversed())
            .thenComparing(news -> news.nodes().toString());

    private final Baseline before;
    private final Baseline now;
    private final Terms terms;
    private final Reasons reasons;
    private final LeftOut leftOutBefore;
    private final LeftOut leftOutNow;

    /**
     * Two times.
     *
     * @param dataBefore all data as they were; null where they are not known any more
     * @param dataNow all data as they are
     */
    public Comparison(Baseline before, Baseline now, Terms terms, @Nullable Sight dataBefore, @Nullable Sight dataNow) {
        this.before = before;
        this.now = now;
        this.terms = terms;
        this.reasons = new Reasons(before, now, dataBefore, dataNow);
        this.leftOutBefore = new LeftOut(before, dataBefore);
        this.leftOutNow = new LeftOut(now, dataNow);
    }

    /**
     * Of whom the comparison is made.
     *
     * @param shortestFirst how the question ranks: by hops, then strength; else by strength, then hops
     */
    public record Terms(boolean shortestFirst, Wishes wishes) {}

    /** What became of each path of which something became: by kind, the strongest first. */
    public List<PathNews> compare() {
        PathKeys keys = new PathKeys(before, now);
        Map<List<String>, SeenPath> old = keys.of(before);
        List<PathNews> news = new ArrayList<>();
        keys.of(now).forEach((key, path) -> {
            SeenPath earlier = old.remove(key);
            if (earlier != null) {
                addChange(reasons, earlier, path, news);
            } else if (wouldHaveBeenSeen(path, before)) {
                addNew(path, news);
            }
        });
        old.values().stream().filter(path -> wouldHaveBeenSeen(path, now)).forEach(path -> addGone(path, news));
        news.sort(ORDER);
        return news;
    }

    private void addNew(SeenPath path, List<PathNews> news) {
        LeftOut.Found found = leftOutBefore.find(now, path);
        switch (found) {
            case LeftOut.Found.Absent absent -> news.add(reasons.ofNew(path));
            case LeftOut.Found.There there -> addChange(reasons.since(there.among()), there.path(), path, news);
            case LeftOut.Found.Unknown unknown -> {}
        }
    }

    private void addGone(SeenPath path, List<PathNews> news) {
        LeftOut.Found found = leftOutNow.find(before, path);
        switch (found) {
            case LeftOut.Found.Absent absent -> news.add(reasons.ofGone(path));
            case LeftOut.Found.There there -> addChange(reasons.until(there.among()), path, there.path(), news);
            case LeftOut.Found.Unknown unknown -> {}
        }
    }

    private void addChange(Reasons why, SeenPath earlier, SeenPath path, List<PathNews> news) {
        why.findChange(earlier, path, terms.wishes()).ifPresent(news::add);
    }

    /** Whether a path, had it been at another time as it is at one, would have been listed then. */
    private boolean wouldHaveBeenSeen(SeenPath path, Baseline other) {
        return other.whole()
                || other.paths().isEmpty()
                || ranksBefore(path, other.paths().getLast());
    }

    private boolean ranksBefore(SeenPath path, SeenPath last) {
        int hops = Integer.compare(path.hops().size(), last.hops().size());
        int strength = Double.compare(last.strength(), path.strength());
        return terms.shortestFirst()
                ? hops < 0 || (hops == 0 && strength < 0)
                : strength < 0 || (strength == 0 && hops < 0);
    }

    private static double strength(PathNews news) {
        return Objects.requireNonNullElse(news.strengthNow(), Objects.requireNonNullElse(news.strengthBefore(), 0.0));
    }
}
