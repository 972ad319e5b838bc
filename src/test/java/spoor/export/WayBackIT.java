package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import spoor.SpoorApplication;
import spoor.export.form.WayBackQuestions;
import spoor.identity.IdentityStore;
import spoor.ingest.ImportClient;
import spoor.store.SharedNeo4j;
import spoor.store.StoreState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way back on real databases: an answer of a Spoor that has the evidence, a dataset of its own and decisions is taken out,
 * imported into a second Spoor that holds nothing, and asked the same there.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayBackIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NOBODY = "no paths";
    private static final Pattern ID_OF_A_SIDE = Pattern.compile("(\"(?:left|right)\":\\s*\")");

    /** A seller of the plant by a second record of it, and a firm that has the name of another. */
    private static final String SECOND = """
        {"directed": true, "multigraph": true,
         "graph": {"sources": [{"id": "probe-source", "title": "Contract", "publisher": "A court", "url": "https://example.org/c"}]},
         "nodes": [
          {"id": "probe/seller", "labels": ["Company"], "properties": {"name": "Probe Seller", "country": "CN", "sources": ["probe-source"]}},
          {"id": "probe/limbach", "labels": ["Company"], "properties": {"name": "Xiamen Limbach", "country": "CN", "sources": ["probe-source"]}},
          {"id": "probe/kupol", "labels": ["Company"], "properties": {"name": "Kupol", "country": "RU", "sources": ["probe-source"]}}],
         "edges": [
          {"id": "probe-1", "key": "probe-1", "source": "probe/seller", "target": "probe/kupol", "type": "SUPPLIES",
           "properties": {"confidence": "probable", "sources": ["probe-source"]}},
          {"id": "probe-2", "key": "probe-2", "source": "probe/limbach", "target": "probe/kupol", "type": "SUPPLIES",
           "properties": {"confidence": "confirmed", "sources": ["probe-source"]}}]}
        """;

    private final ImportClient full;
    private final IdentityStore store;
    private ConfigurableApplicationContext second;
    private ImportClient empty;

    WayBackIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.full = new ImportClient(port);
        this.store = new IdentityStore(driver);
    }

    @BeforeAll
    void a_dataset_decisions_and_an_empty_spoor(@TempDir Path folder) throws Exception {
        store.clear();
        requireDone(full.text("probe.json", SECOND, "?format=json&dataset=probe"));
        decide("probe/kupol", "company/izhevsk-electromechanical-plant-kupol", "same");
        decide("probe/limbach", "company/xiamen-limbach-aviation-engine", "different");
        second = new SpringApplication(SpoorApplication.class)
                .run(
                        "--server.port=0",
                        "--spoor.data=" + folder.resolve("data"),
                        "--spoor.evidence=skip",
                        "--spoor.neo4j.heap=512m",
                        "--spoor.neo4j.page-cache=64m");
        assertThat(second.getBean(StoreState.class).awaitReady(PATIENCE)).isTrue();
        empty = new ImportClient(
                Integer.parseInt(Objects.requireNonNull(second.getEnvironment().getProperty("local.server.port"))));
    }

    @AfterAll
    void end() throws Exception {
        if (second != null) {
            second.close();
        }
        full.delete("/api/datasets/probe");
        store.clear();
    }

    @BeforeEach
    void it_has_no_paths() throws Exception {
        assertThat(ask(empty, "{}", true)).isEqualTo(NOBODY);
    }

    @AfterEach
    void nothing_stays() throws Exception {
        JsonNode removed = empty.delete("/api/datasets/back");
        assertThat(removed.path("removed").asLong()).as("%s", removed).isPositive();
        second.getBean(Driver.class)
                .executableQuery("MATCH (d:Decision) DELETE d")
                .execute();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            json    | {"k":1000}
            csv     | {"k":1000,"to":{"ids":["weapon/garpiya-a1"]}}
            graphml | {"k":1000,"maxHops":4,"rank":"strongest"}
            """)
    void hop_for_hop_and_strength_for_strength(String format, String question) throws Exception {
        bring(format, question);
        decided(text -> text);
        assertThat(ask(empty, question, true)).isNotEqualTo(NOBODY).isEqualTo(ask(full, question, true));
    }

    static Stream<Arguments> every_form_and_question() {
        return Stream.of("json", "csv", "graphml")
                .flatMap(format -> WayBackQuestions.ALL.stream().map(question -> Arguments.of(format, question)));
    }

    @Tag("full")
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("every_form_and_question")
    void so_does_every_question_in_every_form(String format, String question) throws Exception {
        hop_for_hop_and_strength_for_strength(format, question);
    }

    /** Ids stand behind a word there, and sources are their addresses: the same nodes in the same paths. */
    @Test
    void node_for_node_through_FollowTheMoney() throws Exception {
        node_for_node(WayBackQuestions.ALL.getFirst());
    }

    static List<String> further_questions() {
        return WayBackQuestions.ALL.subList(1, WayBackQuestions.ALL.size());
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("further_questions")
    void node_for_node_through_FollowTheMoney(String question) throws Exception {
        node_for_node(question);
    }

    private void node_for_node(String question) throws Exception {
        bring("ftm", question);
        decided(text -> ID_OF_A_SIDE.matcher(text).replaceAll("$1ftm/"));
        String there = ask(empty, question.replace("weapon/", "ftm/weapon/"), false);
        assertThat(there.replace("ftm/", "")).isNotEqualTo(NOBODY).isEqualTo(ask(full, question, false));
    }

    /** What the others would say if decisions had no part in it. */
    @Test
    void without_the_decision_its_paths_are_missing() throws Exception {
        String question = "{\"k\":1000,\"to\":{\"ids\":[\"weapon/garpiya-a1\"]}}";
        bring("json", question);
        assertThat(ask(full, question, false)).contains("probe/seller");
        assertThat(ask(empty, question, false)).isNotEqualTo(NOBODY).doesNotContain("probe/seller");
    }

    private void bring(String format, String question) throws Exception {
        requireDone(empty.run("answer", taken(format, question), "?dataset=back"));
    }

    private byte[] taken(String format, String question) throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + full.port() + "/api/exports?format=" + format))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"trace\":" + question + "}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(ask, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    private void decided(UnaryOperator<String> ids) throws Exception {
        String lines = ids.apply(full.getText("/api/identity/decisions/export"));
        JsonNode done = empty.upload(
                "/api/identity/decisions/import", "decisions.jsonl", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(done.path("added").asInt()).as("%s", done).isEqualTo(2);
    }

    private void decide(String left, String right, String verdict) throws Exception {
        JsonNode made = JsonMapper.shared()
                .readTree(full.postJson("/api/identity/decisions", """
                    {"left": "%s", "right": "%s", "verdict": "%s", "confidence": "confirmed", "reason": "a test"}
                    """.formatted(left, right, verdict)));
        assertThat(made.path("verdict").asString()).as("%s", made).isEqualTo(verdict);
    }

    private static void requireDone(JsonNode end) {
        assertThat(end.path("state").asString()).as("%s", end).isEqualTo("done");
        assertThat(end.path("rejected").asInt()).as("%s", end).isZero();
    }

    /** The paths, a line each; with relations, strengths and joins in the order of the answer, or the nodes sorted. */
    private static String ask(ImportClient client, String question, boolean whole)
            throws IOException, InterruptedException {
        JsonNode answer = JsonMapper.shared().readTree(client.postJson("/api/traces", question));
        assertThat(answer.has("paths")).as("%s", answer).isTrue();
        if (answer.path("paths").isEmpty()) {
            return NOBODY;
        }
        var lines = answer.path("paths").valueStream().map(path -> whole ? told(path) : nodes(path));
        return (whole ? lines : lines.sorted()).collect(Collectors.joining("\n"));
    }

    private static String told(JsonNode path) {
        return nodes(path) + " " + path.path("strength") + " " + path.path("joins") + " " + path.path("recordJoins")
                + " " + path.path("hops");
    }

    private static String nodes(JsonNode path) {
        List<String> ids =
                path.path("nodes").valueStream().map(JsonNode::asString).toList();
        return String.join(" > ", ids);
    }
}
