package spoor.watch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.graph.CancelSignal;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.store.Actor;
import spoor.store.StoreState;
import spoor.watch.compare.Baseline;
import spoor.watch.hook.HookSecret;
import spoor.watch.hook.HookTargets;

/** Keeps watches, and what they told. Safe for use by any thread. */
@Service
public class Watches {

    /** So many watches one Spoor keeps. */
    static final int MOST = 1_000;

    private final WatchStore store;
    private final Look look;
    private final KnownData known;
    private final Snapshots snapshots;
    private final StoreState state;
    private final HookTargets targets;
    private final Clock clock = Clock.systemUTC();

    Watches(WatchStore store, Look look, KnownData known, Snapshots snapshots, StoreState state, HookTargets targets) {
        this.store = store;
        this.look = look;
        this.known = known;
        this.snapshots = snapshots;
        this.state = state;
        this.targets = targets;
    }

    /** All of them, the oldest first. */
    public List<Watch> list() {
        state.requireReady();
        return store.list(List.of());
    }

    /**
     * One.
     *
     * @throws NotFound if there is none with this id
     */
    public Watch get(String id) {
        state.requireReady();
        return store.find(id).orElseThrow(Watches::unknown);
    }

    /**
     * Watches a question from now on.
     *
     * @param owner id of who wants it; null without a login
     * @param cancel stops the look
     * @throws LimitReached if there are too many, or the question takes too long
     */
    public Watch create(WatchDraft draft, Actor actor, @Nullable String owner, CancelSignal cancel) {
        state.requireReady();
        if (store.count() >= MOST) {
            throw new LimitReached("watches.tooMany", "There are %d watches; delete some first.", MOST);
        }
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", UUID.randomUUID().toString());
        properties.put("name", draft.name());
        properties.put("owner", owner);
        properties.put("created", now());
        properties.put("revision", 0L);
        properties.put("news", 0L);
        properties.put("seen", 0L);
        putWishes(properties, draft.tellListings(), draft.tellSources());
        putHook(properties, draft.webhook());
        Packed baseline = begin(properties, WatchedQuestion.of(draft.question()), cancel);
        properties.values().removeIf(value -> value == null);
        store.create(actor, new HashMap<>(properties), baseline);
        return get(String.valueOf(properties.get("id")));
    }

    /** Looks for the first time: what is there now is no news. */
    private Packed begin(Map<String, @Nullable Object> properties, TraceRequest question, CancelSignal cancel) {
        Snapshot snapshot = snapshots.current();
        Baseline seen = look.ask(snapshot, question, cancel).baseline();
        if (seen == null) {
            throw new LimitReached(
                    "watch.slow", "This question takes too long to be asked again and again; ask for less.");
        }
        known.add(snapshot);
        seen = store.withDocuments(seen);
        Packed baseline = Packed.of(seen);
        properties.put("question", WatchedQuestion.write(question));
        properties.put("paused", false);
        properties.putAll(seenProperties(seen, baseline, snapshot.version(), now()));
        return baseline;
    }

    /** What a watch is known by once it has looked. */
    static Map<String, @Nullable Object> seenProperties(Baseline seen, Packed baseline, String version, String now) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("dataVersion", version);
        properties.put("baselineVersion", version);
        properties.put("looked", now);
        properties.put("paths", (long) seen.paths().size());
        properties.put("whole", seen.whole());
        properties.put("problem", null);
        properties.put("fingerprint", baseline.fingerprint());
        return properties;
    }

    /**
     * Changes one.
     *
     * @throws NotFound if it has been deleted meanwhile
     */
    public Watch update(Watch watch, WatchPatch patch, Actor actor, CancelSignal cancel) {
        String id = watch.id();
        Map<String, @Nullable Object> properties = new HashMap<>();
        if (patch.name() != null) {
            properties.put("name", WatchDraft.requireName(patch.name()));
        }
        if (patch.webhook() != null) {
            putHook(properties, patch.webhook());
        }
        putWishes(properties, patch.tellListings(), patch.tellSources());
        TraceRequest question = patch.question() == null ? watch.question() : WatchedQuestion.of(patch.question());
        boolean isWoken = Boolean.FALSE.equals(patch.paused()) && watch.paused();
        boolean isThere;
        if (isWoken || !question.equals(watch.question())) {
            Packed baseline = begin(properties, question, cancel);
            properties.put("paused", Boolean.TRUE.equals(patch.paused()));
            isThere = store.renew(actor, id, properties, baseline);
        } else {
            if (patch.paused() != null) {
                properties.put("paused", patch.paused());
            }
            isThere = store.update(actor, id, properties);
        }
        if (!isThere) {
            throw unknown();
        }
        return get(id);
    }

    private static void putWishes(
            Map<String, @Nullable Object> properties, @Nullable Boolean listings, @Nullable Boolean sources) {
        if (listings != null) {
            properties.put(Watch.NO_LISTINGS, !listings);
        }
        if (sources != null) {
            properties.put(Watch.NO_SOURCES, !sources);
        }
    }

    private void putHook(Map<String, @Nullable Object> properties, @Nullable String url) {
        String address = url == null ? "" : url.strip();
        boolean isNone = address.isEmpty();
        properties.put("hookUrl", isNone ? null : targets.require(address).toString());
        properties.put(WatchStore.HOOK_SECRET, isNone ? null : store.seal(HookSecret.make()));
    }

    /** Deletes one, with its news; nothing if there is none. */
    public void delete(String id, Actor actor) {
        state.requireReady();
        store.remove(actor, id);
    }

    /** The news of these, the newest first. */
    public List<WatchNews> listNews(List<String> ids, int offset, int limit) {
        state.requireReady();
        return store.listNews(ids, offset, limit);
    }

    /**
     * Marks the news of one as seen.
     *
     * @param number up to which; null for all
     */
    public Watch seen(String id, @Nullable Long number, Actor actor) {
        state.requireReady();
        if (!store.seen(actor, id, number)) {
            throw unknown();
        }
        return get(id);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** What is said of a watch that is not there, and of somebody else's. */
    public static NotFound unknown() {
        return new NotFound("watch.unknown", "There is no such watch; somebody may have deleted it.");
    }
}
