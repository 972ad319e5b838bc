package spoor.watch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.graph.CancelSignal;
import spoor.model.SpoorException;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.store.Leases;
import spoor.store.StoreState;
import spoor.store.WriteLog;
import spoor.threads.RepeatedWork;
import spoor.threads.Threads;

/**
 * Lets all watches look when the data have another version, in one thread that lets readers go first; of several Spoors in front of
 * a database one does so at a time. While data are being imported nobody looks: half of a file is no news.
 */
@Component
class WatchRuns extends RepeatedWork {

    private static final String LEASE = "watch";
    private static final Duration CHECK_EVERY = Duration.ofSeconds(1);

    /** After so many checks the watches are asked even so: one may have been made in front of older data, or elsewhere. */
    private static final int MOST_TRUSTING = 60;

    /** So many checks it is waited for a Spoor that knows what a watch looked at last. */
    private static final int MOST_WAITING = 5;

    private static final Logger LOG = LoggerFactory.getLogger(WatchRuns.class);

    private final WatchStore store;
    private final Look look;
    private final KnownData known;
    private final Snapshots snapshots;
    private final StoreState state;
    private final WriteLog log;
    private final Leases leases;
    private final Threads threads;
    private final ExecutorService worker;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile CancelSignal cancel = new CancelSignal();
    private volatile String done = "";
    private int trusting;
    private int waited;

    WatchRuns(
            WatchStore store,
            Look look,
            KnownData known,
            Snapshots snapshots,
            StoreState state,
            WriteLog log,
            Leases leases,
            Threads threads) {
        this.store = store;
        this.look = look;
        this.known = known;
        this.snapshots = snapshots;
        this.state = state;
        this.log = log;
        this.leases = leases;
        this.threads = threads;
        this.worker = threads.few("watch", 1, new LinkedBlockingQueue<>());
    }

    @Override
    protected @Nullable Future<?> begin() {
        cancel = new CancelSignal();
        return threads.every(CHECK_EVERY, this::check);
    }

    /** What a watch is at is broken off and done again at the next start. */
    @Override
    public synchronized void stop() {
        cancel.cancel();
        super.stop();
    }

    /** Costs next to nothing while the data stay the same. */
    private void check() {
        Snapshot now = snapshots.findCurrent();
        if (now == null) {
            return;
        }
        known.note(now); // at first of the last run: what came while Spoor was off can be told, too
        trusting++;
        if (trusting >= MOST_TRUSTING) {
            trusting = 0;
            done = "";
        }
        boolean isNews = now.isConfirmed() && !now.version().equals(done) && state.isReady() && !log.isWriting();
        if (isNews && busy.compareAndSet(false, true)) {
            worker.execute(this::lookQuietly);
        }
    }

    private void lookQuietly() {
        try {
            lookIfStale();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SpoorException | Neo4jException e) {
            if (!cancel.isCancelled()) {
                LOG.warn("The watches could not look: {}", e.getMessage());
            }
        } catch (RuntimeException e) {
            LOG.error("The watches could not look.", e);
        } finally {
            busy.set(false);
        }
    }

    private void lookIfStale() throws InterruptedException {
        Snapshot now = snapshots.current();
        if (leases.isElsewhere(Leases.IMPORT)) {
            return;
        }
        List<Watch> stale = store.listStale(now.version());
        if (stale.isEmpty()) {
            finish(now);
            return;
        }
        if (isLeftToOthers(stale)) {
            return;
        }
        Leases.Lease lease = leases.find(LEASE).orElse(null);
        if (lease != null) {
            try (lease) {
                run(lease);
            }
        }
    }

    /** For some checks: another Spoor may know what a watch looked at last, and then tells what is new from what counts anew. */
    private boolean isLeftToOthers(List<Watch> stale) {
        boolean isKnown = stale.stream()
                .allMatch(watch -> known.find(watch.baselineVersion()).isPresent());
        waited = isKnown || waited >= MOST_WAITING ? 0 : waited + 1;
        return waited > 0;
    }

    /** Under the lease: what others had looked at before is older than what is read now. */
    private void run(Leases.Lease lease) throws InterruptedException {
        Snapshot now = snapshots.refresh();
        List<Watch> stale = store.listStale(now.version());
        known.add(now); // should the run be overtaken, some watches have looked at these data even so
        WatchRun run = new WatchRun(store, look, known, now, cancel);
        long begun = System.nanoTime();
        for (Watch watch : stale) {
            look.letOthersGoFirst();
            if (cancel.isCancelled() || !lease.isHeld() || isOvertaken(now)) {
                return;
            }
            run.look(watch);
        }
        if (!cancel.isCancelled()) {
            finish(now);
            LOG.info(
                    "{} watches looked at version {}: {} paths told of, {} ms.",
                    stale.size(),
                    now.version(),
                    run.told(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }

    /** Whether there are newer data already; a larger piece of writing is waited for. */
    private boolean isOvertaken(Snapshot now) {
        Snapshot present = snapshots.findCurrent();
        return present == null || !present.version().equals(now.version()) || log.isWriting();
    }

    private void finish(Snapshot now) {
        known.forgetBefore(now);
        done = now.version();
    }
}
