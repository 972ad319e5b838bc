package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.TestSize;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every statement of the corpora over HTTP on a real Neo4j: answered as expected and in time, nothing changed, no file
 * read, no socket opened, nobody else's work touched, nothing left running, and others served all the while. The large
 * corpus takes part where it is at hand. A sixteenth of it and of the honest statements is asked, all with {@code -Pfull};
 * {@code CypherScreenTest} has all of them at the judge.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.cypher.timeout=1s")
@ContextConfiguration(initializers = SharedNeo4j.class)
class HostileCorpusIT {

    private static final Logger LOG = LoggerFactory.getLogger("spoor.hostile");
    private static final Duration LONGEST =
            Duration.ofSeconds(1 + 60); // its limit, what a busy machine adds, and one's turn

    /** Stands in files that statements try to read. */
    private static final String SECRET = "canary-7f3a9c51";

    private final RawHttp http;
    private final Driver driver;

    HostileCorpusIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @Test
    void the_corpus_is_answered_as_expected_and_leaves_no_trace(@TempDir Path folder)
            throws IOException, InterruptedException {
        String before = StoreFingerprint.settled(driver);
        try (Canary canary = new Canary();
                Neighbour neighbour = new Neighbour(http, driver)) {
            List<StatementCorpus.Line> lines = corpus(canary.url(), folder);
            List<String> wrong = lines.stream().flatMap(line -> faultOf(line)).toList();
            assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
            awaitNothingRunning();
            neighbour.finish();
            LOG.info(
                    "{} statements; meanwhile {} requests of others, 99 of 100 within {} ms, the slowest {} ms",
                    lines.size(),
                    neighbour.requests(),
                    neighbour.tookMillis(0.99),
                    neighbour.tookMillis(1));
            assertThat(neighbour.faults()).isEmpty();
            assertThat(canary.connections()).isZero();
        }
        assertThat(StoreFingerprint.of(driver)).isEqualTo(before);
        assertThat(http.get("/actuator/health").status()).isEqualTo(200);
    }

    /** What is refused here is refused at every other door that takes statements. */
    @Test
    void the_other_doors_refuse_the_same() throws IOException {
        String before = StoreFingerprint.settled(driver);
        try (Canary canary = new Canary()) {
            List<String> wrong = corpus(canary.url(), Path.of("/nowhere")).stream()
                    .filter(StatementCorpus.Line::mustBeRefused)
                    .flatMap(this::faultAtOtherDoors)
                    .toList();
            assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
            assertThat(canary.connections()).isZero();
        }
        assertThat(StoreFingerprint.of(driver)).isEqualTo(before);
    }

    private Stream<String> faultAtOtherDoors(StatementCorpus.Line line) {
        List<String> faults = new ArrayList<>();
        RawHttp.Answer queryApi = http.post(
                "/db/neo4j/query/v2", json(Map.of("statement", line.statement(), "parameters", line.parameters())));
        if (queryApi.status() != 413 && queryApi.json().path("errors").isEmpty()) {
            faults.add("Query API: " + line);
        }
        RawHttp.Answer explain = http.post(
                "/api/cypher/explain", json(Map.of("query", line.statement(), "parameters", line.parameters())));
        if (explain.status() != 413 && explain.json().path("valid").asBoolean(true)) {
            faults.add("explain: " + line);
        }
        RawHttp.Answer export = http.post(
                "/api/exports?format=json",
                json(Map.of("cypher", Map.of("query", line.statement(), "parameters", line.parameters()))));
        if (export.status() < 400 || export.status() >= 500) {
            faults.add("export: " + export.status() + " " + line);
        }
        return faults.stream();
    }

    private static List<StatementCorpus.Line> corpus(String address, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            Files.writeString(folder.resolve("secret.csv"), SECRET);
        }
        Stream<StatementCorpus.Line> files = Stream.of(
                        "LOAD CSV FROM 'file://" + folder.resolve("secret.csv") + "' AS row RETURN row",
                        "LOAD CSV FROM \"file:" + folder.resolve("secret.csv") + "\" AS row RETURN row[0] AS x")
                .map(statement -> new StatementCorpus.Line(0, statement, "REJECT_LOAD", "a file", true));
        Stream<StatementCorpus.Line> large =
                StatementCorpus.large(address).stream().filter(HostileCorpusIT::isAsked);
        Stream<StatementCorpus.Line> honest = StatementCorpus.honest().stream().filter(HostileCorpusIT::isAsked);
        return Stream.of(StatementCorpus.limited().stream(), honest, large, files)
                .flatMap(lines -> lines)
                .toList();
    }

    private static boolean isAsked(StatementCorpus.Line line) {
        return TestSize.isFull() || line.number() % 16 == 0;
    }

    /** Waits, as one is told to, while the one before has not given its place back. */
    private RawHttp.Answer ask(StatementCorpus.Line line) {
        return await().atMost(LONGEST).until(() -> post(line), answer -> answer.status() != 429);
    }

    private RawHttp.Answer post(StatementCorpus.Line line) {
        return http.post("/api/cypher", json(questionOf(line)));
    }

    private Stream<String> faultOf(StatementCorpus.Line line) {
        long begin = System.nanoTime();
        RawHttp.Answer answer = ask(line);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String said = answer.status() + " "
                + (answer.body().length() > 200 ? answer.body().substring(0, 200) : answer.body());
        if (!isExpected(line, answer)) {
            return Stream.of(line + "\n      -> " + said);
        }
        if (answer.body().contains(SECRET) || answer.body().contains("root:x:0")) {
            return Stream.of(line + " read a file");
        }
        return took.compareTo(LONGEST) > 0 ? Stream.of(line + " took " + took) : Stream.empty();
    }

    /** What has to be answered gets time for it, since the machine may be busy with other things. */
    private static Map<String, Object> questionOf(StatementCorpus.Line line) {
        Map<String, Object> question = Map.of("query", line.statement(), "parameters", line.parameters());
        if (!line.expected().equals("ALLOW")) {
            return question;
        }
        Map<String, Object> patient = new HashMap<>(question);
        patient.put("timeoutSeconds", 30);
        return patient;
    }

    private static boolean isExpected(StatementCorpus.Line line, RawHttp.Answer answer) {
        int status = answer.status();
        String expected = line.expected();
        boolean refused = status == 400 || status == 403 || status == 422 || status == 413;
        if (expected.startsWith("REJECT_")) {
            return refused && !answer.json().path("code").asString().equals("cypher.failed");
        }
        return switch (expected) {
            case "ALLOW" -> status == 200;
            case "ERROR_400" -> status == 400 || (!line.ours() && (status == 200 || status == 422));
            case "LIMIT_ROWS" -> status == 200 && (isCut(answer) || !line.ours());
            default -> status == 200 || status == 422;
        };
    }

    private static boolean isCut(RawHttp.Answer answer) {
        return answer.json().path("truncated").asBoolean();
    }

    private void awaitNothingRunning() {
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(StoreFingerprint.running(driver))
                        .as("still running")
                        .isEmpty());
    }

    private static String json(Map<String, Object> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
