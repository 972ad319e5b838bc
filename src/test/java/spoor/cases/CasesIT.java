package spoor.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.util.ReflectionTestUtils;
import spoor.TestSize;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.store.StoreChanges;
import spoor.store.StoreVersion;
import spoor.store.WriteLog;
import spoor.store.read.StoreReader;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Investigations over HTTP: kept, saved again, shared, and apart from the supply graph. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class CasesIT {

    /** How long a busy machine may take to see what somebody else wrote. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String CANVAS = """
            {"nodes":[{"id":"company/aero-hit","x":1.5,"y":-2,"pinned":true,"hidden":false,"parent":null,"fetched":50}],\
            "groups":[{"around":"company/aero-hit","kind":"Company","members":["company/x"],"x":0,"y":0}]}""";

    private final RawHttp http;
    private final Driver driver;
    private final StoreReader store;
    private final WriteLog log;
    private final Snapshots snapshots;

    CasesIT(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired StoreReader store,
            @Autowired WriteLog log,
            @Autowired Snapshots snapshots) {
        this.http = new RawHttp(port);
        this.driver = driver;
        this.store = store;
        this.log = log;
        this.snapshots = snapshots;
    }

    @AfterEach
    void deleteAll() {
        for (JsonNode one : http.get("/api/cases").json().path("cases")) {
            http.send("DELETE /api/cases/" + one.path("id").asString() + " HTTP/1.1\nHost: localhost", "");
        }
    }

    /** It keeps texts by a hash that two statements can share; some JVMs give them out alike in every thread. */
    @Test
    void nothing_that_spring_data_renders_itself_is_ever_sent(@Autowired Neo4jTemplate template) {
        Object renderer = requireNonNull(ReflectionTestUtils.getField(template, "renderer"));
        ReflectionTestUtils.setField(template, "renderer", null);
        try {
            String id = create("One").path("id").asString();
            assertThat(put(id, "Two", 0).status()).isEqualTo(200);
            String shared =
                    http.get("/api/shared/" + share(id)).json().path("title").asString();
            assertThat(shared).isEqualTo("Two");
            assertThat(http.get("/api/cases").json().path("cases")).hasSize(1);
            http.send("DELETE /api/cases/" + id + " HTTP/1.1\nHost: localhost", "");
            assertThat(http.get("/api/cases/" + id).status()).isEqualTo(404);
        } finally {
            ReflectionTestUtils.setField(template, "renderer", renderer);
        }
    }

    /** One that is removed while the list is read has lost some of its properties already. */
    @Test
    void a_list_that_is_read_while_others_remove_is_whole() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<?> removing = others.submit(() -> {
                while (!over.get()) {
                    addAndRemoveCases();
                }
            });
            try {
                for (int i = 0; i < TestSize.of(100, 300); i++) {
                    assertThat(http.get("/api/cases").status()).isEqualTo(200);
                    assertThat(http.get("/api/cases/torn-" + (1 + i % 100)).status())
                            .isIn(200, 404);
                }
            } finally {
                over.set(true);
            }
            removing.get();
        }
    }

    private void addAndRemoveCases() {
        driver.executableQuery(
                        "UNWIND range(1, 100) AS i CREATE (:Case {id: 'torn-' + i, version: 0, title: 'T', notes: '',"
                                + " tags: [], view: '', canvas: '{}', nodes: 0, dataVersion: 'v', created: datetime(), updated: datetime()})")
                .execute();
        driver.executableQuery("MATCH (c:Case) WHERE c.id STARTS WITH 'torn-' DELETE c")
                .execute();
    }

    @Test
    void a_link_that_was_ended_while_somebody_saved_stays_ended(@Autowired CaseRepository cases) {
        JsonNode one = create("One");
        String id = one.path("id").asString();
        String token = share(id);
        StoredCase asRead = cases.findCase(id).orElseThrow();
        http.send("DELETE /api/cases/" + id + "/share HTTP/1.1\nHost: localhost", "");
        assertThat(cases.saveAgain(asRead, one.path("version").asLong())).isPresent();
        assertThat(http.get("/api/shared/" + token).problem()).isEqualTo("404 case.notShared");
    }

    @Test
    @Tag("contract")
    void what_is_saved_comes_back_whole() {
        RawHttp.Answer created = http.post(
                "/api/cases",
                "{\"title\":\" Engines \",\"notes\":\"Зошит 笔记\",\"tags\":[\"uav\",\"uav\"],\"view\":\"?from=Company\","
                        + "\"canvas\":" + CANVAS + "}");
        assertThat(created.status()).isEqualTo(201);
        JsonNode read =
                http.get("/api/cases/" + created.json().path("id").asString()).json();
        assertThat(read).isEqualTo(created.json());
        assertThat(read.path("title").asString()).isEqualTo("Engines");
        assertThat(read.path("notes").asString()).isEqualTo("Зошит 笔记");
        assertThat(read.path("tags")).hasSize(1);
        assertThat(read.path("canvas").path("nodes").get(0).path("x").asDouble())
                .isEqualTo(1.5);
        assertThat(read.path("canvas").path("groups").get(0).path("kind").asString())
                .isEqualTo("Company");
        assertThat(read.path("dataVersion")).isEqualTo(read.path("dataVersionNow"));
    }

    @Test
    void the_slower_of_two_who_save_is_told_and_overwrites_nothing() {
        JsonNode first = create("One");
        String id = first.path("id").asString();
        long version = first.path("version").asLong();
        assertThat(put(id, "Two", version).status()).isEqualTo(200);
        RawHttp.Answer late = put(id, "Three", version);
        assertThat(late.problem()).isEqualTo("409 case.changed");
        assertThat(late.detail()).contains("'Two'");
        assertThat(late.json().path("version").asLong()).isGreaterThan(version);
        assertThat(http.get("/api/cases/" + id).json().path("title").asString()).isEqualTo("Two");
    }

    @Test
    void the_list_shows_the_last_saved_first_without_their_content() {
        JsonNode one = create("One");
        create("Two");
        put(one.path("id").asString(), "One again", one.path("version").asLong());
        List<String> titles = new ArrayList<>();
        JsonNode cases = http.get("/api/cases").json().path("cases");
        cases.forEach(each -> titles.add(each.path("title").asString()));
        assertThat(titles).containsExactly("One again", "Two");
        assertThat(cases.get(0).has("canvas")).isFalse();
        assertThat(cases.get(0).path("changed").asBoolean()).isFalse();
    }

    @Test
    void what_is_saved_here_does_not_make_the_graph_be_read_anew() {
        saveShareAndDelete(); // makes names of properties known, which costs transactions of their own
        snapshots.catchUp(); // whoever reads the graph anew forgets what was told before
        StoreVersion before = store.currentVersion();
        saveShareAndDelete();
        assertThat(log.findChanges(before, store.currentVersion())).contains(StoreChanges.NONE);
    }

    private void saveShareAndDelete() {
        JsonNode one = create("One");
        String id = one.path("id").asString();
        put(id, "Two", one.path("version").asLong());
        http.post("/api/cases/" + id + "/share", "");
        http.send("DELETE /api/cases/" + id + " HTTP/1.1\nHost: localhost", "");
    }

    @Test
    void new_data_shows_and_a_saved_case_is_no_new_data() {
        String id = create("One").path("id").asString();
        create("Two");
        assertThat(isChanged(id)).isFalse();
        driver.executableQuery("CREATE (:Entity:Company {id: 'company/cases-it', name: 'x', sources: []})")
                .execute();
        try {
            await().atMost(PATIENCE).until(() -> isChanged(id));
            assertThat(http.get("/api/cases")
                            .json()
                            .path("cases")
                            .get(0)
                            .path("changed")
                            .asBoolean())
                    .isTrue();
        } finally {
            driver.executableQuery("MATCH (n:Entity {id: 'company/cases-it'}) DELETE n")
                    .execute();
        }
        await().atMost(PATIENCE).until(() -> !isChanged(id));
    }

    @Test
    void who_reads_cases_or_deletes_none_hides_nobody_elses_commit() {
        create("One");
        String before = snapshots.refresh().version();
        driver.executableQuery("CREATE (:Entity:Company {id: 'company/cases-it', name: 'x', sources: []})")
                .execute();
        try {
            http.get("/api/cases");
            http.send("DELETE /api/cases/nowhere HTTP/1.1\nHost: localhost", "");
            assertThat(snapshots.refresh().version()).isNotEqualTo(before);
        } finally {
            driver.executableQuery("MATCH (n:Entity {id: 'company/cases-it'}) DELETE n")
                    .execute();
            snapshots.refresh();
        }
    }

    @Test
    void a_public_link_shows_it_until_it_is_ended_and_its_token_is_nowhere_in_the_database() {
        JsonNode one = create("One");
        String id = one.path("id").asString();
        String token = share(id);
        assertThat(token).matches("[\\w-]{32}");
        assertThat(http.get("/api/shared/" + token).json().path("title").asString())
                .isEqualTo("One");
        assertThat(put(id, "Two", one.path("version").asLong()).status())
                .as("sharing is no new version")
                .isEqualTo(200);
        assertThat(http.get("/api/shared/" + token).json().path("title").asString())
                .isEqualTo("Two");
        assertThat(driver.executableQuery("MATCH (c:Case) RETURN properties(c) AS all")
                        .execute()
                        .records())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("all").asMap().toString()).doesNotContain(token));
        String second = share(id);
        assertThat(http.get("/api/shared/" + token).problem()).isEqualTo("404 case.notShared");
        http.send("DELETE /api/cases/" + id + "/share HTTP/1.1\nHost: localhost", "");
        assertThat(http.get("/api/shared/" + second).problem()).isEqualTo("404 case.notShared");
    }

    @Test
    void a_deleted_case_is_gone() {
        String id = create("One").path("id").asString();
        assertThat(http.send("DELETE /api/cases/" + id + " HTTP/1.1\nHost: localhost", "")
                        .status())
                .isEqualTo(204);
        assertThat(http.get("/api/cases/" + id).problem()).isEqualTo("404 case.unknown");
        assertThat(put(id, "Two", 0).problem()).isEqualTo("404 case.unknown");
        assertThat(http.post("/api/cases/" + id + "/share", "").problem()).isEqualTo("404 case.unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                  | 400 case.title
            {"title":"  "}                                                      | 400 case.title
            {"title":"x","view":"https://evil"}                                 | 400 case.view
            {"title":"x","canvas":{"nodes":[{"id":"","x":0,"y":0,"pinned":false,"hidden":false,"fetched":0}]}} | 400 case.id
            {"title":"x","canvas":{"nodes":[{"id":"a","x":1e9,"y":0,"pinned":false,"hidden":false,"fetched":0}]}} | 400 case.place
            {"title":"x","who":"me"}                                            | 400 json.field.unknown
            """)
    void what_is_no_investigation_is_refused(String body, String problem) {
        assertThat(http.post("/api/cases", body).problem()).isEqualTo(problem);
    }

    @Test
    void a_case_stands_apart_from_the_supply_graph() {
        long before = snapshotNodes();
        create("Limbach of cases");
        assertThat(http.get("/api/entities?q=cases").json().path("entities")).isEmpty();
        assertThat(driver.executableQuery("MATCH (c:Case) WHERE c:Entity OR EXISTS { (c)--() } RETURN c")
                        .execute()
                        .records())
                .isEmpty();
        assertThat(snapshotNodes()).isEqualTo(before);
    }

    private long snapshotNodes() {
        return http.get("/api/status").json().path("snapshot").path("nodes").asLong();
    }

    private boolean isChanged(String id) {
        JsonNode one = http.get("/api/cases/" + id).json();
        return !one.path("dataVersion").equals(one.path("dataVersionNow"));
    }

    private JsonNode create(String title) {
        return http.post("/api/cases", "{\"title\":\"" + title + "\"}").json();
    }

    private String share(String id) {
        return http.post("/api/cases/" + id + "/share", "").json().path("token").asString();
    }

    private RawHttp.Answer put(String id, String title, long version) {
        return http.send(
                "PUT /api/cases/" + id + " HTTP/1.1\nHost: localhost\nContent-Type: application/json",
                "{\"title\":\"" + title + "\",\"version\":" + version + "}");
    }
}
