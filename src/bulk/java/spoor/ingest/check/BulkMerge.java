package spoor.ingest.check;

import spoor.ingest.claim.Claim;

/** Joins what several rows say about one company, as an import does. */
public final class BulkMerge {

    private BulkMerge() {}

    /** Both, in whatever order. */
    public static Claim merge(Claim one, Claim other) {
        return one.equals(other) ? one : Merge.merge(one, other);
    }
}
