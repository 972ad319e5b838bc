package spoor.identity.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import spoor.model.Decision;
import spoor.model.Verdict;

/**
 * A decision that somebody wants made, with its id and time, so that trying again makes the same.
 *
 * @param by who decides
 */
record WantedDecision(DecisionDraft draft, String id, String at, String by) {

    private static final int ID_LENGTH = 20;

    static WantedDecision of(DecisionDraft draft, DecisionTimes times, String by) {
        return new WantedDecision(draft, newId("dec-"), times.next(), by);
    }

    /** One that nothing has yet. */
    static String newId(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
    }

    Decision decision(@Nullable String confidence, @Nullable String supersedes) {
        return new Decision(
                id,
                draft.left(),
                draft.right(),
                draft.verdict(),
                by,
                at,
                draft.reason(),
                draft.note(),
                draft.sources(),
                confidence,
                draft.scorer(),
                draft.score(),
                draft.features(),
                draft.batch(),
                supersedes,
                null,
                true,
                false);
    }

    /** That a decision holds no longer. */
    static Decision withdrawal(Decision former, String id, String at, String by, String reason) {
        return new Decision(
                id,
                former.left(),
                former.right(),
                Verdict.WITHDRAWN.word(),
                by,
                at,
                reason,
                null,
                java.util.List.of(),
                null,
                null,
                null,
                java.util.List.of(),
                former.batch(),
                former.id(),
                null,
                false,
                false);
    }
}
