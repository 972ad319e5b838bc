package spoor.store;

/**
 * By what a file of an earlier run knows whether the store is still what it was: the version, and, should a backup have
 * been put in its place and gone on from there to the same number, how much it holds.
 */
public record StoreMark(StoreVersion version, long nodes, long relations) {}
