package spoor.question;

/** How much to count beside the paths. */
public enum Counting {
    /** What takes hardly longer than the paths: on large graphs starts and ends, and lower bounds of the rest. */
    QUICK,
    /** Pairs, starts, ends and walks exactly, paths exactly or estimated. */
    EXACT
}
