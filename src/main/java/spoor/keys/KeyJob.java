package spoor.keys;

import spoor.jobs.Job;

/** One renewal of all search keys that need it. */
final class KeyJob extends Job<KeyStatus> {

    private final long total;
    private volatile String state = "running";

    KeyJob(String id, long total) {
        super(id);
        this.total = total;
    }

    void end(String endState) {
        state = endState;
    }

    @Override
    public KeyStatus status() {
        return new KeyStatus(id(), state, Math.min(done(), total), total);
    }
}
