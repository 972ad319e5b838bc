package spoor.trace;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.graph.CancelSignal;
import spoor.graph.Ranking;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;
import spoor.question.TraceRequest;
import spoor.snapshot.LargeGraph;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.web.request.Workers;

/** Answers traces from the present snapshot, or from the database if the graph is too large for one. Safe for use by any thread. */
@Service
public class TraceService {

    /** With fewer paths than this the answer says what would have yielded more. */
    private static final int THIN = 5;

    /** Near misses are counted up to this number: enough to choose between them. */
    private static final int MOST_COUNTED = 1_000;

    /** For all near misses of one answer and what it says without a path; what is not tried by then is not told. */
    private static final Duration NEAR_MISS_TIME = Duration.ofSeconds(1);

    /** The same while others ask, too: a second of each would leave them none. */
    private static final Duration NEAR_MISS_TIME_AMONG_OTHERS = Duration.ofMillis(30);

    private final Snapshots snapshots;
    private final CypherTrace cypher;
    private final TraceProperties settings;
    private final Workers workers;
    private final ListsRead lists;
    private final AtomicInteger asked = new AtomicInteger();
    private final MeterRegistry meters;

    TraceService(
            Snapshots snapshots,
            CypherTrace cypher,
            ListsRead lists,
            TraceProperties settings,
            Workers workers,
            MeterRegistry meters) {
        this.lists = lists;
        this.workers = workers;
        this.meters = meters;
        this.snapshots = snapshots;
        this.cypher = cypher;
        this.settings = settings;
    }

    /**
     * The best paths that meet the question. No path is an answer; it says what would have yielded some.
     *
     * @param cancel stops the work from another thread; the answer then holds what had been found
     */
    public TraceAnswer trace(TraceRequest request, CancelSignal cancel) {
        Timer.Sample time = Timer.start(meters);
        String outcome = "failed";
        asked.incrementAndGet();
        try {
            Optional<LargeGraph> large = snapshots.findLarge();
            TraceAnswer answer = lists.tell(
                    request,
                    large.isPresent()
                            ? cypher.trace(large.get(), request, cancel)
                            : trace(snapshots.current(), request, cancel));
            outcome = outcome(answer, cancel);
            return answer;
        } finally {
            asked.decrementAndGet();
            time.stop(meters.timer("spoor.traces", "outcome", outcome));
        }
    }

    /** A word for metrics. */
    private static String outcome(TraceAnswer answer, CancelSignal cancel) {
        if (cancel.isCancelled()) {
            return "cancelled";
        }
        if (!answer.summary().complete()) {
            return "cut";
        }
        return answer.paths().isEmpty() ? "none" : "found";
    }

    /** Whether somebody waits for an answer: what is done beside should let them go first. */
    public boolean isAsked() {
        return asked.get() > 0;
    }

    /** The best paths alone, without counts of those behind them and without what would have yielded more. */
    public TraceAnswer tracePaths(Snapshot snapshot, TraceRequest request, CancelSignal cancel) {
        long begun = System.nanoTime();
        TraceLimits limits = settings.limits(settings.deadline()).withCounting(TraceLimits.Counting.PAGE);
        KernelQuestion question = KernelQuestion.of(snapshot, request, limits);
        return new AnswerBuilder(question, question.trace(cancel)).build(List.of(), null, begun);
    }

    /** The same, asked of a snapshot that the caller holds. */
    public TraceAnswer trace(Snapshot snapshot, TraceRequest request, CancelSignal cancel) {
        long begun = System.nanoTime();
        TraceLimits limits = settings.limits(settings.deadline()).withCounting(counting(request));
        KernelQuestion question = KernelQuestion.of(snapshot, request, limits);
        TraceQuery query = question.query();
        TraceResult result = question.trace(cancel);
        TraceLimits spare = settings.limits(nearMissTime()).withCounting(TraceLimits.Counting.PAGE);
        return new AnswerBuilder(question, result)
                .build(
                        nearMisses(snapshot, request, query, result, spare, cancel),
                        noPath(snapshot, request, query, result, spare, cancel),
                        begun);
    }

    private Duration nearMissTime() {
        return workers.isCrowded() ? NEAR_MISS_TIME_AMONG_OTHERS : NEAR_MISS_TIME;
    }

    /** What is known where the search was whole, both ends choose somebody, and there is no path. */
    private static @Nullable NoPath noPath(
            Snapshot snapshot,
            TraceRequest request,
            TraceQuery query,
            TraceResult result,
            TraceLimits limits,
            CancelSignal cancel) {
        boolean isNone = result.complete()
                && result.counts().paths().exact()
                && result.counts().paths().value() == 0;
        if (!isNone || query.ends().from().isEmpty() || query.ends().to().isEmpty()) {
            return null;
        }
        return new NoPathReader(snapshot, request, limits, MOST_COUNTED, cancel)
                .read()
                .orElse(null);
    }

    private static TraceLimits.Counting counting(TraceRequest request) {
        return switch (request.counts()) {
            case QUICK -> TraceLimits.Counting.QUICK;
            case EXACT -> TraceLimits.Counting.ALL;
        };
    }

    private List<TraceAnswer.NearMiss> nearMisses(
            Snapshot snapshot,
            TraceRequest request,
            TraceQuery query,
            TraceResult result,
            TraceLimits limits,
            CancelSignal cancel) {
        long found = Math.round(result.counts().paths().value());
        if (!result.complete() || !result.counts().paths().exact() || found >= THIN) {
            return List.of();
        }
        List<TraceAnswer.NearMiss> empty =
                emptyEnds(query.ends().from().size(), query.ends().to().size());
        if (!empty.isEmpty()) {
            return empty;
        }
        return NearMisses.find(request, found, relaxed -> {
            KernelQuestion easier = KernelQuestion.of(snapshot, relaxed, limits);
            TraceResult more =
                    easier.view().tracer().trace(easier.query().with(Ranking.shortest(MOST_COUNTED)), cancel);
            return new NearMisses.Counted(more.paths().size(), more.complete() && !more.more());
        });
    }

    static List<TraceAnswer.NearMiss> emptyEnds(int from, int to) {
        List<TraceAnswer.NearMiss> empty = new ArrayList<>();
        if (from == 0) {
            empty.add(new TraceAnswer.NearMiss("from", null, 0, true, "'from' chooses no node of the graph"));
        }
        if (to == 0) {
            empty.add(new TraceAnswer.NearMiss("to", null, 0, true, "'to' chooses no node of the graph"));
        }
        return empty;
    }
}
