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
 * @param exact whether its answers must equal the others'
 */
record Peer(String name, List<String> command, Set<Task> tasks, boolean exact) {

    Peer {
        command = List.copyOf(command);
        tasks = Set.copyOf(tasks);
    }
}
