package spoor.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.ImportClient;
import spoor.ingest.ImportedGraph;
import spoor.ingest.SmallPackage;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Watched questions over HTTP: what imports, decisions and removals make of their paths. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class WatchIT {

    /** How long a busy machine may take to look. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String ALPHA_TO_BETA = "{\"name\":\"Alpha\",\"question\":{"
            + "\"from\":{\"countries\":[\"HK\"],\"text\":\"Alpha\"},\"to\":{\"countries\":[\"RU\"],\"text\":\"Beta\"},\"k\":5}}";

    private static final String EVERYTHING = "{\"name\":\"All\",\"question\":{\"from\":{},\"to\":{},\"maxHops\":2}}";

    private final RawHttp http;
    private final ImportClient imports;
    private final Driver driver;
    private final Snapshots snapshots;
    private final Webhooks webhooks;

    WatchIT(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired Snapshots snapshots,
            @Autowired Webhooks webhooks) {
        this.webhooks = webhooks;
        this.http = new RawHttp(port);
        this.imports = new ImportClient(port);
        this.driver = driver;
        this.snapshots = snapshots;
    }

    @AfterEach
    void leaveNothing() {
        for (JsonNode watch : http.get("/api/watches").json().path("watches")) {
            http.send("DELETE /api/watches/" + watch.path("id").asString() + " HTTP/1.1\nHost: localhost", "");
        }
        new ImportedGraph(driver).removeAllButTheEvidence();
        run("MATCH (d:Decision) WHERE d.left STARTS WITH 'watch/' OR d.right STARTS WITH 'watch/' DETACH DELETE d");
        run("MATCH (e:Entity) WHERE e.id STARTS WITH 'watch/' DETACH DELETE e");
        snapshots.refresh();
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    private String watch(String draft) {
        RawHttp.Answer made = http.post("/api/watches", draft);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().path("id").asString();
    }

    private JsonNode read(String id) {
        return http.get("/api/watches/" + id).json();
    }

    /** Once it has looked at the data as they are. */
    private List<String> news(String id) {
        String version = snapshots.refresh().version();
        await().atMost(PATIENCE)
                .until(() -> read(id).path("dataVersion").asString().equals(version));
        List<String> lines = new ArrayList<>();
        JsonNode news = http.get("/api/watches/" + id + "/news").json().path("news");
        news.forEach(one -> one.path("body").path("paths").forEach(path -> lines.add(describe(path))));
        return lines;
    }

    private static String describe(JsonNode path) {
        List<String> reasons = new ArrayList<>();
        path.path("reasons").forEach(reason -> {
            List<String> lists = new ArrayList<>(List.of(""));
            JsonNode relation = reason.path("relation");
            String what = relation.isMissingNode()
                    ? reason.path("decision").path("by").isMissingNode() ? "" : " decision"
                    : " " + relation.path("id").asString() + "/"
                            + relation.path("dataset").asString()
                            + (relation.path("wholeDataset").asBoolean() ? "!" : "");
            reason.path("authorities").forEach(authority -> lists.add(authority.asString()));
            reasons.add(reason.path("kind").asString() + what + String.join(" ", lists));
        });
        List<String> nodes = new ArrayList<>();
        path.path("nodes").forEach(node -> nodes.add(node.path("name").asString()));
        return path.path("kind").asString() + " " + String.join(">", nodes) + " " + reasons;
    }

    @Test
    void an_import_a_decision_and_a_removal_are_told_with_what_did_it() throws Exception {
        String id = watch(ALPHA_TO_BETA);
        assertThat(news(id)).isEmpty();

        imports.run("small.zip", new SmallPackage().zip(), "");
        assertThat(news(id)).containsExactly("new Alpha>Beta [relation_new rel-1/small!]");

        imports.run("small.zip", new SmallPackage().zip(), "");
        run("""
            MATCH (b:Entity {id: 'company/b'})
            CREATE (a:Entity:Company {id: 'watch/a2', name: 'Zeta', country: 'HK', sources: ['s']})
            CREATE (a)-[:SUPPLIES {id: 'watch-1', dataset: 'watched', confidence: 'confirmed', sources: ['w1', 'w2']}]->(b)
            """);
        assertThat(news(id)).as("the same file again, and something elsewhere").hasSize(1);

        JsonNode decision = http.post(
                        "/api/identity/decisions",
                        "{\"left\":\"watch/a2\",\"right\":\"company/a\",\"verdict\":\"same\",\"reason\":\"same number\"}")
                .json();
        assertThat(news(id))
                .first()
                .isEqualTo("stronger Alpha>Beta [relation_counts watch-1/watched, decision_made decision]");

        http.send(
                "DELETE /api/identity/decisions/" + decision.path("id").asString() + " HTTP/1.1\nHost: localhost", "");
        assertThat(news(id))
                .first()
                .isEqualTo("weaker Alpha>Beta [relation_counts_not watch-1/watched, decision_ended decision]");

        imports.delete("/api/datasets/small");
        assertThat(news(id)).first().isEqualTo("gone Alpha>Beta [relation_gone rel-1/small!]");
        assertThat(read(id).path("unseen").asLong()).isEqualTo(4);
        assertThat(http.post("/api/watches/" + id + "/seen?number=3", "")
                        .json()
                        .path("unseen")
                        .asLong())
                .isEqualTo(1);
        assertThat(http.post("/api/watches/" + id + "/seen", "")
                        .json()
                        .path("unseen")
                        .asLong())
                .isZero();
    }

    @Test
    void a_listing_on_a_path_is_told_unless_the_watch_is_asked_not_to() throws Exception {
        imports.run("small.zip", new SmallPackage().zip(), "");
        String told = watch(ALPHA_TO_BETA);
        String quiet = watch(ALPHA_TO_BETA.replace("{\"name\"", "{\"tellListings\":false,\"name\""));
        assertThat(read(told).path("tellListings").asBoolean()).isTrue();
        assertThat(read(quiet).path("tellListings").asBoolean()).isFalse();

        run("""
            MATCH (a:Entity {id: 'company/a'})
            CREATE (d:Designation {id: 'watch/listing', authority: 'EU', sources: ['s']})
            CREATE (a)-[:LISTED_IN {id: 'watch-listed', dataset: 'watched', sources: ['s']}]->(d)
            """);
        assertThat(news(told)).containsExactly("changed Alpha>Beta [entity_listed EU]");
        assertThat(news(quiet)).isEmpty();
        assertThat(patch(quiet, "{\"tellListings\":true}")
                        .json()
                        .path("tellListings")
                        .asBoolean())
                .isTrue();

        run("MATCH (d:Designation {id: 'watch/listing'}) DETACH DELETE d");
        assertThat(news(told)).first().isEqualTo("changed Alpha>Beta [entity_unlisted EU]");
        assertThat(news(quiet)).containsExactly("changed Alpha>Beta [entity_unlisted EU]");
    }

    @Test
    void a_document_that_is_replaced_under_its_id_is_told_unless_the_watch_is_asked_not_to() throws Exception {
        imports.run("small.zip", new SmallPackage().zip(), "");
        String told = watch(ALPHA_TO_BETA);
        String quiet = watch(ALPHA_TO_BETA.replace("{\"name\"", "{\"tellSources\":false,\"name\""));

        imports.run(
                "small.zip",
                new SmallPackage().with("sources.csv", "2024-10", "2024-11").zip(),
                "");
        assertThat(news(told)).containsExactly("changed Alpha>Beta [source_changed]");
        assertThat(news(quiet)).isEmpty();

        run("MATCH (s:Source {id: 'src-1'}) SET s.sha256 = 'ab', s.filled = ['sha256']");
        assertThat(news(told)).as("a hash that a captured file filled in").hasSize(1);
    }

    @Test
    void goods_that_are_not_there_yet_are_news_when_they_come() throws Exception {
        String id = watch("{\"name\":\"Soon\",\"question\":{\"from\":{},\"to\":{},\"goods\":{\"hs\":[\"999998\"]}}}");
        assertThat(read(id).path("paths").asLong()).isZero();

        run("""
            CREATE (a:Entity:Company {id: 'watch/a', name: 'First', country: 'CN', sources: ['s']})
            CREATE (b:Entity:Company {id: 'watch/b', name: 'Second', country: 'RU', sources: ['s']})
            CREATE (a)-[:SUPPLIES {id: 'watch-2', dataset: 'watched', confidence: 'probable', hs: ['999998'], sources: ['s']}]->(b)
            """);
        assertThat(news(id)).containsExactly("new First>Second [relation_new watch-2/watched!]");
    }

    /** Something else changes each time, so that the watch does look, and compares. */
    @Test
    void the_same_file_again_is_no_news_in_any_format() throws Exception {
        everyFile();
        String id = watch(EVERYTHING);
        assertThat(read(id).path("paths").asLong()).isGreaterThan(100);
        everyFile();
        run("CREATE (:Entity:Company {id: 'watch/alone', name: 'Alone', sources: ['s']})");
        assertThat(news(id)).isEmpty();
        assertThat(read(id).path("dataVersion").asString()).isEqualTo(snapshots.version());
    }

    private void everyFile() throws IOException, InterruptedException {
        imports.run("evidence.zip", evidence(), "?format=package");
        imports.run("small.zip", new SmallPackage().zip(), "");
        imports.fixture("small.ftm.json", "?dataset=toy");
        imports.fixture("relations.csv", "?dataset=table");
        imports.fixture("declarations-short.csv", "?dataset=declared");
    }

    private static byte[] evidence() throws IOException {
        Path folder = Path.of("src/main/resources/evidence");
        List<String> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                parts.add(file.getFileName().toString());
                parts.add(Files.readString(file));
            }
        }
        return ImportClient.zip(parts.toArray(String[]::new));
    }

    @Test
    void a_watch_is_renamed_rests_begins_anew_and_says_what_is_wrong() throws Exception {
        String id = watch(ALPHA_TO_BETA);
        assertThat(patch(id, "{\"name\":\" Beta \",\"paused\":true}")
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("Beta");
        imports.run("small.zip", new SmallPackage().zip(), "");
        JsonNode woken = patch(id, "{\"paused\":false}").json();
        assertThat(woken.path("paths").asLong()).isEqualTo(1);
        assertThat(news(id)).as("what came while it rested").isEmpty();
        assertThat(patch(id, "{\"name\":\"\"}").problem()).isEqualTo("400 watch.name");
        assertThat(patch(id, "{\"webhook\":\"https://10.1.2.3/\"}").problem()).isEqualTo("403 webhook.private");
        assertThat(patch(id, "{\"webhook\":\"http://127.0.0.2/\"}").problem()).isEqualTo("400 webhook.address");
        http.send("DELETE /api/watches/" + id + " HTTP/1.1\nHost: localhost", "");
        assertThat(http.get("/api/watches/" + id).problem()).isEqualTo("404 watch.unknown");
        assertThat(http.get("/api/watches/none").problem()).isEqualTo("404 watch.unknown");
        assertThat(http.post("/api/watches", "{\"name\":\"x\",\"question\":{\"from\":{\"ids\":[\"nobody\"]}}}")
                        .problem())
                .isEqualTo("404 entity.unknown");
    }

    private RawHttp.Answer patch(String id, String body) {
        return http.send(
                "PATCH /api/watches/" + id + " HTTP/1.1\nHost: localhost\nContent-Type: application/json", body);
    }

    @Test
    void news_arrive_signed_at_a_webhook_again_after_an_error_and_a_closed_door_and_once_a_run() throws Exception {
        try (HookReceiver receiver = new HookReceiver()) {
            JsonNode made = http.post(
                            "/api/watches",
                            "{\"name\":\"All\",\"question\":{\"from\":{},\"to\":{},\"maxHops\":2},\"webhook\":\""
                                    + receiver.address() + "\"}")
                    .json();
            String id = made.path("id").asString();
            String secret = made.path("secret").asString();
            receiver.answer(500);
            imports.run("small.zip", new SmallPackage().zip(), "");
            assertThat(news(id)).hasSizeGreaterThan(1);

            awaitDelivery(id, "waiting: it answered with status 500"::equals);
            receiver.shut();
            awaitDelivery(id, state -> state.startsWith("waiting: ") && !state.contains("500"));
            receiver.answer(204);
            receiver.open();
            awaitDelivery(id, "sent"::equals);

            assertThat(receiver.calls(204)).hasSize(1);
            HookReceiver.Call refused = receiver.calls(500).getFirst();
            HookReceiver.Call taken = receiver.calls(204).getFirst();
            assertThat(taken.delivery()).isEqualTo(refused.delivery()).isNotEmpty();
            assertThat(taken.body()).isEqualTo(refused.body());
            assertThat(taken.isGenuine(secret)).isTrue();
            assertThat(taken.isGenuine(secret + "x")).isFalse();
            assertThat(taken.changed().isGenuine(secret)).isFalse();
            JsonNode news =
                    http.get("/api/watches/" + id + "/news").json().path("news").get(0);
            JsonNode told = JsonMapper.shared().readTree(taken.body());
            assertThat(told.path("event").asString()).isEqualTo("watch.news");
            assertThat(told.path("id").asString())
                    .isEqualTo(taken.delivery())
                    .isEqualTo(news.path("id").asString());
            assertThat(told.path("counts")).isEqualTo(news.path("body").path("counts"));
            assertThat(told.path("paths").size() + told.path("morePaths").asInt())
                    .isEqualTo(told.path("counts").path("new").asInt());

            imports.delete("/api/datasets/small");
            news(id);
            awaitDelivery(id, "sent"::equals);
            webhooks.callDue();
            assertThat(receiver.calls(204))
                    .as("two runs had news, and each was told once")
                    .extracting(HookReceiver.Call::run)
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }
    }

    /** Waits for what becomes of the newest news; what waits for its time is called at once, here and by Spoor itself. */
    private void awaitDelivery(String id, Predicate<String> wanted) {
        await().atMost(PATIENCE).until(() -> {
            run("MATCH (n:WatchNews) WHERE n.delivery = 'waiting' SET n.due = 0");
            webhooks.callDue();
            JsonNode delivery = newest(id);
            JsonNode fault = delivery.path("fault");
            return wanted.test(delivery.path("state").asString() + (fault.isString() ? ": " + fault.asString() : ""));
        });
    }

    private JsonNode newest(String id) {
        return http.get("/api/watches/" + id + "/news")
                .json()
                .path("news")
                .path(0)
                .path("delivery");
    }

    @Test
    void feeds_tell_the_same_under_ids_that_stay() throws Exception {
        String id = watch(ALPHA_TO_BETA);
        imports.run("small.zip", new SmallPackage().zip(), "");
        news(id);
        JsonNode item = http.get("/api/watches/" + id + "/news.json")
                .json()
                .path("items")
                .path(0);
        assertThat(item.path("title").asString()).isEqualTo("Alpha: 1 new");
        assertThat(item.path("content_text").asString())
                .isEqualTo("New: Alpha → Beta\n– SUPPLIES between Alpha and Beta"
                        + " (Small package; A title, with a comma, Другой) is new.");
        RawHttp.Answer atom = http.get("/api/watches/" + id + "/news.atom");
        assertThat(atom.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(atom.body()).contains("<id>" + item.path("id").asString() + "</id>");
        assertThat(http.get("/api/watches/news.atom").body())
                .contains("<id>" + item.path("id").asString() + "</id>");
        assertThat(http.get("/api/watches/news.json").json().path("items").path(0))
                .isEqualTo(item);
    }
}
