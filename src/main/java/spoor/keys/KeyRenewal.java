package spoor.keys;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.jobs.Jobs;
import spoor.names.NameKeys;
import spoor.store.Leases;
import spoor.store.StoreState;
import spoor.store.StoreVersion;
import spoor.threads.RepeatedWork;
import spoor.threads.Threads;

/**
 * Looks every few seconds whether search keys are missing, left over or of another version, and renews them, as one Spoor
 * of all in front of the database. Three counts tell, and where the store has changed since, in a graph of moderate size,
 * a comparison of what the keys were made of with what is there now: somebody else may have written a name, or as many
 * entities as he removed.
 */
@Component
public class KeyRenewal extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRenewal.class);
    private static final String LEASE = "search-keys";
    private static final Duration EVERY = Duration.ofSeconds(3);
    /** Beyond so many, keys made of an earlier text are found only when they are renewed for another reason. */
    private static final long MOST_COMPARED = 200_000;
    /** A comparison is followed by so many times its own duration without one, however much is written. */
    private static final long REST = 20;

    private final KeyStore store;
    private final StoreState state;
    private final Leases leases;
    private final Jobs<KeyJob, KeyStatus> jobs;
    private final Threads threads;
    private volatile @Nullable KeyStatus present;
    private volatile @Nullable KeyJob job;
    private KeyStore.@Nullable Counts ended;
    private @Nullable StoreVersion compared;
    private long nextNanos = System.nanoTime();

    /** So many keys more than things there were when all things had theirs. */
    private long surplus;

    KeyRenewal(KeyStore store, StoreState state, Leases leases, Jobs<KeyJob, KeyStatus> jobs, Threads threads) {
        this.store = store;
        this.state = state;
        this.leases = leases;
        this.jobs = jobs;
        this.threads = threads;
    }

    /** How far the keys are while they are being made, here or by another Spoor; empty when all are there. */
    public Optional<KeyStatus> findPresent() {
        KeyJob here = job;
        return Optional.ofNullable(here == null ? present : here.status());
    }

    /** Makes what is missing; does nothing where nothing is. Waits for its end. */
    void look() {
        if (!state.isReady()) {
            return;
        }
        KeyStore.Counts counts = store.count();
        if (!differs(counts) && (isComplete(counts) || counts.equals(ended))) {
            present = null;
            return;
        }
        Optional<Leases.Lease> lease = leases.find(LEASE);
        if (lease.isEmpty()) {
            present = elsewhere(counts);
            return;
        }
        try (Leases.Lease held = lease.get()) {
            renew(held, counts);
        }
    }

    /** Reads only, so that it is no change of the store itself. */
    private boolean differs(KeyStore.Counts counts) {
        long begun = System.nanoTime();
        if (counts.things() > MOST_COMPARED || begun - nextNanos < 0) {
            return false;
        }
        StoreVersion version = store.version();
        if (version.equals(compared)) {
            return false;
        }
        boolean found = isAnyStale("entities") || isAnyStale("hs-codes");
        compared = found ? null : version;
        nextNanos = begun + (REST + 1) * (System.nanoTime() - begun);
        return found;
    }

    private boolean isAnyStale(String statement) {
        List<Record> page = store.page(statement, "");
        while (!page.isEmpty() && page.stream().noneMatch(KeyRenewal::isStale)) {
            page = store.page(statement, page.getLast().get("id").asString());
        }
        return !page.isEmpty();
    }

    /** Where keys that belong to nothing stay, as many things without keys would not show in the counts. */
    private boolean isComplete(KeyStore.Counts counts) {
        return !counts.old() && counts.surplus() == surplus;
    }

    private @Nullable KeyStatus elsewhere(KeyStore.Counts counts) {
        return isComplete(counts)
                ? null
                : jobs.list().values().stream()
                        .filter(status -> !status.hasEnded())
                        .findFirst()
                        .orElse(new KeyStatus(
                                "", "running", Math.min(counts.keys(), counts.things()), counts.things()));
    }

    private void renew(Leases.Lease lease, KeyStore.Counts counts) {
        KeyJob next = new KeyJob("keys-" + UUID.randomUUID(), counts.things());
        next.takeTurn(lease);
        jobs.claim(next);
        jobs.add(next);
        job = next;
        try {
            long renewed = renewAll(next);
            next.end("done");
            KeyStore.Counts after = store.count();
            // What came meanwhile may have been passed by: it is looked at once more.
            ended = after.things() == counts.things() ? after : null;
            surplus = ended == null ? 0 : Math.max(0, after.surplus());
            LOG.info("Search keys were renewed for {} entities and codes.", renewed);
        } catch (CancellationException e) {
            next.end("stopped");
        } catch (Neo4jException e) {
            next.end("stopped");
            LOG.warn("Search keys could not be renewed; it is tried again: {}", e.getMessage());
        } finally {
            job = null;
            present = null;
            jobs.post(next);
        }
    }

    private long renewAll(KeyJob running) {
        long renewed = renewPages(running, "entities", 0);
        renewed += renewPages(running, "hs-codes", running.status().done());
        KeyStore.Counts counts = store.count();
        if (counts.keys() > counts.things()) {
            removeIdle(running);
        }
        return renewed;
    }

    private long renewPages(KeyJob running, String statement, long done) {
        long renewed = 0;
        long looked = done;
        List<Record> page = store.page(statement, "");
        while (!page.isEmpty()) {
            running.requireWanted();
            List<String> stale = page.stream()
                    .filter(KeyRenewal::isStale)
                    .map(row -> row.get("id").asString())
                    .toList();
            if (!stale.isEmpty()) {
                store.renew(running.id(), stale);
                renewed += stale.size();
            }
            looked += page.size();
            running.progress(looked);
            page = store.page(statement, page.getLast().get("id").asString());
        }
        return renewed;
    }

    private static boolean isStale(Record row) {
        if (row.get("version").isNull() || row.get("version").asLong() != NameKeys.VERSION) {
            return true;
        }
        String label = row.get("label").asString("");
        long stamp = label.equals("HsCode")
                ? SearchKeys.stampOfHsCode(row.get("properties").asMap())
                : SearchKeys.stampOfEntity(label, row.get("properties").asMap());
        return row.get("stamp").asLong(0) != stamp;
    }

    private void removeIdle(KeyJob running) {
        List<Record> page = store.page("ids", "");
        while (!page.isEmpty()) {
            running.requireWanted();
            store.removeIdle(
                    running.id(),
                    page.stream().map(row -> row.get("id").asString()).toList());
            page = store.page("ids", page.getLast().get("id").asString());
        }
    }

    @Override
    protected @Nullable Future<?> begin() {
        return threads.every(EVERY, "search-keys", this::look);
    }

    @Override
    public synchronized void stop() {
        super.stop();
        KeyJob running = job;
        if (running != null) {
            running.stop();
        }
    }
}
