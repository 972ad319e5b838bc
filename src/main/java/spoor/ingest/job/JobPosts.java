package spoor.ingest.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.ingest.job.JobBoard.Posted;
import spoor.ingest.job.JobBoard.Wish;

/** Posts every second what the jobs of this Spoor are at, and does what others wish of them. */
@Component
final class JobPosts {

    private static final Logger LOG = LoggerFactory.getLogger(JobPosts.class);

    private final JobBoard board;
    private final JobsHere here;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("job-posts").factory());
    private @Nullable Future<?> posting;

    JobPosts(JobBoard board, JobsHere here) {
        this.board = board;
        this.here = here;
    }

    synchronized void start() {
        posting = clock.scheduleWithFixedDelay(this::postAll, 1, 1, TimeUnit.SECONDS);
    }

    synchronized void stop() {
        if (posting != null) {
            posting.cancel(false);
        }
    }

    private void postAll() {
        here.list().stream().filter(job -> !job.isEndPosted()).forEach(this::post);
    }

    /** Best effort: what could not be posted is posted a second later. */
    void post(ImportJob job) {
        try {
            ImportStatus status = job.status();
            board.post(status).ifPresent(job::obey);
            if (status.hasEnded()) {
                job.endPosted();
            }
        } catch (RuntimeException e) {
            LOG.warn("What an import is at could not be posted: {}", e.toString());
        }
    }

    /** What a job is at that is not here. */
    Optional<ImportStatus> find(String id) {
        return board.find(id).map(Posted::toldStatus);
    }

    List<ImportStatus> list() {
        return board.list().stream().map(Posted::toldStatus).toList();
    }

    void wish(String id, Wish wish) {
        board.wish(id, wish);
    }

    /** Makes a job one of this Spoor; false if another is at it. */
    boolean claim(ImportJob job) {
        return board.claim(job.status());
    }

    /** Whether another Spoor has brought this job to its end since this one left it. */
    boolean hasEndedElsewhere(String id) {
        return board.find(id).filter(Posted::hasEndedElsewhere).isPresent();
    }
}
