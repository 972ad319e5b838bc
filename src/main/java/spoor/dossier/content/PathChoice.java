package spoor.dossier.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spoor.model.BadInput;

/**
 * Which paths of an answer go into a dossier, in this order, and what is said of each.
 *
 * @param paths each as the ids of its nodes; empty chooses all that the answer lists, in its order
 * @param notes words of whoever chose, at the same places; a path without one has an empty one or none
 */
public record PathChoice(List<List<String>> paths, List<String> notes) {

    /** Most paths in one dossier. */
    public static final int MOST = 500;

    /** Longest note on a path, in characters. */
    public static final int LONGEST_NOTE = 2_000;

    /** All paths. */
    public static final PathChoice ALL = new PathChoice(List.of(), List.of());

    public PathChoice {
        if (paths.size() > MOST) {
            throw BadInput.inField(
                    "field.range", "paths", "has %d paths; the most in a dossier is %d.", paths.size(), MOST);
        }
        if (notes.size() > paths.size()) {
            throw BadInput.inField(
                    "dossier.notes",
                    "pathNotes",
                    "has %d notes for %d chosen paths; give one for each path at most.",
                    notes.size(),
                    paths.size());
        }
        paths = List.copyOf(paths);
        notes = notes.stream().map(String::strip).toList();
        requireShort(notes);
        requireOnce(paths);
    }

    private static void requireShort(List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).length() > LONGEST_NOTE) {
                throw BadInput.inField(
                        "field.length",
                        "pathNotes[" + i + "]",
                        "has %d characters; the most is %d.",
                        notes.get(i).length(),
                        LONGEST_NOTE);
            }
        }
    }

    private static void requireOnce(List<List<String>> paths) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            if (!seen.add(paths.get(i))) {
                throw BadInput.inField("dossier.twice", "paths[" + i + "]", "is chosen twice; leave one out.");
            }
        }
    }

    /** Whether somebody chose, rather than taking all. */
    public boolean isMade() {
        return !paths.isEmpty();
    }

    /** What is said of a path; empty if nothing is. */
    public String note(int place) {
        return place < notes.size() ? notes.get(place) : "";
    }
}
