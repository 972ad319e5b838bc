package spoor.store.own;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;
import spoor.store.CypherFiles;

/**
 * The main class of the child process: Neo4j in the folder given as the first argument, until standard input ends.
 * Input ends when the parent closes it or is gone, however it went, so the database never outlives Spoor.
 */
public final class OwnNeo4jMain {

    /** Argument: the password file is newer than the database, since it was lost or left out of a backup. */
    static final String NEW_PASSWORD = "--new-password";

    /** Argument: the database has the procedures of {@link GraphReading}, as nobody else's has. */
    static final String GRAPH_READING = "--graph-reading";

    /** File that is locked as long as the database may write to the folder. */
    static final String LOCK = "child.lock";

    private static final int STOP_SECONDS = 30;

    private static final CountDownLatch INPUT_ENDED = new CountDownLatch(1);
    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    private OwnNeo4jMain() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Thread.ofPlatform().daemon().name("parent-watch").start(OwnNeo4jMain::watchInput);
        try {
            FileChannel lock = lock(home);
            List<String> given = List.of(arguments);
            DatabaseManagementService neo4j = start(home, given.contains(NEW_PASSWORD));
            if (given.contains(GRAPH_READING)) {
                addGraphReading(neo4j);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(OwnNeo4jMain::delayExit));
            IdleMemory.begin();
            INPUT_ENDED.await();
            neo4j.shutdown();
            lock.close();
            STOPPED.countDown();
        } catch (Throwable e) {
            e.printStackTrace();
            // Threads that a failed start leaves behind would keep the JVM alive.
            Runtime.getRuntime().halt(1);
        }
        System.exit(0);
    }

    private static void watchInput() {
        ParentInput.awaitEnd(System.err);
        INPUT_ENDED.countDown();
        try {
            // A query that burns a core for ever can hold up a clean stop; recovery at the next start loses nothing.
            if (!STOPPED.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A predecessor whose parent was killed may need a moment to leave the folder. */
    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    static DatabaseManagementService start(Path home, boolean newPassword) throws IOException {
        Path conf = home.resolve("conf");
        boolean first = !Files.exists(home.resolve("data/databases/system"));
        String password = Files.readString(home.resolve("password")).strip();
        if (first) {
            setInitialPassword(home, conf, password);
        }
        dropEmptyServerId(home);
        DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(conf.resolve("neo4j.conf"))
                .build();
        if (!first && newPassword) {
            resetPassword(neo4j, password);
        }
        return neo4j;
    }

    private static void addGraphReading(DatabaseManagementService neo4j) throws ProcedureException {
        if (neo4j.database("neo4j") instanceof GraphDatabaseAPI graph) {
            graph.getDependencyResolver()
                    .resolveDependency(GlobalProcedures.class)
                    .registerProcedure(GraphReading.class);
        }
    }

    /**
     * Neo4j writes this file at its first start without forcing it to the disk. One that a disk's fault or a power cut left
     * empty keeps it from starting; where there is none, it makes another.
     */
    static void dropEmptyServerId(Path home) throws IOException {
        Path id = home.resolve("data/server_id");
        if (Files.exists(id) && Files.size(id) == 0) {
            System.err.println("Removed the empty file " + id + "; Neo4j makes another");
            Files.delete(id);
        }
    }

    /** Before the first start, so that there is no moment in which the default password opens the database. */
    private static void setInitialPassword(Path home, Path conf, String password) {
        var command = new SetInitialPasswordCommand(new ExecutionContext(home, conf));
        int exitCode = new CommandLine(command).execute(password);
        if (exitCode != 0) {
            throw new IllegalStateException("The password of the database could not be set");
        }
    }

    private static void resetPassword(DatabaseManagementService neo4j, String password) {
        try {
            neo4j.database("system")
                    .executeTransactionally(
                            CypherFiles.getStatement("queries/store/set-password"), Map.of("password", password));
        } catch (QueryExecutionException e) {
            // Set already, if the start before this one was cut short; otherwise the parent will say it cannot log in.
            System.err.println(e.getMessage());
        }
    }

    /**
     * Ctrl-C in a terminal reaches this process at the same time as its parent, which still has requests to answer:
     * the exit waits until the parent lets go.
     */
    private static void delayExit() {
        try {
            if (INPUT_ENDED.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                STOPPED.await(STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
