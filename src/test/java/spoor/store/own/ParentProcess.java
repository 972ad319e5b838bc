package spoor.store.own;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import spoor.store.FreshNeo4j;
import spoor.store.StoreState;

/** A JVM of its own that has an own Neo4j, to be killed. */
final class ParentProcess {

    private final Process process;
    private final ProcessHandle child;

    private ParentProcess(Process process, ProcessHandle child) {
        this.process = process;
        this.child = child;
    }

    static ParentProcess start(Path folder) throws IOException {
        List<String> command = ChildCommand.write(
                folder.resolve("parent.args"),
                folder.resolve("cache"),
                List.of(),
                ParentProcess.class,
                List.of(folder.resolve("data").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.startsWith("child ")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The parent ended with " + process.exitValue());
        }
        long pid = Long.parseLong(line.substring("child ".length()));
        return new ParentProcess(process, ProcessHandle.of(pid).orElseThrow());
    }

    /** What runs there: prints the child's pid once Bolt answers, and waits. */
    public static void main(String[] arguments) throws Exception {
        OwnNeo4j neo4j = OwnNeo4j.start(FreshNeo4j.settings(Path.of(arguments[0])), new StoreState(), null);
        try (var driver = FreshNeo4j.connect(neo4j)) {
            driver.executableQuery("CREATE (:Probe)").execute();
            System.out.println("child " + requireNonNull(neo4j.process()).pid());
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle child() {
        return child;
    }

    /** As {@code kill -9} does: it gets no chance to tidy up. */
    void kill() {
        process.destroyForcibly();
    }
}
