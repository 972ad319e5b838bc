package spoor.jobs;

/** What somebody wants of a job that may run elsewhere. */
public enum JobRequest {
    CANCEL,
    PAUSE,
    RESUME
}
