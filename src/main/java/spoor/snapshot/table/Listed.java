package spoor.snapshot.table;

import org.springframework.modulith.NamedInterface;
import spoor.model.ListingEnd;
import spoor.store.read.StoredListing;

/**
 * By whom, under what, since when and until when a node is listed, as one value that nodes can be chosen by.
 *
 * @param listed partial date; empty where it is not known
 * @param until partial date; empty where no end is said
 * @param programme in the words of the authority; empty where it is not told
 */
@NamedInterface("table")
public record Listed(String authority, String listed, String until, String programme) {

    /** Stands between authority and dates; none contains it. */
    private static final String BETWEEN = "\u0000";

    /** With all of it. */
    public static String valueOf(StoredListing listing) {
        return String.join(BETWEEN, listing.authority(), listing.listed(), listing.until(), listing.programme());
    }

    /** Without the first date and the programme, so that few values occur. */
    public static String valueOfEnd(StoredListing listing) {
        return String.join(BETWEEN, listing.authority(), "", listing.until(), "");
    }

    public static Listed of(String value) {
        String[] parts = value.split(BETWEEN, -1);
        return new Listed(parts[0], parts[1], parts[2], parts[3]);
    }

    /** Whether it has not ended by today. */
    public boolean holds() {
        return !ListingEnd.isOver(until);
    }
}
