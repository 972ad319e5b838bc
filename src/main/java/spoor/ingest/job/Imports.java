package spoor.ingest.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.identity.match.Matching;
import spoor.identity.match.Recognition;
import spoor.ingest.customs.Mapping;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.jobs.JobRequest;
import spoor.jobs.Jobs;
import spoor.model.Busy;
import spoor.model.NotFound;
import spoor.store.StoreState;
import spoor.threads.LongWork;
import spoor.threads.Threads;

/** Takes orders, has them run one after the other, and tells how far they are. */
@Service
public class Imports extends LongWork {

    private static final int MOST_WAITING = 20;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final Formats formats;
    private final ImportStore store;
    private final ImportFolder folder;
    private final JobRunner runner;
    private final Matching matching;
    private final StoreState state;
    private final Jobs<ImportJob, ImportStatus> jobs;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService worker;

    Imports(
            List<Format> further,
            ImportStore store,
            ImportFolder folder,
            JobRunner runner,
            Matching matching,
            StoreState state,
            Jobs<ImportJob, ImportStatus> jobs,
            Threads threads) {
        this.formats = new Formats(further);
        this.store = store;
        this.folder = folder;
        this.runner = runner;
        this.matching = matching;
        this.state = state;
        this.jobs = jobs;
        this.worker = threads.few("import", 1, waiting);
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

    /**
     * Whether files can be read in this way.
     *
     * @param format its word, or null to recognise it
     * @param mapping of columns as JSON; empty to guess
     * @throws spoor.model.BadInput if there is no such format, or that is no mapping
     */
    public void requireReadable(@Nullable String format, String mapping) {
        if (format != null) {
            formats.requireNamed(format);
        }
        Mapping.read(mapping);
    }

    private void requireOrderable(ImportRequest request) {
        if (request.format() != null) {
            formats.requireNamed(request.format());
        }
        requireRoom();
    }

    /**
     * Makes sure that another import can be ordered.
     *
     * @throws Busy if too many wait
     */
    public void requireRoom() {
        if (waiting.size() >= MOST_WAITING) {
            throw new Busy("import.queue", "%d imports are waiting already; try again later.", MOST_WAITING);
        }
    }

    /** The same with a file that lies in Spoor's own folder and stays there. */
    public String submit(Path file, String digest, String fileName, ImportRequest request) throws IOException {
        requireOrderable(request);
        return submit(new ImportOrder(folder.linked(file), fileName, digest, request));
    }

    /**
     * Imports what ships with Spoor while it starts, unless its dataset was made of this very file; the rest of the
     * start waits for it.
     *
     * @param watch hears how far it is
     * @return how it ended; empty if there was nothing to do
     */
    public Optional<ImportStatus> loadShipped(
            InputStream upload, String fileName, ImportRequest request, Consumer<ImportStatus> watch)
            throws IOException {
        ImportFolder.Taken taken = folder.take(upload);
        try {
            ImportJob job = new ImportJob(new ImportOrder(taken.path(), fileName, taken.digest(), request), watch);
            if (isLoaded(request, taken.digest())) {
                return Optional.empty();
            }
            jobs.add(job);
            runner.workAtStart(job);
            return Optional.of(job.status());
        } finally {
            folder.discard(taken.path());
        }
    }

    /** Whether the dataset of this order was last made of the file with this SHA-256, to its end. */
    public boolean isLoaded(ImportRequest request, String digest) {
        return store.isMadeOf(String.valueOf(request.dataset()), digest);
    }

    private synchronized String submit(ImportOrder order) throws IOException {
        boolean underWay =
                jobs.findHere(order.jobId()).filter(job -> !job.isOver()).isPresent();
        if (underWay || !jobs.claim(new ImportJob(order))) {
            folder.discard(order.upload());
            return order.jobId();
        }
        enqueue(new ImportJob(folder.keep(order)));
        return order.jobId();
    }

    /** An order from before the start, whose file is in its place; nothing if another Spoor is at it. */
    synchronized void goOn(ImportOrder order) {
        ImportJob job = new ImportJob(order);
        if (jobs.claim(job)) {
            enqueue(job);
        }
    }

    private void enqueue(ImportJob job) {
        jobs.add(job);
        worker.execute(() -> runner.work(job));
    }

    /**
     * How far it is.
     *
     * @throws NotFound if there is no such job
     * @throws spoor.model.Unavailable if it is an earlier one, and the store cannot be asked
     */
    public ImportStatus getStatus(String id) {
        return jobs.find(id)
                .map(this::orNoted)
                .map(this::withPairs)
                .or(() -> findPast(id))
                .orElseThrow(() -> unknown(id));
    }

    private ImportStatus orNoted(ImportStatus told) {
        return told.isAbandoned() && state.isReady()
                ? store.find(told.job()).map(PastImport::of).map(told::orNoted).orElse(told)
                : told;
    }

    /** Until Spoor is ready, nobody is told that what came in can be asked for. */
    private Optional<ImportStatus> findPast(String id) {
        state.requireReady();
        return store.find(id).map(PastImport::of);
    }

    /** The search for pairs goes on after the import has ended. */
    private ImportStatus withPairs(ImportStatus status) {
        ProposedPairs ordered = status.pairs();
        return ordered == null
                ? status
                : matching.find(ordered.job())
                        .map(now -> status.with(ProposedPairs.of(now)))
                        .orElse(status);
    }

    /** Jobs of this Spoor since the start, newest first, those of others, and then earlier ones that wrote something. */
    public List<ImportStatus> listRecent() {
        Map<String, ImportStatus> all = jobs.list();
        store.listRecent().stream()
                .map(PastImport::of)
                .forEach(past -> all.merge(past.job(), past, ImportStatus::orNoted));
        return List.copyOf(all.values());
    }

    /**
     * Asks a job to end; it does so within a batch. What was committed stays, marked as incomplete.
     *
     * @throws NotFound if there is no such job
     */
    public ImportStatus cancel(String id) {
        return wish(id, JobRequest.CANCEL);
    }

    /**
     * Holds a job at its next batch, and with it those that wait behind it.
     *
     * @throws NotFound if there is no such job
     */
    public ImportStatus pause(String id) {
        return wish(id, JobRequest.PAUSE);
    }

    /**
     * Lets a paused job go on.
     *
     * @throws NotFound if there is no such job
     */
    public ImportStatus resume(String id) {
        return wish(id, JobRequest.RESUME);
    }

    private ImportStatus wish(String id, JobRequest wish) {
        jobs.wish(id, wish);
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
            throw jobs.findPosted(id).isPresent() ? elsewhere() : unknown(id);
        }
        return file;
    }

    /**
     * Whom of the store the entities of a file are that was tried.
     *
     * @param who only those; null for all
     * @throws NotFound if that was not tried, is not known yet, or there is no such job
     */
    public RecognisedPage listEntities(String id, @Nullable Recognition who, int offset, int limit) {
        ImportStatus status = getStatus(id);
        if (status.recognised() == null) {
            throw new NotFound(
                    "import.entities.none",
                    "Only a trial that has ended (dryRun=true) says whom of the store the entities of its file are.");
        }
        Path file = folder.entities(id);
        if (!Files.isRegularFile(file)) {
            throw elsewhere();
        }
        return RecognisedFile.read(file, who, offset, limit);
    }

    private static NotFound elsewhere() {
        return new NotFound(
                "import.issues.elsewhere",
                "The list lies with the Spoor that took the file; the balancer has to keep you with it.");
    }

    private static NotFound unknown(String id) {
        return new NotFound("import.unknown", "There is no import '%s'.", id.length() > 40 ? "…" : id);
    }

    @Override
    public void stop() {
        super.stop();
        jobs.listHere().forEach(ImportJob::stop);
        Threads.end(worker, STOP_PATIENCE);
    }
}
