package spoor.identity.match;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.jobs.Job;

/** One search for pairs from its order to its end. Written by one thread, read by any. */
final class MatchingJob extends Job<MatchingStatus> {

    private final MatchingOrder order;
    private final Instant created = Instant.now();
    private volatile String state = "running";
    private volatile long total;
    private volatile Map<String, Long> byClass = Map.of();
    private volatile @Nullable String error;
    private volatile @Nullable Instant finished;

    MatchingJob(String id, MatchingOrder order) {
        super(id);
        this.order = order;
    }

    MatchingOrder order() {
        return order;
    }

    /** Before it read anything. */
    Instant created() {
        return created;
    }

    /** Another phase begins, of so many records; 0 if that is not known. */
    void enter(String phase, long records) {
        total = records;
        enter(phase);
    }

    void stored(Map<String, Long> counts) {
        byClass = Map.copyOf(counts);
    }

    void end(String last, @Nullable String why) {
        enter("ended", 0);
        error = why;
        finished = Instant.now();
        state = last;
    }

    /** The state is written last and read first, so that what ended never lacks its reason. */
    @Override
    public MatchingStatus status() {
        String now = state;
        Map<String, Long> counts = byClass;
        Instant ended = finished;
        return new MatchingStatus(
                id(),
                now,
                phase(),
                order.dataset(),
                order.otherDataset(),
                done(),
                total,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts,
                error,
                created.toString(),
                now.equals("running") || ended == null ? null : ended.toString());
    }
}
