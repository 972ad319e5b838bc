package spoor.bench.run;

import java.util.List;
import java.util.Set;
import spoor.bench.question.Task;

/**
 * A program that takes part.
 *
 * @param name as the report calls it
 * @param command how it is started; the tasks follow
 * @param tasks what it can do
 * @param promise how its answers compare with the others'
 */
record Peer(String name, List<String> command, Set<Task> tasks, Promise promise) {

    /** How answers compare with the exact ones. */
    enum Promise {
        /** They must be equal. */
        EXACT,
        /** Only paths of the least number of hops are found; equal if there are enough of them. */
        SHORTEST_ONLY,
        /** Among paths of equal length any are taken. */
        ANY_SHORTEST
    }

    Peer {
        command = List.copyOf(command);
        tasks = Set.copyOf(tasks);
    }
}
