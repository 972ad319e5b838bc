package spoor.reconcile;

import java.util.List;

/**
 * An entity that may be the one that is meant.
 *
 * @param probability that it is, from 0 to 1
 * @param reasons the weightiest first
 * @param clear whether it is likely and no other comes near: at most one of all is
 */
public record Candidate(CardSet entity, double probability, List<MatchReason> reasons, boolean clear) {

    /** The reasons for and against, added up. */
    double bits() {
        return reasons.stream().mapToDouble(MatchReason::bits).sum();
    }
}
