package spoor.bench.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.bench.question.Task;

/** Holds answers against what they must be: computed plainly where that is cheap, Spoor's where it is not. */
final class Agreement {

    private final Map<String, String> expected = new HashMap<>();

    void expect(Task task, String answer) {
        expected.put(task.word(), answer);
    }

    /** The outcomes, those marked that differ. */
    List<Outcome> check(Peer peer, List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> check(peer, outcome)).toList();
    }

    private Outcome check(Peer peer, Outcome outcome) {
        if (outcome.state() != Outcome.State.DONE || outcome.task().equals("built")) {
            return outcome;
        }
        String answer = expected.computeIfAbsent(outcome.task(), task -> outcome.text());
        return outcome.text().equals(answer) ? outcome : outcome.with(judge(peer, outcome), answer);
    }

    private static Outcome.State judge(Peer peer, Outcome outcome) {
        int asked = Task.named(outcome.task()).paths();
        boolean fewer = !outcome.text().startsWith(asked + " paths");
        return switch (peer.promise()) {
            case ANY_SHORTEST -> asked > 0 ? Outcome.State.INEXACT : Outcome.State.DIFFERS;
            case SHORTEST_ONLY -> asked > 0 && fewer ? Outcome.State.PARTIAL : Outcome.State.DIFFERS;
            case EXACT -> Outcome.State.DIFFERS;
        };
    }
}
