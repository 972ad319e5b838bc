package spoor.dossier.content;

import spoor.model.BadInput;
import spoor.question.TraceRequest;

/**
 * What a dossier is to hold.
 *
 * @param trace the question
 * @param choice of the paths that it finds
 * @param title empty where the question itself stands above it
 * @param author who answers for it; may be empty
 * @param notes an introduction in the author's words; blank lines part paragraphs; may be empty
 */
public record DossierRequest(TraceRequest trace, PathChoice choice, String title, String author, String notes) {

    /** Longest title and author, in characters. */
    public static final int LONGEST_LINE = 200;

    /** Longest notes, in characters. */
    public static final int LONGEST_NOTES = 20_000;

    public DossierRequest {
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
