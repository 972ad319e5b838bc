package spoor.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static spoor.lists.HostileServer.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.audit.Audit;
import spoor.ingest.ImportClient;
import spoor.ingest.ImportedGraph;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.store.SpoorProperties;
import spoor.store.StoreState;
import spoor.threads.Threads;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Lists of a publisher on this machine: fetched, tried, imported, renewed; and whatever goes wrong with that. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ListsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ID = "toy-list";
    private static final Path FIXTURE = Path.of("src/test/resources/imports/small.ftm.json");

    private final RawHttp http;
    private final ImportedGraph graph;
    private final Driver driver;
    private final Path catalogue;
    private final ListSchedule tomorrow;
    private HostileServer publisher;

    ListsIT(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired SpoorProperties settings,
            @Autowired PublicLists lists,
            @Autowired ListStore store,
            @Autowired StoreState state,
            @Autowired Audit audit,
            @Autowired Threads threads) {
        this.http = new RawHttp(port);
        this.driver = driver;
        this.graph = new ImportedGraph(driver);
        this.catalogue = settings.data().resolve("lists.json");
        Clock later = Clock.fixed(Instant.now().plus(Duration.ofDays(1)), ZoneOffset.UTC);
        this.tomorrow = new ListSchedule(lists, store, state, audit, threads, Duration.ofHours(12), later);
    }

    @BeforeEach
    void publish() throws IOException {
        publisher = new HostileServer();
        Files.writeString(catalogue, """
            [
              {"id": "toy-list", "name": "Toys", "publisher": "Toy office", "licence": "CC0", "terms": ["free"],
               "addresses": ["%s"], "format": "ftm", "dataset": "toys"},
              {"id": "toy-list", "name": "Twice", "publisher": "x", "licence": "x", "addresses": ["https://example.org/"]}
            ]
            """.formatted(publisher.uri("/toys")));
    }

    @AfterEach
    void leave_nothing(@Autowired Snapshots snapshots) throws IOException {
        publisher.close();
        Files.deleteIfExists(catalogue);
        graph.removeAllButTheEvidence();
        driver.executableQuery("MATCH (l:PublicList) DELETE l").execute();
        snapshots.refresh();
    }

    private static String fixture() throws IOException {
        return Files.readString(FIXTURE);
    }

    private static String without(String id) throws IOException {
        try (Stream<String> lines = Files.lines(FIXTURE)) {
            return String.join(
                    "\n", lines.filter(line -> !line.contains("\"" + id + "\"")).toList());
        }
    }

    private JsonNode list() {
        return http.get("/api/lists/" + ID).json();
    }

    private JsonNode rested() {
        await().atMost(PATIENCE)
                .until(() ->
                        List.of("rest", "waiting").contains(list().path("stage").asString()));
        return list();
    }

    private JsonNode fetch() {
        RawHttp.Answer answer = http.post("/api/lists/" + ID + "/fetch", "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return rested();
    }

    private JsonNode importNewest() {
        RawHttp.Answer answer = http.post("/api/lists/" + ID + "/import", "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return rested();
    }

    /** As the schedule does, again and again. */
    private void lookUntil(Predicate<JsonNode> reached) {
        await().atMost(PATIENCE).until(() -> {
            tomorrow.look();
            return reached.test(list());
        });
    }

    private static String difference(JsonNode made) {
        return "new=%d changed=%d unchanged=%d gone=%d"
                .formatted(
                        made.path("new").asLong(),
                        made.path("changed").asLong(),
                        made.path("unchanged").asLong(),
                        made.path("gone").asLong());
    }

    private List<String> dataset() {
        return graph.fingerprint("toys");
    }

    @Test
    void a_list_is_fetched_and_tried_and_imported_when_somebody_says_so() throws IOException {
        publisher.at("/toys", text(200, "ETag: \"1\"\r\n", fixture()));
        JsonNode tried = fetch();
        assertThat(tried.path("stage").asString()).isEqualTo("waiting");
        assertThat(difference(tried.path("tried"))).isEqualTo("new=8 changed=0 unchanged=0 gone=0");
        assertThat(dataset()).isEmpty();

        JsonNode imported = importNewest();
        assertThat(imported.path("stage").asString()).isEqualTo("rest");
        assertThat(difference(imported.path("imported").path("difference")))
                .isEqualTo("new=8 changed=0 unchanged=0 gone=0");
        assertThat(dataset()).isNotEmpty();
        assertThat(driver.executableQuery(
                                "MATCH (d:Dataset {id: 'toys'}) RETURN d.name + '|' + d.licence + '|' + d.publisher AS"
                                        + " d")
                        .execute()
                        .records())
                .extracting(row -> row.get("d").asString())
                .containsExactly("Toys|CC0|Toy office");
    }

    @Test
    void the_same_list_again_is_no_import_and_a_newer_one_tells_what_is_gone() throws IOException {
        publisher.at("/toys", text(200, "", fixture()));
        fetch();
        importNewest();
        List<String> before = dataset();
        JsonNode again = fetch();
        assertThat(again.path("stage").asString()).isEqualTo("rest");
        assertThat(again.path("problem").isNull()).isTrue();

        publisher.at("/toys", text(200, "", without("own-1")));
        JsonNode tried = fetch();
        assertThat(difference(tried.path("tried"))).isEqualTo("new=0 changed=0 unchanged=7 gone=1");
        assertThat(dataset()).isEqualTo(before);
        importNewest();
        assertThat(dataset()).hasSizeLessThan(before.size());

        String former = list().path("earlier").path("sha256").asString();
        RawHttp.Answer ordered = http.post("/api/lists/" + ID + "/import?version=" + former, "");
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        assertThat(difference(rested().path("imported").path("difference")))
                .as("the version before, from the disk")
                .isEqualTo("new=1 changed=0 unchanged=7 gone=0");
        assertThat(dataset()).isEqualTo(before);
    }

    @Test
    void whatever_goes_wrong_is_told_and_the_data_stay_as_they_are() throws IOException {
        publisher.at("/toys", text(200, "", fixture()));
        fetch();
        importNewest();
        List<String> before = dataset();
        List<String> told = new ArrayList<>();
        for (HostileServer.Answer answer : List.of(
                text(404, "", "gone"),
                text(200, "", "<html>Please sign in</html>"),
                HostileServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + "{\"id\":"),
                HostileServer.to("http://169.254.169.254/latest/meta-data/"),
                HostileServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 999000000000\r\n\r\n"))) {
            publisher.at("/toys", answer);
            told.add(fetch().path("problem").path("code").asString());
        }
        assertThat(told)
                .containsExactly("lists.status", "lists.page", "lists.truncated", "lists.redirect", "lists.large");
        assertThat(dataset()).isEqualTo(before);
        assertThat(list().path("imported").path("difference").path("new").asLong())
                .isEqualTo(8);

        publisher.at("/toys", HostileServer.bytes(200, "", ImportClient.zip("a/b.zip", "x", "c.csv", "y")));
        JsonNode odd = fetch();
        assertThat(odd.path("stage").asString() + " "
                        + odd.path("problem").path("code").asString())
                .as("what the import cannot read")
                .startsWith("rest import.");

        publisher.at("/toys", text(200, "", "name;country\nAlpha;RU\n"));
        assertThat(difference(fetch().path("tried"))).contains("gone=8").contains("unchanged=0");
        assertThat(dataset()).isEqualTo(before);
        RawHttp.Answer unknown = http.post("/api/lists/" + ID + "/import?version=" + "0".repeat(64), "");
        assertThat(unknown.json().path("code").asString()).isEqualTo("lists.version.unknown");
    }

    @Test
    void a_renewed_list_is_imported_by_itself_unless_too_much_of_it_would_go() throws IOException {
        publisher.at("/toys", text(200, "", fixture()));
        assertThat(http.send(
                                "PUT /api/lists/" + ID
                                        + "/renewal HTTP/1.1\nHost: localhost\nContent-Type: application/json",
                                "{\"on\":true}")
                        .status())
                .isEqualTo(200);
        lookUntil(list -> list.path("problem").path("code").asString("").equals("lists.first"));
        assertThat(dataset()).as("the first time is for a person").isEmpty();
        importNewest();

        publisher.at("/toys", text(200, "", without("own-1")));
        lookUntil(list -> list.path("imported").path("difference").path("gone").asLong() == 1);
        List<String> before = dataset();

        publisher.at("/toys", text(200, "", without("co-2")));
        lookUntil(list -> list.path("problem").path("code").asString("").equals("lists.doubtful"));
        assertThat(dataset()).isEqualTo(before);
        assertThat(list().path("stage").asString()).isEqualTo("waiting");
    }

    @Test
    void the_catalogue_tells_what_of_the_operators_entries_cannot_be_used() {
        JsonNode all = http.get("/api/lists").json();
        assertThat(all.path("on").asBoolean()).isTrue();
        assertThat(all.path("refused").get(0).path("line").asInt()).isEqualTo(4);
        assertThat(all.path("refused").get(0).path("code").asString()).isEqualTo("lists.entry.twice");
        assertThat(http.get("/api/lists/nothing").status()).isEqualTo(404);
        assertThat(http.post("/api/lists/" + ID + "/import", "")
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("lists.untried");
    }
}
