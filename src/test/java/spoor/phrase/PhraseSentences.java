package spoor.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.words.Language;

/** Sentences of {@code src/test/resources/phrase} and how they are read. */
record PhraseSentences(int count, List<String> wrong, List<String> silent) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** A sentence: what it asks beside the defaults, and what has to be told of it. */
    private record Case(Language language, String words, TraceRequest wanted, String told) {

        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            return new Case(
                    Language.requireTag(cells[0]),
                    cells[1],
                    QuestionJson.read(cells[2], TraceRequest.class),
                    cells.length > 3 ? cells[3] : "");
        }

        boolean isAsked(PhraseProposal proposal) {
            return sorted(QuestionJson.write(proposal.question())).equals(sorted(QuestionJson.write(wanted)));
        }

        boolean isTold(PhraseProposal proposal) {
            if (told.isEmpty()) {
                return proposal.notUnderstood().isEmpty()
                        && proposal.choices().stream()
                                .noneMatch(choice -> choice.taken().isEmpty());
            }
            return told.startsWith("?")
                    ? proposal.choices().stream()
                            .anyMatch(choice -> choice.text().equals(told.substring(1)))
                    : proposal.notUnderstood().stream()
                            .anyMatch(left -> left.text().contains(told) || told.contains(left.text()));
        }
    }

    static PhraseSentences read(PhraseService phrases, String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        List<Case> cases = Files.readAllLines(Path.of("src/test/resources/phrase/" + file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Case::of)
                .toList();
        for (Case each : cases) {
            PhraseProposal proposal = phrases.read(each.words(), each.language(), new Chosen(List.of()), TODAY);
            boolean asked = each.isAsked(proposal);
            if (!asked || !each.isTold(proposal)) {
                wrong.add(each.words() + " → " + told(proposal));
            }
            if (!asked
                    && proposal.notUnderstood().isEmpty()
                    && proposal.choices().isEmpty()) {
                silent.add(each.words());
            }
        }
        return new PhraseSentences(cases.size(), wrong, silent);
    }

    private static String told(PhraseProposal proposal) {
        return QuestionJson.write(proposal.question()) + " without " + proposal.notUnderstood() + " choices "
                + proposal.choices();
    }

    int right() {
        return count - wrong.size();
    }

    /** Lists as sets: the order of alternatives says nothing. */
    private static Object sorted(Object json) {
        if (json instanceof Map<?, ?> map) {
            Map<String, Object> all = new TreeMap<>();
            map.forEach((key, value) -> all.put(String.valueOf(key), value == null ? "" : sorted(value)));
            return all;
        }
        return json instanceof List<?> list
                ? new TreeSet<>(
                        list.stream().map(each -> sorted(each).toString()).toList())
                : json;
    }
}
