package spoor.identity.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.identity.CodedSentence;
import spoor.identity.PairClass;
import spoor.model.Confidence;
import spoor.model.Decision;
import spoor.model.Verdict;

/** Makes decisions one after the other, as far as nothing is in the way. For one thread. */
final class Deciding {

    private final RelevantDecisions around;
    private final Contradictions contradictions;

    Deciding(RelevantDecisions around) {
        this.around = around;
        this.contradictions = new Contradictions(around);
    }

    /**
     * Makes a decision, in the place of what was decided of the pair before if whoever decides names that: otherwise the
     * later of two reviewers would overrule the first without hearing of it.
     */
    DecisionOutcome decide(WantedDecision wish) {
        DecisionDraft draft = wish.draft();
        Optional<Objection> absent = findAbsent(draft);
        if (absent.isPresent()) {
            return DecisionOutcome.of(absent.get());
        }
        Optional<Decision> former = around.findLive(wish.decision(null, null));
        String supersedes = former.map(Decision::id).orElse(null);
        if (!Objects.equals(supersedes, draft.supersedes())) {
            return DecisionOutcome.of(former.map(Deciding::decided).orElseGet(Deciding::over));
        }
        return add(wish.decision(confidence(draft), supersedes), draft.isLargeConfirmed());
    }

    private static Objection decided(Decision former) {
        return new Objection(
                Objection.DECIDED,
                CodedSentence.of(
                        "refused.decided",
                        "{by} decided on this pair already, on {day}: {verdict} (“{reason}”). Withdraw that first, or"
                                + " send its id as 'supersedes'.",
                        "by",
                        former.by(),
                        "day",
                        former.day(),
                        "verdict",
                        former.verdict(),
                        "reason",
                        former.reason()),
                List.of(former));
    }

    private static Objection over() {
        return new Objection(
                Objection.DECIDED,
                CodedSentence.of(
                        "refused.over",
                        "The decision that this one should take the place of holds no longer; look again."),
                List.of());
    }

    /** Adds a decision as it is, unless it contradicts others. */
    private DecisionOutcome add(Decision decision, boolean confirmLarge) {
        Optional<Objection> objection = find(decision, confirmLarge);
        if (objection.isPresent()) {
            return DecisionOutcome.of(objection.get());
        }
        around.add(decision, true);
        return DecisionOutcome.of(decision);
    }

    /** What other decisions are in the way of one, in the place of the live one of its pair. */
    Optional<Objection> find(Decision decision, boolean confirmLarge) {
        return contradictions.find(decision, around.findLive(decision).orElse(null), confirmLarge);
    }

    private Optional<Objection> findAbsent(DecisionDraft draft) {
        return Stream.of(draft.left(), draft.right())
                .filter(id -> around.findRecord(id).isEmpty())
                .findFirst()
                .map(id -> new Objection(
                        Objection.UNKNOWN,
                        CodedSentence.of(
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
        return verdict == Verdict.DIFFERENT
                ? Confidence.POSSIBLE.word()
                : around.findClass(draft.left(), draft.right())
                        .map(PairClass::confidence)
                        .orElse(Confidence.POSSIBLE)
                        .word();
    }
}
