package spoor.ingest.hand;

import java.util.Locale;
import spoor.people.Caller;

/** The dataset of what one person enters; where nobody signs in there is one for all. */
record HandDataset(String id, String name) {

    private static final String PREFIX = "by-hand";
    private static final String NAME = "Entered by hand";

    /** What follows from decisions, whoever decided. */
    static final HandDataset DECIDED =
            new HandDataset(PREFIX + "-decided", "Decided by people: declarations about parts");

    static HandDataset of(Caller caller) {
        return caller.isKnown()
                ? ofPerson(PREFIX + "-" + caller.id().toLowerCase(Locale.ROOT), caller.name())
                : new HandDataset(PREFIX, NAME);
    }

    /** In which a claim is kept. */
    static HandDataset of(EnteredClaim claim) {
        if (claim.dataset().equals(DECIDED.id)) {
            return DECIDED;
        }
        return claim.dataset().equals(PREFIX) ? new HandDataset(PREFIX, NAME) : ofPerson(claim.dataset(), claim.by());
    }

    private static HandDataset ofPerson(String id, String person) {
        return new HandDataset(id, NAME + ": " + person);
    }

    /** Whether a dataset of this id is kept for what is entered by hand. */
    static boolean isReserved(String id) {
        return id.equals(PREFIX) || id.startsWith(PREFIX + "-");
    }
}
