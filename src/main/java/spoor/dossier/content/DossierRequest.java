package spoor.dossier.content;

import java.util.List;
import spoor.model.BadInput;
import spoor.question.TraceRequest;

/**
 * What a dossier is to hold.
 *
 * @param trace the question
 * @param paths the chosen ones, each as the ids of its nodes; empty chooses all that the question finds
 * @param title empty where the question itself stands above it
 * @param author who answers for it; may be empty
 * @param notes an introduction in the author's words; blank lines part paragraphs; may be empty
 */
public record DossierRequest(TraceRequest trace, List<List<String>> paths, String title, String author, String notes) {

    /** Most paths in one dossier. */
    public static final int MOST_PATHS = 500;

    /** Longest title and author, in characters. */
    public static final int LONGEST_LINE = 200;

    /** Longest notes, in characters. */
    public static final int LONGEST_NOTES = 20_000;

    public DossierRequest {
        if (paths.size() > MOST_PATHS) {
            throw BadInput.inField(
                    "field.range", "paths", "has %d paths; the most in a dossier is %d.", paths.size(), MOST_PATHS);
        }
        paths = List.copyOf(paths);
        title = requireShort("title", title, LONGEST_LINE);
        author = requireShort("author", author, LONGEST_LINE);
        notes = requireShort("notes", notes, LONGEST_NOTES);
    }

    private static String requireShort(String field, String text, int longest) {
        if (text.length() > longest) {
            throw BadInput.inField("field.length", field, "has %d characters; the most is %d.", text.length(), longest);
        }
        return text.strip();
    }
}
