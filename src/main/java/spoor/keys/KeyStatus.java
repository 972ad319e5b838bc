package spoor.keys;

import spoor.jobs.JobStatus;

/**
 * How far the renewal of search keys is.
 *
 * @param job its id
 * @param state {@code running}, {@code done}, {@code stopped} or {@code abandoned}
 * @param done how many things were looked at
 * @param total how many there are
 */
public record KeyStatus(String job, String state, long done, long total) implements JobStatus<KeyStatus> {

    @Override
    public boolean hasEnded() {
        return !state.equals("running");
    }

    @Override
    public KeyStatus abandoned() {
        return new KeyStatus(job, "abandoned", done, total);
    }
}
