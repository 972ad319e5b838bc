package spoor.designation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.cases.book.CasebookView;
import spoor.designation.Designation.FirmFile;
import spoor.words.Words;

/** What has to be read before anything else. */
final class Cover {

    private static final List<String> ALWAYS = List.of("picked", "cites", "record", "lists");

    private Cover() {}

    /**
     * @param question whose paths they are, as a sentence
     * @param book what was gathered in an investigation; null where none was named
     */
    static List<String> of(Words words, List<FirmFile> firms, String question, @Nullable CasebookView book) {
        List<String> sentences = new ArrayList<>();
        List<String> leads =
                firms.stream().filter(FirmFile::lead).map(FirmFile::name).toList();
        if (!leads.isEmpty()) {
            sentences.add(words.say("proposal.lead", "names", String.join("; ", leads)));
        }
        ALWAYS.forEach(each -> sentences.add(words.say("proposal.cover." + each)));
        sentences.add(words.say(
                "proposal.cover.grades",
                "confirmed",
                words.say("confidence.confirmedMeans"),
                "probable",
                words.say("confidence.probableMeans"),
                "possible",
                words.say("confidence.possibleMeans")));
        sentences.add(words.say("proposal.cover.question", "question", question));
        if (book == null) {
            sentences.add(words.say("proposal.cover.noCase"));
        } else if (book.replies().stream().anyMatch(reply -> reply.last().doNotName())) {
            sentences.add(words.say("proposal.cover.withheld"));
        }
        return sentences;
    }
}
