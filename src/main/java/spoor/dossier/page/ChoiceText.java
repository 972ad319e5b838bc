package spoor.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spoor.dossier.content.Dossier;
import spoor.question.AbsentGood;
import spoor.trace.TraceAnswer.PathRecord;
import spoor.words.QuestionText;
import spoor.words.Words;

/** How many paths of the answer a dossier has, who chose them, and what was left out. */
final class ChoiceText {

    private final Dossier dossier;
    private final Words words;

    ChoiceText(Leaf leaf) {
        this.dossier = leaf.dossier();
        this.words = leaf.words();
    }

    /** Of a dossier whose paths somebody chose. */
    String chosen() {
        return words.count(
                "dossier.chosen",
                dossier.paths().size(),
                "listed",
                words.number(dossier.answer().paths().size()),
                "who",
                dossier.chosenBy());
    }

    /** That there is nothing of some goods that were asked for, if so. */
    Optional<String> absent() {
        List<AbsentGood> absent = dossier.answer().summary().absentGoods();
        if (absent.isEmpty()) {
            return Optional.empty();
        }
        QuestionText question =
                new QuestionText(words, dossier.index()::name, dossier.request().trace());
        return Optional.of(words.say("dossier.absentGoods", "goods", question.absent(absent)));
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>();
        all.add(words.say(
                "dossier.found",
                "chosen",
                words.number(dossier.paths().size()),
                "listed",
                words.number(dossier.answer().paths().size()),
                "found",
                words.number(dossier.answer().summary().paths())));
        if (dossier.request().choice().isMade()) {
            all.add(chosen());
        }
        leftOut(all);
        absent().ifPresent(all::add);
        return all;
    }

    private void leftOut(List<String> all) {
        List<PathRecord> left = dossier.leftOut();
        OptionalDouble strongest =
                left.stream().mapToDouble(PathRecord::strength).max();
        if (strongest.isPresent()) {
            double weakest = dossier.paths().stream()
                    .mapToDouble(PathRecord::strength)
                    .min()
                    .orElse(0);
            all.add(words.count(
                    "dossier.leftOut",
                    left.size(),
                    "strength",
                    words.number(strongest.getAsDouble(), 2),
                    "weakest",
                    words.number(weakest, 2)));
        }
    }
}
