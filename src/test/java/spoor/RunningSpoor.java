package spoor;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionTimeoutException;
import spoor.store.FreshNeo4j;

/** A packaged Spoor in a process of its own, ready to answer; closing stops it as Ctrl-C would. */
final class RunningSpoor implements AutoCloseable {

    /** Stands in the answer to the default question where the evidence is in. */
    static final String SOME_PATHS = "\"paths\":[1-9]";

    /** The argument with which it makes archives of classes, as it does by itself, and which costs more than most tests. */
    static final String ARCHIVES = "--spoor.class-archives=true";

    private static final Pattern SETUP_LINK = Pattern.compile("http://\\S+/setup#\\S+");

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int LINES_OF_A_FAULT = 40;

    private final Process process;
    private final int port;
    private final Queue<String> printed = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningSpoor(Process process, int port) {
        this.process = process;
        this.port = port;
        Thread.ofVirtual().start(this::collect);
    }

    /** @param more arguments of the program */
    static RunningSpoor start(Path data, String... more) throws IOException {
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                FreshNeo4j.SHORT_LIVED,
                "-jar",
                "target/spoor.jar",
                "--server.port=" + port,
                "--spoor.data=" + data,
                "--spoor.neo4j.jvm-options=" + FreshNeo4j.SMALL.jvmOptions()));
        if (!List.of(more).contains(ARCHIVES)) {
            command.add("--spoor.class-archives=false");
        }
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        RunningSpoor spoor = new RunningSpoor(process, port);
        try {
            spoor.awaitReady();
        } catch (IllegalStateException | ConditionTimeoutException notReady) {
            spoor.close();
            throw new IllegalStateException("It printed:\n" + spoor.printed(), notReady);
        }
        return spoor;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** As if its machine had lost its power. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    String printed() {
        return String.join("\n", printed);
    }

    /** Each fault it printed, with the head of its stack. */
    String faults() {
        List<String> lines = List.copyOf(printed);
        StringBuilder faults = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains("Fault ")) {
                List<String> fault = lines.subList(at, Math.min(at + LINES_OF_A_FAULT, lines.size()));
                faults.append(String.join("\n", fault)).append('\n');
            }
        }
        return faults.toString();
    }

    /** What makes its user the first administrator; printed where people sign in and there is nobody yet. */
    String setupLink() {
        return SETUP_LINK
                .matcher(printed())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No link was printed:\n" + printed()));
    }

    /** The answer to the default question. */
    String trace() throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(URI.create(url() + "/api/traces"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return client.send(ask, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void awaitReady() {
        await("Spoor is ready").atMost(PATIENCE).until(() -> isReady() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("Spoor ended instead of becoming ready");
        }
    }

    boolean isReady() throws InterruptedException {
        try {
            HttpRequest ask =
                    HttpRequest.newBuilder(URI.create(url() + "/readyz")).build();
            return client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void collect() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(printed::add);
        } catch (IOException | java.io.UncheckedIOException closed) {
            printed.add("(its output ended: " + closed.getMessage() + ")");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Its output stays open: to a closed one the JVM that makes the archive of classes could not write, and would end. */
    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit()
                .orTimeout(60, TimeUnit.SECONDS)
                .exceptionally(this::killed)
                .join();
    }

    private Process killed(Throwable tooLong) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("Spoor did not stop within 60 s. It printed:\n" + printed(), tooLong);
    }
}
