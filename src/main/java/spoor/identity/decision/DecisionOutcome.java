package spoor.identity.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.model.Conflict;
import spoor.model.Decision;
import spoor.model.NotFound;

/** A decision that was made, or why it was not. */
record DecisionOutcome(@Nullable Decision made, @Nullable Objection objection) {

    /**
     * The decision.
     *
     * @throws NotFound if one of both entities is not there
     * @throws Conflict if anything else is in the way
     */
    Decision requireMade() {
        if (objection != null) {
            throw objection.code().equals(Objection.UNKNOWN)
                    ? objection.on(new NotFound(objection.code(), "%s", objection.detail()))
                    : objection.on(new Conflict(objection.code(), "%s", objection.detail()));
        }
        return Objects.requireNonNull(made);
    }

    static DecisionOutcome of(Decision made) {
        return new DecisionOutcome(made, null);
    }

    static DecisionOutcome of(Objection objection) {
        return new DecisionOutcome(null, objection);
    }
}
