package spoor.lists;

import org.jspecify.annotations.Nullable;
import spoor.lists.catalogue.PublicList;

/**
 * A list and how it stands.
 *
 * @param stage what is being done with it
 * @param renewed whether it is fetched again and again
 * @param tried what the newest version would make of the dataset; null while that is not known
 */
public record ListStatus(
        PublicList list,
        ListState state,
        Stage stage,
        boolean renewed,
        @Nullable ListDifference tried) {

    /** What is being done with a list. */
    public enum Stage {
        /** Nothing. */
        REST,
        FETCHING,
        TRYING,
        /** A version was tried and waits for somebody who imports it. */
        WAITING,
        IMPORTING
    }
}
