package spoor.ingest.hand;

import java.util.Locale;
import spoor.people.Caller;

/** The dataset of what one person enters; where nobody signs in there is one for all. */
record HandDataset(String id, String name) {

    private static final String PREFIX = "by-hand";

    static HandDataset of(Caller caller) {
        return caller.isKnown()
                ? new HandDataset(
                        PREFIX + "-" + caller.id().toLowerCase(Locale.ROOT), "Entered by hand: " + caller.name())
                : new HandDataset(PREFIX, "Entered by hand");
    }

    /** Whether a dataset of this id is kept for what is entered by hand. */
    static boolean isReserved(String id) {
        return id.equals(PREFIX) || id.startsWith(PREFIX + "-");
    }
}
