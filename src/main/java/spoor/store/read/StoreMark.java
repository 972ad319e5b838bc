package spoor.store.read;

import spoor.store.StoreVersion;

/**
 * By what a file of an earlier run knows whether the store is still what it was: the version, and, should a backup have
 * been put in its place and gone on from there to the same number, how large its graph is.
 */
public record StoreMark(StoreVersion version, long nodes, long relations) {

    /** Whether it is of as many nodes and relations. */
    public boolean isAsLargeAs(StoreMark other) {
        return nodes == other.nodes && relations == other.relations;
    }
}
