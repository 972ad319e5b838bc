package spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import spoor.ingest.ImportClient;
import spoor.store.ExternalNeo4j;
import tools.jackson.databind.JsonNode;

/**
 * Two packaged Spoors in front of one Neo4j, behind a balancer that sends each request to the other one. Both start at
 * once on an empty database.
 */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralSpoorsIT {

    /** A second where the machine has nothing else to do, which is printed. */
    private static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

    private static final int ASKERS = 4;
    private static final int ROWS = TestSize.of(30_000, 60_000);

    @TempDir
    static Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Deque<AutoCloseable> started = new ConcurrentLinkedDeque<>();
    private RunningSpoor first;
    private RunningSpoor second;
    private Balancer balancer;
    private ImportClient imports;

    @BeforeAll
    void start() throws Exception {
        ExternalNeo4j neo4j = toBeClosed(ExternalNeo4j.start(folder.resolve("server")));
        List<Future<RunningSpoor>> starting = Stream.of("first", "second")
                .map(name -> threads.submit(() -> start(name, neo4j)))
                .toList();
        first = starting.get(0).get();
        second = starting.get(1).get();
        balancer = toBeClosed(new Balancer(List.of(first.port(), second.port())));
        imports = new ImportClient(balancer.port());
    }

    private RunningSpoor start(String name, ExternalNeo4j neo4j) throws IOException {
        return toBeClosed(
                RunningSpoor.start(folder.resolve(name), neo4j.arguments().toArray(String[]::new)));
    }

    private <T extends AutoCloseable> T toBeClosed(T resource) {
        started.push(resource);
        return resource;
    }

    /** Whatever has been started, the last first: also if the start broke off half way. */
    @AfterAll
    void stop() throws Exception {
        threads.shutdownNow();
        boolean ended = threads.awaitTermination(1, TimeUnit.MINUTES);
        for (AutoCloseable resource : started) {
            resource.close();
        }
        assertThat(ended).isTrue();
    }

    @Test
    @Order(1)
    void bothHaveTheEvidenceThatOneOfThemLoaded() throws Exception {
        assertThat(first.trace()).containsPattern(RunningSpoor.SOME_PATHS);
        assertThat(second.trace()).containsPattern(RunningSpoor.SOME_PATHS);
        assertThat(first.printed() + second.printed()).containsOnlyOnce("is loaded:");
    }

    @Test
    @Order(2)
    void anImportIsWatchedFromBothAndSeenByBoth() throws Exception {
        JsonNode done = imports.run("a.csv", Declarations.file(2_000), "?dataset=a");

        assertThat(done.path("state").asString()).isEqualTo("done");
        assertThat(done.path("version").asString()).hasSize(12);
        for (RunningSpoor spoor : List.of(first, second)) {
            assertThat(ask(spoor.port(), "a", done.path("version").asString()).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(3)
    void withoutSayingWhatItHasSeenAClientSeesItAllTheSame() throws Exception {
        ImportClient one = new ImportClient(first.port());
        one.run("b.csv", Declarations.file(500), "?dataset=b");

        long ended = System.nanoTime();
        await().atMost(SEEN_WITHIN).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            HttpResponse<String> answer = ask(second.port(), "b", "");
            assertThat(answer.statusCode())
                    .as("%s\n%s", answer.body(), second.printed())
                    .isEqualTo(200);
        });
        System.out.println("Seen by the other after %d ms".formatted((System.nanoTime() - ended) / 1_000_000));
    }

    @Test
    @Order(4)
    void aJobThatIsOrderedFromBothRunsOnce() throws Exception {
        byte[] file = Declarations.file(ROWS);
        List<Callable<JsonNode>> orders = List.of(
                () -> new ImportClient(first.port()).submit("c.csv", file, "?dataset=c"),
                () -> new ImportClient(second.port()).submit("c.csv", file, "?dataset=c"));
        Future<JsonNode> other = threads.submit(orders.get(0));
        String job = orders.get(1).call().path("job").asString();

        assertThat(other.get().path("job").asString()).isEqualTo(job);
        assertThat(imports.await(job).path("new").asLong()).isPositive();
        awaitPrinted("Import of c.csv");
        assertThat(first.printed() + second.printed()).containsOnlyOnce("Import of c.csv");
    }

    @Test
    @Order(5)
    void aJobIsHeldAndCancelledFromTheOther() throws Exception {
        String job = new ImportClient(first.port())
                .submit("d.csv", Declarations.file(ROWS), "?dataset=d")
                .path("job")
                .asString();
        send(second.port(), "PUT", "/api/imports/" + job + "/pause");
        awaitStatus(job, "\"paused\":true");
        send(second.port(), "DELETE", "/api/imports/" + job);
        assertThat(imports.await(job).path("state").asString()).isEqualTo("cancelled");
    }

    @Test
    @Order(6)
    void theLossOfOneUnderLoadLosesNothing() throws Exception {
        byte[] file = Declarations.file(ROWS);
        AtomicInteger answered = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Integer>> askers = IntStream.range(0, ASKERS)
                .mapToObj(i -> threads.submit(() -> askUntil(over, answered)))
                .toList();
        String job = new ImportClient(first.port())
                .submit("e.csv", file, "?dataset=e")
                .path("job")
                .asString();
        awaitStatus(job, "\"phase\":\"nodes\"");
        first.kill();
        assertThat(imports.submit("e.csv", file, "?dataset=e").path("job").asString())
                .isEqualTo(job);
        awaitStatus(job, "import.abandoned");

        JsonNode done = new ImportClient(second.port()).run("e.csv", file, "?dataset=e");

        over.set(true);
        for (Future<Integer> asker : askers) {
            assertThat(asker.get()).as("traces that failed").isZero();
        }
        System.out.println("%d traces were answered, none failed".formatted(answered.get()));
        assertThat(done.path("state").asString()).isEqualTo("done");
        assertThat(done.path("loaded").asLong()).isEqualTo(ROWS);
        assertThat(ask(balancer.port(), "e", done.path("version").asString()).statusCode())
                .isEqualTo(200);
        assertThat(imports.get("/api/datasets/e/contents")
                        .path("contents")
                        .path("Shipment")
                        .asLong())
                .isEqualTo(ROWS);
    }

    private int askUntil(AtomicBoolean over, AtomicInteger answered) throws Exception {
        int failed = 0;
        while (!over.get()) {
            boolean good = ask(balancer.port(), "evidence", "").statusCode() == 200;
            failed += good ? 0 : 1;
            answered.incrementAndGet();
            Thread.sleep(50);
        }
        return failed;
    }

    private void awaitStatus(String job, String part) {
        await(part)
                .atMost(Duration.ofMinutes(3))
                .until(() -> imports.get("/api/imports/" + job).toString().contains(part));
    }

    /** What is printed comes after what is answered. */
    private void awaitPrinted(String part) {
        await().until(() -> (first.printed() + second.printed()).contains(part));
    }

    /** A trace within one dataset: 404 where the graph does not have it yet. */
    private HttpResponse<String> ask(int port, String dataset, String seenVersion)
            throws IOException, InterruptedException {
        String question = """
                {"datasets":["%s"],"from":{"labels":["Company"]},"to":{"labels":["Company"]},"maxHops":1,"k":1}
                """.formatted(dataset);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/traces"))
                .header("Content-Type", "application/json")
                .header("Spoor-Seen-Version", seenVersion)
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private void send(int port, String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
}
