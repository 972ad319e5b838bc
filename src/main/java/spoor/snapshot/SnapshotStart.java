package spoor.snapshot;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.store.StartStep;

/** Reads the first snapshot before Spoor calls itself ready. */
@Component
@Order(StartStep.SNAPSHOT)
final class SnapshotStart implements StartStep {

    private final Snapshots snapshots;

    SnapshotStart(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public void run(Progress progress) {
        progress.report("Reading the graph.", 0, 0);
        snapshots.catchUp();
    }
}
