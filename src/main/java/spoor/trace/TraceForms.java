package spoor.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spoor.question.Identity;
import spoor.question.QuestionCompiler;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;

/** Gives a question its Cypher form: the plain one, unless records are taken for one. Safe for use by any thread. */
@Component
public class TraceForms {

    private final Snapshots snapshots;

    TraceForms(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** The Cypher form of this question. */
    public TraceCypher of(TraceRequest request) {
        return TraceCypher.of(request, joins(request)).counting(shared());
    }

    /** The Cypher form of this question, if its rows are the answer as they come. */
    public Optional<TraceCypher> find(TraceRequest request) {
        return TraceCypher.isWhole(request) ? Optional.of(of(request)) : Optional.empty();
    }

    /**
     * The Cypher form of the choke points of this question.
     *
     * @param most so many entities, 1 to {@value ChokepointService#MOST}
     * @throws spoor.model.BadInput if it is another number
     */
    public ChokepointCypher ofChokepoints(TraceRequest request, int most) {
        ChokepointService.require(most);
        ChokepointService.requireAnyJoin(request);
        return ChokepointCypher.of(request, joins(request), shared(), most);
    }

    /** Without a snapshot nobody knows them, and each source counts by its own origin. */
    private Map<String, List<String>> shared() {
        Snapshot snapshot = snapshots.findCurrent();
        return snapshot == null ? Map.of() : snapshot.sharedBySource();
    }

    /** The joined form is right in any case; without a snapshot nobody knows whether the plain one is. */
    private boolean joins(TraceRequest request) {
        Snapshot snapshot = snapshots.findCurrent();
        return request.identity() == Identity.DECIDED
                && (snapshot == null
                        || QuestionCompiler.viewOf(snapshot, request).joins());
    }
}
