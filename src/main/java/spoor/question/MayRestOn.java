package spoor.question;

/** How a source counts that may rest on another, as a listing that was printed after the report. */
public enum MayRestOn {
    /** Beside it, by its own origin. */
    APART,
    /** As one with it. */
    ONE
}
