package spoor.ingest.format.list;

import java.util.Locale;
import spoor.model.BadInput;
import spoor.model.NodeLabel;

/** What lists call the kinds of those they name. */
final class ListKinds {

    private ListKinds() {}

    /** @throws BadInput if it is a kind that the graph does not have */
    static NodeLabel of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "individual", "person", "people" -> NodeLabel.PERSON;
            case "entity", "organization", "organisation", "company", "enterprise", "" -> NodeLabel.COMPANY;
            case "vessel", "ship" -> NodeLabel.VESSEL;
            default -> throw new BadInput("kind.noPlace", "Spoor keeps companies and people, not this: %s.", word);
        };
    }
}
