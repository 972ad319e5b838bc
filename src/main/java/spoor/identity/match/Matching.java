package spoor.identity.match;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import spoor.jobs.JobRequest;
import spoor.jobs.Jobs;
import spoor.model.Busy;
import spoor.model.NotFound;
import spoor.model.SpoorException;
import spoor.model.Unavailable;
import spoor.store.Leases;
import spoor.store.StoreState;
import spoor.threads.LongWork;
import spoor.threads.Threads;

/** Takes orders to look for pairs, has them done one after the other, and tells how far they are. */
@Service
public class Matching extends LongWork {

    /** One Spoor at a time looks for pairs. */
    private static final String LEASE = "matching";

    private static final int MOST_WAITING = 20;
    private static final long LOOK_MILLIS = 200;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Matching.class);

    private final MatchingWork work;
    private final IdentityReads reads;
    private final Leases leases;
    private final StoreState state;
    private final Jobs<MatchingJob, MatchingStatus> jobs;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService worker;

    Matching(
            MatchingWork work,
            IdentityReads reads,
            Leases leases,
            StoreState state,
            Jobs<MatchingJob, MatchingStatus> matchings,
            Threads threads) {
        this.work = work;
        this.reads = reads;
        this.leases = leases;
        this.state = state;
        this.jobs = matchings;
        this.worker = threads.few("matching", 1, waiting);
    }

    /**
     * Orders a search.
     *
     * @param dataset whose records are looked at; null: all
     * @param otherDataset with whose records they are compared; null: with all
     * @return the id of the job; that of one which still waits and will do the same
     * @throws NotFound if there is no such dataset
     * @throws Busy if too many wait
     */
    public synchronized String order(@Nullable String dataset, @Nullable String otherDataset) {
        requireDataset(dataset);
        requireDataset(otherDataset);
        MatchingOrder order = new MatchingOrder(dataset, otherDataset);
        Optional<MatchingJob> same = jobs.listHere().stream()
                .filter(job -> job.order().equals(order) && job.status().phase().equals("waiting") && job.isWanted())
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        if (waiting.size() >= MOST_WAITING) {
            throw new Busy(
                    "identity.queue", "%d searches for pairs are waiting already; try again later.", MOST_WAITING);
        }
        MatchingJob job =
                new MatchingJob(UUID.randomUUID().toString().replace("-", "").substring(0, 16), order);
        begin(job);
        return job.id();
    }

    /**
     * After an import: its records are compared with all.
     *
     * @param dataset null: all with all
     * @return the id of the job; empty if that cannot be ordered now
     */
    public Optional<String> imported(@Nullable String dataset) {
        try {
            return Optional.of(order(dataset, null));
        } catch (SpoorException | Neo4jException e) {
            LOG.warn(
                    "Pairs with the records of '{}' have to be looked for by hand: {}",
                    dataset == null ? "all datasets" : dataset,
                    e.getMessage());
            return Optional.empty();
        }
    }

    /** How far one search is, here or elsewhere; empty if nobody knows of it any more. */
    public Optional<MatchingStatus> find(String job) {
        return jobs.find(job);
    }

    private void requireDataset(@Nullable String dataset) {
        if (dataset != null && reads.list("dataset", Map.of("id", dataset)).isEmpty()) {
            throw new NotFound(
                    "dataset.unknown", "There is no dataset '%s'; see GET /api/datasets for those there are.", dataset);
        }
    }

    /** Those that were under way when their Spoor ended begin anew: what a search stores, the next replaces. */
    void beginAgain(MatchingStatus cut) {
        begin(new MatchingJob(cut.job(), new MatchingOrder(cut.dataset(), cut.otherDataset())));
    }

    private void begin(MatchingJob job) {
        if (jobs.claim(job)) {
            jobs.add(job);
            worker.execute(() -> run(job));
        }
    }

    private void run(MatchingJob job) {
        try {
            do {
                awaitStore(job);
            } while (!isWorked(job));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.stop();
        } catch (CancellationException e) {
            endCancelled(job);
        }
        if (job.isOver()) {
            jobs.post(job);
        }
    }

    private static void endCancelled(MatchingJob job) {
        if (!job.isStopped()) {
            job.end("cancelled", null);
        }
    }

    /** What is ordered while the evidence is loaded, or while the database is away, is done when that is over. */
    private void awaitStore(MatchingJob job) throws InterruptedException {
        while (!state.isReady()) {
            if (!job.isWanted()) {
                throw new CancellationException();
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Whether it came to an end; if not, the store was no longer ready, and it begins anew when it is. */
    private boolean isWorked(MatchingJob job) throws InterruptedException {
        try (Leases.Lease turn = leases.await(LEASE, job::isWanted).orElseThrow(CancellationException::new)) {
            job.takeTurn(turn);
            job.requireWanted();
            work.run(job);
            job.end("done", null);
        } catch (CancellationException e) {
            endCancelled(job);
        } catch (Unavailable e) {
            LOG.info("Looking for pairs waits until the store is ready: {}", e.getMessage());
            job.enter("waiting", 0);
            return false;
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("Looking for pairs was broken off: {}", e.getMessage());
            job.end("failed", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("Looking for pairs failed", e);
            job.end("failed", "Looking for pairs failed; the log says why.");
        }
        return true;
    }

    /** How far the search under way is, or how the last one ended. */
    public MatchingStatus status() {
        List<MatchingStatus> known = List.copyOf(jobs.list().values());
        return known.stream()
                .filter(status -> !status.hasEnded() && !status.phase().equals("waiting"))
                .findFirst()
                .or(() -> known.stream().filter(status -> !status.hasEnded()).findFirst())
                .or(() ->
                        known.stream().max(Comparator.comparing(status -> Objects.requireNonNullElse(status.at(), ""))))
                .orElse(MatchingStatus.NONE);
    }

    /** Ends the search under way, and those that wait. */
    public MatchingStatus cancel() {
        jobs.list().values().stream()
                .filter(status -> !status.hasEnded())
                .forEach(status -> jobs.wish(status.job(), JobRequest.CANCEL));
        return status();
    }

    @Override
    public void stop() {
        super.stop();
        jobs.listHere().forEach(MatchingJob::stop);
        Threads.end(worker, STOP_PATIENCE);
    }
}
