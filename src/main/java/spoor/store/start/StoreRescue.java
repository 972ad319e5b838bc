package spoor.store.start;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.store.StoreState;
import spoor.store.own.OwnNeo4j;

/**
 * Ends a database that nothing else can bring back, so that a fresh one takes its place in some seconds; meanwhile
 * {@link StoreState#requireReady} sends callers away. Only the own Neo4j can be helped so. Safe for use by any thread.
 */
public final class StoreRescue {

    private static final Logger LOG = LoggerFactory.getLogger(StoreRescue.class);

    private final StoreState state;
    private final @Nullable OwnNeo4j own;

    /**
     * @param own null if the database is somebody else's
     */
    public StoreRescue(StoreState state, @Nullable OwnNeo4j own) {
        this.state = state;
        this.own = own;
    }

    /** The own database's process; null if the database is somebody else's. */
    public @Nullable ProcessHandle process() {
        Process child = own == null ? null : own.process();
        return child == null ? null : child.toHandle();
    }

    /**
     * Kills the own database, which loses nothing that was committed.
     *
     * @param reason one sentence for the log
     */
    public void restart(String reason) {
        OwnNeo4j child = own;
        if (child == null) {
            LOG.warn("{} The database is not Spoor's own, so somebody else has to look after it.", reason);
            return;
        }
        LOG.warn("{} The database is ended and started again.", reason);
        state.starting("The database hangs and is being started again; ask again in some seconds.");
        child.kill();
    }
}
