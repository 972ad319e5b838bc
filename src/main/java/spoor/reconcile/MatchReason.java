package spoor.reconcile;

/**
 * One thing that speaks for or against an entity being the one that is meant.
 *
 * @param feature its word, such as {@code name} or {@code number}
 * @param text what was seen, in a sentence
 * @param bits each doubles the odds; a negative one halves them
 */
public record MatchReason(String feature, String text, double bits) {}
