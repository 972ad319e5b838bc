package spoor.ingest.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The jobs of this Spoor since its start; of many the oldest that are over are forgotten. Safe for use by any thread. */
@Component
final class JobsHere {

    private static final int MOST_REMEMBERED = 200;

    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

    /** Makes it the newest, in place of an earlier one of the same id. */
    synchronized void add(ImportJob job) {
        jobs.remove(job.order().jobId());
        jobs.put(job.order().jobId(), job);
        if (jobs.size() > MOST_REMEMBERED) {
            jobs.values().stream()
                    .filter(ImportJob::isOver)
                    .findFirst()
                    .ifPresent(old -> jobs.remove(old.order().jobId()));
        }
    }

    synchronized Optional<ImportJob> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** One of which this Spoor knows best: once all can know how it ended, another may run it again. */
    Optional<ImportJob> findCurrent(String id) {
        return find(id).filter(job -> !job.isEndPosted());
    }

    /** The oldest first. */
    synchronized List<ImportJob> list() {
        return List.copyOf(jobs.values());
    }
}
