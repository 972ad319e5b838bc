package spoor.export;

import java.util.List;
import java.util.Set;

/**
 * An entity that must not be named.
 *
 * @param number that stands in for it
 * @param ids of all records of it, the one that was named first
 * @param texts its names, aliases, identifiers, addresses and whatever else gives it away
 * @param words an author's own, which count inside longer words, too
 */
record Withheld(int number, List<String> ids, Set<String> texts, Set<String> words) {

    /** Stands where the name stood. */
    String placeholder() {
        return "[withheld " + number + "]";
    }

    /** Stands where one of the ids stood. */
    String placeholderId(int record) {
        return "withheld/" + number + (record == 0 ? "" : "-" + (record + 1));
    }
}
