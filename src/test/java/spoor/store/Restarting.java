package spoor.store;

/** A database that is being started again, for as long as this is not closed: nothing asks it meanwhile. */
public final class Restarting implements AutoCloseable {

    private final StoreState state;

    public Restarting(StoreState state) {
        this.state = state;
        state.restarting("The database is being started again.");
    }

    @Override
    public void close() {
        state.ready();
    }
}
