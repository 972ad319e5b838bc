package spoor.designation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.cases.book.CasebookView;
import spoor.designation.Designation.FirmFile;

/** What has to be read before anything else. */
final class Cover {

    private static final List<String> ALWAYS = List.of(
            "The criterion was picked by the person who made this file, not by Spoor.",
            "Each cell cites the documents that say it, or says “not known to us”. A part that is found in a weapon is no"
                    + " proof that its maker broke a law.",
            "Names, numbers, addresses and dates of a firm cite the documents of the record that has them: each may say"
                    + " this, or another value of the record.",
            "“Not found” in a list is said of the version that is named, and of no other.");

    private Cover() {}

    private static final String NO_CASE =
            "No investigation was named, so contrary evidence and replies are not in this file.";
    private static final String WITHHELD = "Whom the investigation must not name is called “withheld”.";

    /** @param book what was gathered in an investigation; null where none was named */
    static List<String> of(List<FirmFile> firms, @Nullable CasebookView book) {
        List<String> sentences = new ArrayList<>();
        List<String> leads =
                firms.stream().filter(FirmFile::lead).map(FirmFile::name).toList();
        if (!leads.isEmpty()) {
            sentences.add(
                    "LEAD ONLY: no path makes these confirmed on every hop: %s.".formatted(String.join(", ", leads)));
        }
        sentences.addAll(ALWAYS);
        if (book == null) {
            sentences.add(NO_CASE);
        } else if (book.replies().stream().anyMatch(reply -> reply.last().doNotName())) {
            sentences.add(WITHHELD);
        }
        return sentences;
    }
}
