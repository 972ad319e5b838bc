package spoor.watch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.graph.CancelSignal;
import spoor.model.SpoorException;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;
import spoor.watch.compare.Baseline;
import spoor.watch.compare.BaselineReader;
import spoor.watch.compare.KnownNames;

/** Asks the question of a watch. Safe for use by any thread. */
@Component
class Look {

    /** What is told of a watch whose question takes longer than any may. */
    static final String INCOMPLETE = "watch.incomplete";

    private final TraceService traces;

    Look(TraceService traces) {
        this.traces = traces;
    }

    /**
     * What there is to see.
     *
     * @param baseline null if it cannot be seen
     * @param problem why not; null if it can
     */
    record Seen(@Nullable Baseline baseline, @Nullable String problem) {}

    /** What the question sees in these data; ids that are gone choose nothing. */
    Seen at(Snapshot snapshot, TraceRequest question, CancelSignal cancel) {
        try {
            Optional<TraceRequest> known = KnownNames.find(snapshot, question);
            return known.isEmpty() ? new Seen(Baseline.EMPTY, null) : ask(snapshot, known.get(), cancel);
        } catch (SpoorException e) {
            return new Seen(null, e.code());
        }
    }

    /** The same, for somebody who should be told what is wrong with the question. */
    Seen ask(Snapshot snapshot, TraceRequest question, CancelSignal cancel) {
        TraceAnswer answer = traces.tracePaths(snapshot, question, cancel);
        return answer.summary().complete()
                ? new Seen(BaselineReader.read(answer, answer.summary().cut().isEmpty()), null)
                : new Seen(null, INCOMPLETE);
    }

    /** Lets those who wait for an answer go first, for a little while. */
    void letOthersGoFirst() throws InterruptedException {
        for (int i = 0; i < 25 && traces.isAsked(); i++) {
            Thread.sleep(20);
        }
    }
}
