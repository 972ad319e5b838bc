package spoor.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import spoor.jobs.JobBoard.Posted;
import spoor.threads.Threads;

/**
 * The jobs of one kind: those of this Spoor since its start, of which it posts every second what they are at, and what
 * is known of others'. Of many the oldest that are over are forgotten. Safe for use by any thread.
 *
 * @param <J> the jobs
 * @param <S> what they say of themselves
 */
public final class Jobs<J extends Job<S>, S extends JobStatus<S>> implements SmartLifecycle {

    private static final Duration POST_EVERY = Duration.ofSeconds(1);
    private static final Duration SAY_EVERY = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final JobBoard board;
    private final String kind;
    private final Class<S> type;
    private final Map<String, J> here = new LinkedHashMap<>();
    private final Threads threads;
    private @Nullable Future<?> posting;
    private volatile Instant silentUntil = Instant.MIN;

    /**
     * @param kind its word on the board
     * @param type what is read from there
     */
    public Jobs(JobBoard board, String kind, Class<S> type, Threads threads) {
        this.board = board;
        this.kind = kind;
        this.type = type;
        this.threads = threads;
    }

    /** Makes it the newest, in place of an earlier one of the same id. */
    public synchronized void add(J job) {
        here.remove(job.id());
        here.put(job.id(), job);
        if (here.size() > MOST_REMEMBERED) {
            here.values().stream().filter(Job::isOver).findFirst().ifPresent(old -> here.remove(old.id()));
        }
    }

    /** Their word on the board. */
    public String kind() {
        return kind;
    }

    /** How many of this Spoor are not over. */
    public synchronized long countOpen() {
        return here.values().stream().filter(job -> !job.isOver()).count();
    }

    /** One of this Spoor since its start. */
    public synchronized Optional<J> findHere(String id) {
        return Optional.ofNullable(here.get(id));
    }

    /** Those of this Spoor since its start, the oldest first. */
    public synchronized List<J> listHere() {
        return List.copyOf(here.values());
    }

    /** What a job is at, here or elsewhere. */
    public Optional<S> find(String id) {
        return findCurrent(id).map(Job::status).or(() -> findPosted(id));
    }

    /** What one is at, as far as the board tells. */
    public Optional<S> findPosted(String id) {
        return board.find(kind, id, type).map(Posted::toldStatus);
    }

    /** What all are at that anybody knows of: those of this Spoor, the newest first, and then those of others. */
    public Map<String, S> list() {
        Map<String, S> all = new LinkedHashMap<>();
        listHere().reversed().stream()
                .filter(job -> !job.isEndPosted())
                .forEach(job -> all.put(job.id(), job.status()));
        board.list(kind, type).stream()
                .map(Posted::toldStatus)
                .forEach(status -> all.putIfAbsent(status.job(), status));
        return all;
    }

    /** One of which this Spoor knows best: once all can know how it ended, another may run it again. */
    private Optional<J> findCurrent(String id) {
        return findHere(id).filter(job -> !job.isEndPosted());
    }

    /** Done at once if the job is here; otherwise the Spoor that runs it does so within a second. */
    public void wish(String id, JobRequest wish) {
        Optional<J> job = findCurrent(id);
        if (job.isPresent()) {
            job.get().obey(wish);
        } else {
            board.wish(id, wish);
        }
    }

    /** Makes a job one of this Spoor; false if another is at it. */
    public boolean claim(J job) {
        return board.claim(kind, job.status());
    }

    /** Whether another Spoor has brought this job to its end since this one left it. */
    public boolean hasEndedElsewhere(String id) {
        return board.find(kind, id, type).filter(Posted::hasEndedElsewhere).isPresent();
    }

    /** Best effort: what could not be posted is posted a second later. */
    public void post(J job) {
        try {
            S status = job.status();
            board.post(status).ifPresent(job::obey);
            if (status.hasEnded()) {
                job.endPosted();
            }
        } catch (RuntimeException e) {
            say(e);
        }
    }

    /** Once a minute: hundreds of jobs that wait for a database would fill the log, and the disk with it. */
    private void say(RuntimeException e) {
        Instant now = Instant.now();
        if (silentUntil.isBefore(now)) {
            silentUntil = now.plus(SAY_EVERY);
            LOG.warn("What a job is at could not be posted, and is posted as soon as it can be: {}", e.toString());
        }
    }

    private void postAll() {
        listHere().stream().filter(job -> !job.isEndPosted()).forEach(this::post);
    }

    @Override
    public synchronized void start() {
        posting = threads.every(POST_EVERY, "job-posts", this::postAll);
    }

    /** The jobs end within their batch, to go on at the next start. */
    @Override
    public synchronized void stop() {
        if (posting != null) {
            posting.cancel(false);
            posting = null;
        }
        here.values().forEach(Job::stop);
    }

    @Override
    public synchronized boolean isRunning() {
        return posting != null;
    }
}
