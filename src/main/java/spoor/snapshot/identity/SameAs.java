package spoor.snapshot.identity;

import spoor.model.Confidence;
import spoor.store.read.StoredEntity;

/**
 * A decision in force that two records are one entity.
 *
 * @param decision its id
 * @param left id of the one record
 * @param right id of the other
 * @param by who decided; empty where that is not known
 * @param at when, as ISO 8601; empty where that is not known
 * @param reason why; empty where that is not known
 */
public record SameAs(
        String decision, String left, String right, Confidence confidence, String by, String at, String reason) {

    /** As it stands in the store at its left record. */
    public static SameAs of(String left, StoredEntity.Tie tie) {
        return new SameAs(
                plain(tie.decision()),
                left,
                tie.other(),
                tie.confidence(),
                plain(tie.by()),
                plain(tie.at()),
                plain(tie.reason()));
    }

    private static String plain(String text) {
        return text.replace("\u0000", "");
    }
}
