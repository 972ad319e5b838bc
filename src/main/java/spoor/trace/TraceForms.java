package spoor.trace;

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

    /**
     * The Cypher form of this question.
     *
     * @throws spoor.model.BadInput if it has a constraint that the Cypher form cannot express
     */
    public TraceCypher of(TraceRequest request) {
        return TraceCypher.of(request, joins(request));
    }

    /** The Cypher form of this question, if it has no constraint that the Cypher form cannot express. */
    public Optional<TraceCypher> find(TraceRequest request) {
        return TraceCypher.findInexpressible(request).isEmpty() ? Optional.of(of(request)) : Optional.empty();
    }

    /** The joined form is right in any case; without a snapshot nobody knows whether the plain one is. */
    private boolean joins(TraceRequest request) {
        Snapshot snapshot = snapshots.findCurrent();
        return request.identity() == Identity.DECIDED
                && (snapshot == null
                        || QuestionCompiler.viewOf(snapshot, request).joins());
    }
}
