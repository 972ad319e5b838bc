package spoor.snapshot;

import java.util.function.BiPredicate;
import spoor.store.StoredListing;

/** By whom and since when a node is listed, as one value that nodes can be chosen by. */
final class Listed {

    /** Stands between authority and date; neither contains it. */
    private static final char BETWEEN = '\u0000';

    private Listed() {}

    static String valueOf(StoredListing listing) {
        return listing.authority() + BETWEEN + listing.listed();
    }

    /** Whether the value is of a listing that is wanted, by its authority and its date. */
    static boolean isWanted(String value, BiPredicate<String, String> wanted) {
        int at = value.lastIndexOf(BETWEEN);
        return wanted.test(value.substring(0, at), value.substring(at + 1));
    }
}
