package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * An entity that was asked for its side, and what it said.
 *
 * @param entity id
 * @param name as the data called it when it was first asked
 * @param number stands in for the name where it must not be named; never given to another of this investigation
 * @param entries what was written down, the last of which holds; never empty
 */
@Schema(name = "CaseReply")
public record Reply(String entity, String name, int number, List<Entry> entries) {

    /**
     * What somebody wrote down.
     *
     * @param asked day; empty while nobody asked
     * @param means by letter, e-mail, telephone …
     * @param due day by which an answer is awaited; empty while nobody asked
     * @param answered day; empty while there is no answer
     * @param doNotName whether exports and dossiers must not name it
     * @param words further words that must not be in them, such as a short name
     */
    @Schema(name = "ReplyEntry")
    public record Entry(
            String asked,
            String means,
            String due,
            String answered,
            String answer,
            boolean doNotName,
            List<String> words,
            Mark mark) {}

    /** What holds. */
    public Entry last() {
        return entries.getLast();
    }
}
