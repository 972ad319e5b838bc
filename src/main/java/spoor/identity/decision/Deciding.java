package spoor.identity.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.identity.PairClass;
import spoor.identity.Said;
import spoor.model.Confidence;
import spoor.model.Decision;
import spoor.model.Verdict;

/** Makes decisions one after the other, as far as nothing is in the way. For one thread. */
final class Deciding {

    private final Around around;
    private final Contradictions contradictions;

    Deciding(Around around) {
        this.around = around;
        this.contradictions = new Contradictions(around);
    }

    /** Makes a decision in the place of what was decided of the pair before. */
    Outcome decide(Wish wish) {
        DecisionDraft draft = wish.draft();
        Optional<Objection> absent = findAbsent(draft);
        if (absent.isPresent()) {
            return Outcome.of(absent.get());
        }
        String supersedes =
                around.findLive(wish.decision(null, null)).map(Decision::id).orElse(null);
        return add(wish.decision(confidence(draft), supersedes), draft.isLargeConfirmed());
    }

    /** Makes a decision if nothing was decided of the pair before: many at once are no reason to overrule one. */
    Outcome decideNew(Wish wish) {
        Optional<Decision> former = around.findLive(wish.decision(null, null));
        return former.isPresent()
                ? Outcome.of(new Objection(
                        "identity.decided",
                        Said.of(
                                "refused.decided",
                                "It is decided already: {verdict}. Withdraw that first, or decide on this pair alone.",
                                "verdict",
                                former.get().verdict()),
                        List.of(former.get())))
                : decide(wish);
    }

    /** Adds a decision as it is, unless it contradicts others. */
    Outcome add(Decision decision, boolean confirmLarge) {
        Decision former = around.findLive(decision).orElse(null);
        Optional<Objection> objection = contradictions.find(decision, former, confirmLarge);
        if (objection.isPresent()) {
            return Outcome.of(objection.get());
        }
        around.add(decision, true);
        return Outcome.of(decision);
    }

    private Optional<Objection> findAbsent(DecisionDraft draft) {
        return Stream.of(draft.left(), draft.right())
                .filter(id -> around.findRecord(id).isEmpty())
                .findFirst()
                .map(id -> new Objection(
                        Objection.UNKNOWN,
                        Said.of(
                                "refused.unknown",
                                "There is no entity '{id}'; take an id from GET /api/entities?q=….",
                                "id",
                                id),
                        List.of()));
    }

    /** By the grounds, where whoever decides does not say it. */
    private @Nullable String confidence(DecisionDraft draft) {
        Verdict verdict = Verdict.requireWord(draft.verdict());
        if (verdict != Verdict.SAME && verdict != Verdict.DIFFERENT) {
            return null;
        }
        if (draft.confidence() != null) {
            return draft.confidence();
        }
        KnownRecord left = around.findRecord(draft.left()).orElseThrow();
        KnownRecord right = around.findRecord(draft.right()).orElseThrow();
        boolean isProven = verdict == Verdict.SAME
                ? left.sharesNumber(right)
                : left.findUnlike(right).isPresent();
        if (isProven) {
            return Confidence.CONFIRMED.word();
        }
        return draft.pairClass() == null || verdict == Verdict.DIFFERENT
                ? Confidence.POSSIBLE.word()
                : PairClass.requireWord(draft.pairClass()).confidence().word();
    }
}
