package spoor.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts candidates in their order and says of at most one that it is the one that is meant: one that is likely, and ahead of
 * the next by so much that nobody would hesitate. Records of one number are no rivals: as more lists hold a firm, it stays as
 * clear as before whom one means.
 */
final class ClearLead {

    /** The first has to be as likely as that. */
    private static final double LIKELY = 0.9;

    /** How many bits more have to speak for the first than for the second. */
    private static final double LEAD = 3;

    /** A second one that is less likely than that does not count. */
    private static final double UNLIKELY = 0.5;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::probability)
            .thenComparingDouble(Candidate::bits)
            .reversed()
            .thenComparing(candidate -> candidate.entity().first().id());

    private ClearLead() {}

    /** The best first, at most so many. */
    static List<Candidate> rank(List<Candidate> candidates, int limit) {
        List<Candidate> ranked = candidates.stream().sorted(BEST_FIRST).toList();
        List<Candidate> marked = new ArrayList<>(ranked);
        if (leads(ranked)) {
            Candidate first = ranked.getFirst();
            marked.set(0, new Candidate(first.entity(), first.probability(), first.reasons(), true));
        }
        return List.copyOf(marked.subList(0, Math.min(limit, marked.size())));
    }

    private static boolean leads(List<Candidate> ranked) {
        if (ranked.isEmpty() || ranked.getFirst().probability() < LIKELY) {
            return false;
        }
        Candidate first = ranked.getFirst();
        return ranked.stream()
                .skip(1)
                .filter(other -> !first.entity().sharesNumber(other.entity()))
                .findFirst()
                .map(next -> next.probability() < UNLIKELY || first.bits() - next.bits() >= LEAD)
                .orElse(true);
    }
}
