package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;

/** A client that hangs up ends the work on its question: on a complete graph, where that would take for ever. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class HangUpIT {

    private static final int NODES = 40;

    /** A walk can come by the same node twice, a path cannot: only trying every path shows that there is none. */
    private static final String QUESTION = """
            {"from":{"ids":["slow/0"]},"to":{"ids":["slow/1"]},"via":[{"ids":["slow/2"]},{"ids":["slow/2"]}],"maxHops":12}""";

    private final Driver driver;
    private final Snapshots snapshots;
    private final int port;

    HangUpIT(@Autowired Driver driver, @Autowired Snapshots snapshots, @LocalServerPort int port) {
        this.driver = driver;
        this.snapshots = snapshots;
        this.port = port;
    }

    @BeforeEach
    void makeACompleteGraph() {
        driver.executableQuery("""
                        UNWIND range(0, $nodes - 1) AS i
                        CREATE (:Entity:Company {id: 'slow/' + i, name: 'Slow', sources: []})
                        """).withParameters(Map.of("nodes", NODES)).execute();
        driver.executableQuery("""
                        MATCH (a:Entity), (b:Entity)
                        WHERE a.id STARTS WITH 'slow/' AND b.id STARTS WITH 'slow/' AND a <> b
                        CREATE (a)-[:SUPPLIES {id: a.id + b.id, confidence: 'confirmed', sources: ['s']}]->(b)
                        """).execute();
        snapshots.refresh();
    }

    @AfterEach
    void removeIt() {
        driver.executableQuery("MATCH (n:Entity) WHERE n.id STARTS WITH 'slow/' DETACH DELETE n")
                .execute();
        snapshots.refresh();
    }

    @ParameterizedTest
    @CsvSource({"/api/traces, false", "/api/traces, true", "/api/exports, false"})
    void aClientThatHangsUpEndsTheWork(String path, boolean abruptly) {
        Duration took = hangUp(path, abruptly);
        System.out.println("The work on %s ended %d ms after its client".formatted(path, took.toMillis()));
    }

    @Test
    void aClientThatSendsItsNextRequestAlreadyIsAnsweredBoth() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String quick = "{\"from\":{\"ids\":[\"slow/0\"]},\"to\":{\"ids\":[\"slow/1\"]},\"maxHops\":3,\"k\":1000}";
            send(socket, "/api/traces", quick, "keep-alive");
            send(socket, "/api/traces", "{\"k\":1}", "close");
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
        }
    }

    /** How long the kernel goes on working for a client that has gone. */
    private Duration hangUp(String path, boolean abruptly) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            send(socket, path, path.endsWith("exports") ? "{\"trace\":" + QUESTION + "}" : QUESTION, "keep-alive");
            Awaitility.await("it is at work while the client waits")
                    .atMost(Duration.ofSeconds(20))
                    .during(Duration.ofMillis(300))
                    .until(HangUpIT::isKernelAtWork);
            if (abruptly) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return await(() -> !isKernelAtWork(), Duration.ofSeconds(20));
    }

    private static void send(Socket socket, String path, String body, String connection) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
                        .formatted(path, bytes.length)
                + "Connection: " + connection + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    private static Duration await(Callable<Boolean> condition, Duration longest) {
        long begun = System.nanoTime();
        Awaitility.await().atMost(longest).pollInterval(Duration.ofMillis(2)).until(condition);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean isKernelAtWork() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().equals("spoor.graph.search.PathSearch"));
    }
}
