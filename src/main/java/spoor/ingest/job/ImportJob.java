package spoor.ingest.job;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import spoor.identity.match.RecognisedCounts;
import spoor.ingest.check.Books;
import spoor.ingest.check.IssueGroup;
import spoor.ingest.job.ImportStatus.Failure;
import spoor.ingest.write.Tally;
import spoor.jobs.Job;

/** One import from its order to its end. Written by one thread, read by any. */
public final class ImportJob extends Job<ImportStatus> {

    /** The stations of a job. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** Records between two words to who watches. */
    private static final int WATCHED = 500;

    private final ImportOrder order;
    private final Consumer<ImportStatus> watch;
    private volatile State state = State.QUEUED;
    private volatile @Nullable String dataset;
    private volatile @Nullable String format;
    private volatile Books books = Books.EMPTY;
    private volatile Tally tally = Tally.EMPTY;
    private volatile List<IssueGroup> issues = List.of();
    private volatile @Nullable Failure failure;
    private volatile @Nullable String version;
    private volatile long vanished;
    private volatile long phaseTotal;
    private volatile @Nullable RecognisedCounts recognised;
    private volatile @Nullable ProposedPairs pairs;
    private final Instant created = Instant.now();
    private volatile @Nullable Instant finished;

    public ImportJob(ImportOrder order) {
        this(order, status -> {});
    }

    /** @param watch hears of each phase, and within one now and then how far it is */
    public ImportJob(ImportOrder order, Consumer<ImportStatus> watch) {
        super(order.jobId());
        this.order = order;
        this.watch = watch;
        this.dataset = order.request().dataset();
        this.format = order.request().format();
    }

    public ImportOrder order() {
        return order;
    }

    public void begin(String formatName, String datasetId) {
        state = State.RUNNING;
        format = formatName;
        dataset = datasetId;
    }

    @Override
    public void enter(String newPhase) {
        enter(newPhase, 0);
    }

    /** Another phase begins, which goes through so many things; 0 if those are the records of the file. */
    void enter(String newPhase, long total) {
        super.enter(newPhase);
        phaseTotal = total;
        watch.accept(status());
    }

    @Override
    public void progress(long records) {
        super.progress(records);
        if (records % WATCHED == 0) {
            watch.accept(status());
        }
    }

    public void checked(Books now, List<IssueGroup> groups) {
        books = now;
        issues = groups;
    }

    public void counted(Tally now) {
        tally = now;
    }

    void vanished(long count) {
        vanished = count;
    }

    /** Whom of the store the file's entities are. */
    void recognised(RecognisedCounts counts) {
        recognised = counts;
    }

    /** The search for pairs that follows it. */
    void followedBy(String matching) {
        pairs = ProposedPairs.ordered(matching);
    }

    /** The version of the graph from which on traces show it. */
    void visibleIn(@Nullable String snapshotVersion) {
        version = snapshotVersion;
    }

    void end(State last, @Nullable Failure why) {
        super.enter("ended");
        failure = why;
        finished = Instant.now();
        state = last;
    }

    private static boolean isOver(State state) {
        return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
    }

    State state() {
        return state;
    }

    Books books() {
        return books;
    }

    public Tally tally() {
        return tally;
    }

    List<IssueGroup> issues() {
        return issues;
    }

    /** The state is written last and read first, so that what ended never lacks its reason. */
    @Override
    public ImportStatus status() {
        State now = state;
        return new ImportStatus(
                order.jobId(),
                word(now),
                phase(),
                order.fileName(),
                dataset,
                format,
                order.request().dryRun(),
                order.request().replace(),
                isPaused() && !isOver(now),
                books.read(),
                books.loaded(),
                books.rejected(),
                books.duplicate(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                vanished,
                issues,
                isOver(now) ? null : progressNow(),
                failure,
                version,
                recognised,
                pairs,
                created.toString(),
                finished == null ? null : String.valueOf(finished));
    }

    private ImportStatus.Progress progressNow() {
        long rate = perSecond();
        long total = phaseTotal == 0 ? books.read() : phaseTotal;
        Long left = total == 0 || rate == 0 ? null : Math.max(0, (total - done()) / rate);
        return new ImportStatus.Progress(done(), total, rate, left);
    }

    private static String word(State state) {
        return switch (state) {
            case QUEUED, RUNNING -> "running";
            case DONE -> "done";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
        };
    }
}
