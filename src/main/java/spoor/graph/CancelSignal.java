package spoor.graph;

/** Tells a running search, from another thread, that nobody waits for its answer any more. */
public final class CancelSignal {

    private volatile boolean cancelled;

    /** Asks the search to stop; it does within a few thousand visits. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether somebody asked the search to stop. */
    public boolean isCancelled() {
        return cancelled;
    }
}
