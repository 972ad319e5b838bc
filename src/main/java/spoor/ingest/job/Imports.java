package spoor.ingest.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.job.ImportJob.State;
import spoor.ingest.job.ImportStatus.Failure;
import spoor.model.Busy;
import spoor.model.NotFound;
import spoor.model.Refused;
import spoor.model.SpoorException;
import spoor.snapshot.Snapshots;
import spoor.store.Leases;
import spoor.store.StartStep;
import spoor.store.WriteLog;

/** Takes orders and runs them one after the other; what was cut short goes on at the next start. */
@Service
@Order(Imports.AFTER_SNAPSHOT)
public class Imports implements SmartLifecycle, StartStep {

    static final int AFTER_SNAPSHOT = 400;

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_WAITING = 20;
    private static final int MOST_REMEMBERED = 200;
    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 5_000;

    private final Formats formats;
    private final ImportStore store;
    private final ImportFolder folder;
    private final Driver driver;
    private final WriteLog log;
    private final Snapshots snapshots;
    private final DatasetCleaner cleaner;
    private final Leases leases;
    private final JobPosts posts;
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> Thread.ofPlatform().daemon().name("import").unstarted(task));
    private volatile boolean running;

    Imports(
            List<Format> further,
            ImportStore store,
            ImportFolder folder,
            Driver driver,
            WriteLog log,
            Snapshots snapshots,
            DatasetCleaner cleaner,
            Leases leases,
            JobBoard board) {
        this.formats = new Formats(further);
        this.store = store;
        this.folder = folder;
        this.driver = driver;
        this.log = log;
        this.snapshots = snapshots;
        this.cleaner = cleaner;
        this.leases = leases;
        this.posts = new JobPosts(board, this::listHere);
    }

    /** Which formats there are. */
    public List<String> formatNames() {
        return formats.names();
    }

    /**
     * Takes a file in.
     *
     * @return the id of the job; the same as before if this very import is running already
     * @throws spoor.model.BadInput if there is no such format
     * @throws Busy if too many wait
     */
    public String submit(InputStream upload, String fileName, ImportRequest request) throws IOException {
        requireOrderable(request);
        ImportFolder.Taken taken = folder.take(upload);
        return submit(new ImportOrder(taken.path(), fileName, taken.digest(), request));
    }

    private void requireOrderable(ImportRequest request) {
        if (request.format() != null) {
            formats.requireNamed(request.format());
        }
        if (worker.getQueue().size() >= MOST_WAITING) {
            throw new Busy("import.queue", "%d imports are waiting already; try again later.", MOST_WAITING);
        }
    }

    /** The same with a file that lies in Spoor's own folder and stays there. */
    String submit(Path file, String digest, String fileName, ImportRequest request) throws IOException {
        requireOrderable(request);
        return submit(new ImportOrder(folder.linked(file), fileName, digest, request));
    }

    private synchronized String submit(ImportOrder order) throws IOException {
        ImportJob present = jobs.get(order.jobId());
        if ((present != null && !present.isOver()) || !posts.claim(new ImportJob(order))) {
            folder.discard(order.upload());
            return order.jobId();
        }
        enqueue(new ImportJob(folder.keep(order)));
        return order.jobId();
    }

    private synchronized void enqueue(ImportJob job) {
        jobs.remove(job.order().jobId());
        jobs.put(job.order().jobId(), job);
        if (jobs.size() > MOST_REMEMBERED) {
            jobs.values().stream()
                    .filter(ImportJob::isOver)
                    .findFirst()
                    .ifPresent(old -> jobs.remove(old.order().jobId()));
        }
        worker.execute(() -> work(job));
    }

    private void work(ImportJob job) {
        for (int attempt = 1; attempt <= ATTEMPTS && !job.isOver() && !job.isStopped(); attempt++) {
            attempt(job, attempt == ATTEMPTS);
        }
    }

    private void attempt(ImportJob job, boolean last) {
        try (Leases.Lease turn = awaitTurn(job)) {
            job.takeTurn(turn);
            run(job);
        } catch (CancellationException e) {
            if (!job.isStopped()) {
                end(job, State.CANCELLED, null);
            }
        } catch (SpoorException e) {
            end(job, State.FAILED, new Failure(e.code(), String.valueOf(e.getMessage()), false));
        } catch (Neo4jException e) {
            tryAgain(job, last, e);
        } catch (IOException | RuntimeException e) {
            LOG.error("The import {} failed", job.order().jobId(), e);
            end(job, State.FAILED, new Failure("import.fault", "The import failed; the log says why.", true));
        }
    }

    /** One import at a time, whichever Spoor it was ordered from. */
    private Leases.Lease awaitTurn(ImportJob job) {
        try {
            return leases.await(Leases.IMPORT, job::isWanted).orElseThrow(CancellationException::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.stop();
            throw new CancellationException();
        }
    }

    private void run(ImportJob job) throws IOException {
        log.begin();
        try {
            job.requireWanted();
            new ImportRun(job, formats, store, driver, log, folder, cleaner).run();
            end(job, State.DONE, null);
        } finally {
            log.end();
        }
    }

    /** The database went away, is full, or was restarted: what was committed stays, the rest is written later. */
    private void tryAgain(ImportJob job, boolean last, Neo4jException e) {
        LOG.warn("The import {} was interrupted: {}", job.order().jobId(), e.getMessage());
        if (last) {
            String message =
                    "The database did not take the data: %s Import the file again to go on.".formatted(e.getMessage());
            end(job, State.FAILED, new Failure("import.interrupted", message, true));
            return;
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            job.stop();
        }
    }

    private void end(ImportJob job, State state, @Nullable Failure failure) {
        if (failure == null || !failure.resumable()) {
            folder.discard(job.order().upload());
        }
        record(job, state, failure);
        job.visibleIn(showChanges(job));
        job.end(state, failure);
        posts.post(job);
        ImportStatus status = job.status();
        LOG.info(
                "Import of {} {}: {} read, {} loaded, {} rejected, {} duplicate.",
                status.file().replaceAll("\\p{Cntrl}", "?"),
                status.state(),
                status.read(),
                status.loaded(),
                status.rejected(),
                status.duplicate());
    }

    /** Traces show what was written before anybody is told that it is there; null if that could not be made sure of. */
    private @Nullable String showChanges(ImportJob job) {
        if (job.order().request().dryRun()) {
            return null;
        }
        try {
            return snapshots.catchUp().token();
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("The graph will show the import {} later: {}", job.order().jobId(), e.getMessage());
            return null;
        }
    }

    /** Best effort: the outcome stands even if the database cannot note it now. */
    private void record(ImportJob job, State state, @Nullable Failure failure) {
        if (job.order().request().dryRun()) {
            return;
        }
        try {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("state", state.name().toLowerCase(java.util.Locale.ROOT));
            properties.put("message", failure == null ? "" : failure.message());
            properties.put("code", failure == null ? "" : failure.code());
            store.finish(job.order().jobId(), properties);
            if (state == State.DONE) {
                store.restart(job.order().jobId());
            }
        } catch (Neo4jException e) {
            LOG.warn("How the import ended could not be noted: {}", e.getMessage());
        }
    }

    /**
     * How far it is.
     *
     * @throws NotFound if there is no such job
     */
    public ImportStatus getStatus(String id) {
        return findHere(id)
                .map(ImportJob::status)
                .or(() -> posts.find(id))
                .or(() -> store.find(id).map(PastImport::of))
                .orElseThrow(() -> unknown(id));
    }

    /** A job of this Spoor, until all can know how it ended: another may run it again. */
    private synchronized Optional<ImportJob> findHere(String id) {
        return Optional.ofNullable(jobs.get(id)).filter(job -> !job.isEndPosted());
    }

    private synchronized List<ImportJob> listHere() {
        return List.copyOf(jobs.values());
    }

    /** Jobs of this Spoor since the start, newest first, those of others, and then earlier ones that wrote something. */
    public List<ImportStatus> listRecent() {
        Map<String, ImportStatus> all = new LinkedHashMap<>();
        listHere().reversed().stream()
                .filter(job -> !job.isEndPosted())
                .forEach(job -> all.put(job.order().jobId(), job.status()));
        posts.list().forEach(posted -> all.putIfAbsent(posted.job(), posted));
        store.listRecent().stream().map(PastImport::of).forEach(past -> all.putIfAbsent(past.job(), past));
        return List.copyOf(all.values());
    }

    /**
     * Asks a job to end; it does so within a batch. What was committed stays, marked as incomplete.
     *
     * @throws NotFound if there is no such job
     */
    public ImportStatus cancel(String id) {
        return wish(id, JobBoard.Wish.CANCEL);
    }

    /**
     * Holds a job at its next batch, and with it those that wait behind it.
     *
     * @throws NotFound if there is no such job
     */
    public ImportStatus pause(String id) {
        return wish(id, JobBoard.Wish.PAUSE);
    }

    /**
     * Lets a paused job go on.
     *
     * @throws NotFound if there is no such job
     */
    public ImportStatus resume(String id) {
        return wish(id, JobBoard.Wish.RESUME);
    }

    /** Done at once if the job is here; otherwise the Spoor that runs it does so within a second. */
    private ImportStatus wish(String id, JobBoard.Wish wish) {
        Optional<ImportJob> here = findHere(id);
        if (here.isPresent()) {
            here.get().obey(wish);
        } else {
            posts.wish(id, wish);
        }
        return getStatus(id);
    }

    /**
     * Every issue, one a line as JSON.
     *
     * @throws NotFound if there are none, or no such job
     */
    public Path getIssues(String id) {
        Path file = id.matches("[0-9a-f]{16}") ? folder.issues(id) : Path.of("");
        if (!Files.isRegularFile(file)) {
            throw posts.find(id).isPresent() ? elsewhere() : unknown(id);
        }
        return file;
    }

    private static NotFound elsewhere() {
        return new NotFound(
                "import.issues.elsewhere",
                "The list of issues lies with the Spoor that took the file; the balancer has to keep you with it.");
    }

    private static NotFound unknown(String id) {
        return new NotFound("import.unknown", "There is no import '%s'.", id.length() > 40 ? "…" : id);
    }

    /**
     * Removes a dataset whole; what others say stays.
     *
     * @throws NotFound if there is none
     * @throws Busy while it is being imported
     * @throws Refused for the evidence
     */
    public long removeDataset(String dataset) {
        requireRemovable(dataset);
        return leases.ifFree(Leases.IMPORT, () -> remove(dataset)).orElseThrow(Imports::importing);
    }

    private long remove(String dataset) {
        log.begin();
        try {
            long removed = cleaner.remove(dataset);
            snapshots.catchUp();
            return removed;
        } finally {
            log.end();
        }
    }

    /**
     * How many nodes and relations of each kind a dataset has, by label or type, the most first.
     *
     * @throws NotFound if there is no such dataset
     */
    public Map<String, Long> countContents(String dataset) {
        requireDataset(dataset);
        return store.countContents(dataset);
    }

    private void requireDataset(String dataset) {
        if (!store.hasDataset(dataset)) {
            throw new NotFound("dataset.unknown", "There is no dataset '%s'.", dataset.length() > 80 ? "…" : dataset);
        }
    }

    private synchronized void requireRemovable(String dataset) {
        if (dataset.equals("evidence")) {
            throw new Refused(
                    "dataset.evidence", "The evidence ships with Spoor; start with spoor.evidence=skip to do without.");
        }
        if (jobs.values().stream().anyMatch(job -> !job.isOver())) {
            throw importing();
        }
        requireDataset(dataset);
    }

    private static Busy importing() {
        return new Busy("import.running", "An import is running; try again when it has ended.");
    }

    /** Takes up what was running when Spoor ended. */
    @Override
    public void run(Progress progress) {
        for (Map<String, Object> past : store.listUnfinished()) {
            String id = String.valueOf(past.get("id"));
            Path upload = folder.upload(id);
            if (Files.isRegularFile(upload) && !posts.hasEndedElsewhere(id)) {
                LOG.info("The import of {} goes on where it was cut short.", past.get("file"));
                takeUp(PastImport.order(past, upload));
            }
        }
        takeUpUnbegun();
    }

    private void takeUp(ImportOrder order) {
        ImportJob job = new ImportJob(order);
        if (posts.claim(job)) {
            enqueue(job);
        }
    }

    /** Jobs that were waiting or being checked, of which the store knows nothing yet. */
    private void takeUpUnbegun() {
        try {
            for (ImportOrder order : folder.listKept()) {
                if (posts.hasEndedElsewhere(order.jobId())) {
                    folder.discard(order.upload());
                } else if (!isKnown(order.jobId())) {
                    LOG.info("The import of {} begins anew.", order.fileName());
                    takeUp(order);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized boolean isKnown(String job) {
        return jobs.containsKey(job)
                || store.find(job)
                        .filter(noted -> !"done".equals(noted.get("state")))
                        .isPresent();
    }

    @Override
    public void start() {
        running = true;
        posts.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        posts.stop();
        jobs.values().forEach(ImportJob::stop);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
