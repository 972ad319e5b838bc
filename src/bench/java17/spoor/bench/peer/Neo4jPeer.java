package spoor.bench.peer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * {@code Neo4jPeer FOLDER-OF-HOPS STORE FOLDER-OF-CYPHER FORM MAX-HOPS TASK…}: one form of Cypher, such as {@code
 * legacy}, of which {@code FORM-distances.cypher} and {@code FORM-paths.cypher} are the statements.
 */
public final class Neo4jPeer {

    private final Neo4jStore store;
    private final Path cypher;
    private final String form;
    private final int maxHops;

    private Neo4jPeer(Neo4jStore store, Path cypher, String form, int maxHops) {
        this.store = store;
        this.cypher = cypher;
        this.form = form;
        this.maxHops = maxHops;
    }

    public static void main(String[] arguments) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        HopFolder hops = HopFolder.read(Path.of(arguments[0]));
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        try (Neo4jStore store = Neo4jStore.open(Path.of(arguments[1]), hops, List.of())) {
            PeerLoop.built(threads.getCurrentThreadCpuTime() - cpu, System.nanoTime() - wall, 0);
            Neo4jPeer peer =
                    new Neo4jPeer(store, Path.of(arguments[2]), arguments[3], Integer.parseInt(arguments[4]));
            new PeerLoop(peer::answer, threads::getCurrentThreadCpuTime)
                    .run(List.of(arguments).subList(5, arguments.length));
        }
    }

    private String answer(String task) throws Exception {
        String what = task.startsWith("top") ? "paths" : task;
        int count = task.startsWith("top") ? Integer.parseInt(task.substring(3)) : 0;
        String statement = Files.readString(cypher.resolve(form + "-" + what + ".cypher"))
                .replace("$maxHopsBetweenVirtualNodes", Integer.toString(maxHops + 2))
                .replace("$maxHops", Integer.toString(maxHops))
                .replace("$count", Integer.toString(count));
        try (Transaction tx = store.database().beginTx();
                Result rows = tx.execute(statement)) {
            return count == 0 ? readCounts(rows) : readPaths(rows);
        }
    }

    private static String readCounts(Result rows) {
        Answers answers = new Answers();
        while (rows.hasNext()) {
            Map<String, Object> row = rows.next();
            answers.count(number(row, "hops").intValue(), number(row, "count").longValue());
        }
        return answers.byHop();
    }

    private static String readPaths(Result rows) {
        Answers answers = new Answers();
        while (rows.hasNext()) {
            Map<String, Object> row = rows.next();
            answers.add(number(row, "hops").intValue(), Math.round(number(row, "cost").doubleValue()));
        }
        return answers.paths();
    }

    private static Number number(Map<String, Object> row, String column) {
        if (row.get(column) instanceof Number number) {
            return number;
        }
        throw new IllegalStateException("No number in column " + column);
    }
}
