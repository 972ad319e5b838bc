package spoor.store;

import spoor.store.start.StoreRescue;

/** The store's state where a test needs one without a store. */
public final class StateOfStore {

    private StateOfStore() {}

    /** A store that can be asked. */
    public static StoreState ready() {
        StoreState state = new StoreState();
        state.ready();
        return state;
    }

    /** Of a database that is somebody else's. */
    public static StoreRescue rescue() {
        return new StoreRescue(ready(), null);
    }
}
