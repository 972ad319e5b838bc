package spoor.store.read;

import spoor.model.ListingEnd;

/**
 * That an authority lists an entity, or did.
 *
 * @param listed partial date since when; empty where that is not known
 * @param until partial date on which it ended or will end; empty where none is said
 * @param programme what the authority calls it; empty where that is not told
 */
public record StoredListing(String authority, String listed, String until, String programme) {

    /** One that lasts. */
    public StoredListing(String authority, String listed) {
        this(authority, listed, "", "");
    }

    /** One of which no programme is told. */
    public StoredListing(String authority, String listed, String until) {
        this(authority, listed, until, "");
    }

    /** Whether it has not ended by today. */
    public boolean holds() {
        return !ListingEnd.isOver(until);
    }
}
