package spoor.store.own;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import spoor.store.FreshNeo4j;
import spoor.store.SchemaRunnerIT;
import spoor.store.StartStep;
import spoor.store.StoreState;

/** A JVM of its own that starts an own Neo4j and sets its schema up, to be killed on the way. */
final class SetupProcess implements AutoCloseable {

    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    private final Process process;
    private final BufferedReader lines;

    private SetupProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static SetupProcess start(Path folder) throws IOException {
        List<String> command = ChildCommand.write(
                folder.resolve("setup.args"),
                folder.resolve("cache"),
                List.of(),
                SetupProcess.class,
                List.of(folder.resolve("data").toString()));
        return new SetupProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** What runs there. */
    public static void main(String[] arguments) throws Exception {
        try (OwnNeo4j neo4j = OwnNeo4j.start(FreshNeo4j.settings(Path.of(arguments[0])), new StoreState(), null);
                var driver = FreshNeo4j.connect(neo4j)) {
            System.out.println(BEGUN);
            SchemaRunnerIT.runner(driver).run(StartStep.Progress.SILENT);
            System.out.println(DONE);
        }
    }

    /** Whether the database answered and its schema is about to be set up. */
    boolean hasBegun() throws IOException {
        return prints(BEGUN);
    }

    /** Whether the schema was set up. */
    boolean isDone() throws IOException {
        return prints(DONE);
    }

    private boolean prints(String wanted) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.equals(wanted)) {
            System.out.println(line);
            line = lines.readLine();
        }
        return line != null;
    }

    /** Both at once, as if their machine had lost its power. */
    void killWithChild() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        all.forEach(handle -> handle.onExit().join());
    }

    @Override
    public void close() {
        killWithChild();
    }
}
