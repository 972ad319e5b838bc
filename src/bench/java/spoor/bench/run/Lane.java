package spoor.bench.run;

import java.util.List;

/**
 * All outcomes on one graph under one question.
 *
 * @param graph its name
 * @param question its name; {@code kernel} for the lanes of the kernel alone
 * @param size nodes, relations and hops, as a sentence
 * @param relations how many
 * @param outcomes Spoor's first
 * @param absent why peers are missing
 */
record Lane(
        String graph, String question, String size, long relations, List<Outcome> outcomes, List<String> absent) {

    Lane {
        outcomes = List.copyOf(outcomes);
        absent = List.copyOf(absent);
    }

    boolean differs() {
        return outcomes.stream().anyMatch(outcome -> outcome.state() == Outcome.State.DIFFERS);
    }
}
