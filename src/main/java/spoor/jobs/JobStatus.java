package spoor.jobs;

/**
 * How far a job is; written to the board as JSON.
 *
 * @param <S> the status of this kind of job itself
 */
public interface JobStatus<S extends JobStatus<S>> {

    /** The id of the job. */
    String job();

    /** Whether nothing more will happen to it. */
    boolean hasEnded();

    /** The same, of a Spoor that does not answer any more. */
    S abandoned();
}
