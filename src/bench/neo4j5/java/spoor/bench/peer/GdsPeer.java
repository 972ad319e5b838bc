package spoor.bench.peer;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.neo4j.exceptions.KernelException;
import org.neo4j.gds.catalog.GraphProjectProc;
import org.neo4j.gds.paths.sourcetarget.ShortestPathYensStreamProc;
import org.neo4j.gds.paths.singlesource.delta.AllShortestPathsDeltaStreamProc;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * {@code GdsPeer FOLDER-OF-HOPS STORE FOLDER-OF-CYPHER MAX-HOPS TASK…}: Neo4j Graph Data Science on its projection, one
 * thread. Its processor time is that of the whole process, because it works in threads of its own.
 */
public final class GdsPeer {

    private static final List<Class<?>> PROCEDURES = List.of(
            GraphProjectProc.class, ShortestPathYensStreamProc.class, AllShortestPathsDeltaStreamProc.class);

    private final GraphDatabaseService database;
    private final Path cypher;
    private final int maxHops;
    private BitSet starts = new BitSet();

    private GdsPeer(GraphDatabaseService database, Path cypher, int maxHops) {
        this.database = database;
        this.cypher = cypher;
        this.maxHops = maxHops;
    }

    public static void main(String[] arguments) throws Exception {
        HopFolder hops = HopFolder.read(Path.of(arguments[0]));
        try (Neo4jStore store = Neo4jStore.open(Path.of(arguments[1]), hops, List.of("gds.*"))) {
            register(store.database());
            GdsPeer peer = new GdsPeer(store.database(), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
            long cpu = processNanos();
            long wall = System.nanoTime();
            peer.project();
            PeerLoop.built(processNanos() - cpu, System.nanoTime() - wall, 0);
            new PeerLoop(peer::answer, GdsPeer::processNanos)
                    .run(List.of(arguments).subList(4, arguments.length));
        }
    }

    private static void register(GraphDatabaseService database) throws KernelException {
        GlobalProcedures procedures =
                ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(GlobalProcedures.class);
        for (Class<?> procedure : PROCEDURES) {
            procedures.registerProcedure(procedure);
        }
    }

    private static long processNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void project() throws Exception {
        starts = database.executeTransactionally(statement("gds-starts"), Map.of(), GdsPeer::readStarts);
        database.executeTransactionally(statement("gds-project"), Map.of(), GdsPeer::count);
    }

    private String answer(String task) throws Exception {
        if (task.equals("distances")) {
            return database.executeTransactionally(statement("gds-distances"), Map.of(), this::byHop);
        }
        if (!task.startsWith("top")) {
            throw new UnsupportedOperationException("GDS counts no walks");
        }
        try (Transaction tx = database.beginTx();
                Result rows = tx.execute(
                        statement("gds-paths"), Map.of("count", Integer.parseInt(task.substring(3))))) {
            Answers answers = new Answers();
            rows.stream().map(row -> (Number) row.get("weight")).forEach(w -> answers.addWeight(w.doubleValue()));
            return answers.paths();
        }
    }

    private String statement(String name) throws Exception {
        return Files.readString(cypher.resolve(name + ".cypher"));
    }

    private String byHop(Result rows) {
        Answers answers = new Answers();
        rows.accept(row -> {
            int hops = row.getNumber("hops").intValue();
            if (hops >= 1 && hops <= maxHops && starts.get(row.getNumber("node").intValue())) {
                answers.count(hops, 1);
            }
            return true;
        });
        return answers.byHop();
    }

    private static BitSet readStarts(Result rows) {
        BitSet starts = new BitSet();
        rows.stream().forEach(row -> starts.set(((Number) row.get("node")).intValue()));
        return starts;
    }

    private static long count(Result rows) {
        return rows.stream().count();
    }
}
