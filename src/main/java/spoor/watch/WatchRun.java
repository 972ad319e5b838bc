package spoor.watch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import spoor.graph.CancelSignal;
import spoor.graph.Ranking;
import spoor.snapshot.Snapshot;
import spoor.watch.compare.Baseline;
import spoor.watch.compare.Comparison;
import spoor.watch.compare.PathNews;
import spoor.watch.compare.Reason;
import spoor.watch.compare.Sight;

/** All watches look once at the same data, one after the other. One a run; for one thread. */
final class WatchRun {

    private final WatchStore store;
    private final Look look;
    private final KnownData known;
    private final Snapshot now;
    private final CancelSignal cancel;
    private final String run = UUID.randomUUID().toString();
    private final String at =
            Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString();
    private int told;

    WatchRun(WatchStore store, Look look, KnownData known, Snapshot now, CancelSignal cancel) {
        this.store = store;
        this.look = look;
        this.known = known;
        this.now = now;
        this.cancel = cancel;
    }

    /** Of how many paths something was told. */
    int told() {
        return told;
    }

    /** Lets a watch look, and tells what became of its paths. */
    void look(Watch watch) {
        if (watch.dataVersion().equals(now.version())) {
            return;
        }
        Look.Seen seen = look.at(now, watch.question(), cancel);
        if (cancel.isCancelled()) {
            return;
        }
        Baseline baseline = seen.baseline();
        if (baseline == null) {
            Map<String, @Nullable Object> properties = new HashMap<>();
            properties.put("dataVersion", now.version());
            properties.put("looked", at);
            properties.put("problem", seen.problem());
            store.look(watch, properties, null, null);
        } else {
            compare(watch, store.withDocuments(baseline));
        }
    }

    private void compare(Watch watch, Baseline seen) {
        Packed packed = Packed.of(seen);
        boolean isSame = packed.fingerprint().equals(watch.fingerprint());
        List<PathNews> news = isSame ? List.of() : tell(watch, seen);
        if (cancel.isCancelled()) {
            return;
        }
        Map<String, @Nullable Object> properties = Watches.seenProperties(seen, packed, now.version(), at);
        Map<String, Object> kept = null;
        if (!news.isEmpty()) {
            properties.put("news", watch.news() + 1);
            kept = newsProperties(watch, bodyOf(news));
        }
        if (store.look(watch, properties, isSame ? null : packed, kept)) {
            told += news.size();
        }
    }

    private List<PathNews> tell(Watch watch, Baseline seen) {
        Sight before = known.find(watch.baselineVersion())
                .map(snapshot -> sightOf(snapshot, watch))
                .orElse(null);
        return new Comparison(
                        store.getBaseline(watch.id()),
                        seen,
                        new Comparison.Terms(watch.question().rank() == Ranking.Order.SHORTEST, watch.wishes()),
                        before,
                        sightOf(now, watch))
                .compare();
    }

    private Sight sightOf(Snapshot snapshot, Watch watch) {
        return Sight.of(
                snapshot,
                watch.question(),
                question ->
                        Optional.ofNullable(look.at(snapshot, question, cancel).baseline()));
    }

    private NewsBody bodyOf(List<PathNews> news) {
        List<PathNews> paths = news.subList(0, Math.min(NewsBody.MOST_PATHS, news.size()));
        Set<String> sources = new TreeSet<>();
        Set<String> datasets = new TreeSet<>();
        for (PathNews path : paths) {
            for (Reason reason : path.reasons()) {
                Reason.ChangedRelation relation = reason.relation();
                if (relation != null) {
                    sources.addAll(relation.sources());
                    datasets.add(relation.dataset());
                }
                if (reason.source() != null) {
                    sources.add(reason.source().id());
                }
            }
        }
        return new NewsBody(
                NewsBody.Counts.of(news),
                List.copyOf(paths),
                store.listSources(new ArrayList<>(sources)),
                store.listDatasets(new ArrayList<>(datasets)));
    }

    private Map<String, Object> newsProperties(Watch watch, NewsBody body) {
        Map<String, Object> news = new HashMap<>();
        news.put("id", UUID.randomUUID().toString());
        news.put("run", run);
        news.put("watch", watch.id());
        news.put("number", watch.news() + 1);
        news.put("at", at);
        news.put("dataVersion", now.version());
        news.put("dataVersionBefore", watch.baselineVersion());
        news.put("count", (long) body.counts().all());
        news.put("content", Packed.of(body).bytes());
        if (watch.hook() != null) {
            news.put("delivery", "waiting");
            news.put("attempts", 0L);
            news.put("due", 0L);
        }
        return news;
    }
}
