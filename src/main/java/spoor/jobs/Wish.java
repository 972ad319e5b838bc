package spoor.jobs;

/** What somebody wants of a job that may run elsewhere. */
public enum Wish {
    CANCEL,
    PAUSE,
    RESUME
}
