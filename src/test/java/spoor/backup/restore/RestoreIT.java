package spoor.backup.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.SpoorApplication;
import spoor.backup.Backups;
import spoor.backup.MadeBackup;
import spoor.files.AttachedFiles;
import spoor.identity.IdentityStore;
import spoor.model.Conflict;
import spoor.snapshot.Snapshots;
import spoor.store.Leases;
import spoor.store.SharedNeo4j;
import spoor.store.StartStep;
import spoor.store.StoreRefused;
import spoor.store.StoreState;
import spoor.store.StoreWrites;
import spoor.store.WriteLog;
import spoor.store.schema.SchemaRunner;
import spoor.web.RawHttp;

/** A backup of a store with one of everything, and the Spoor that is made of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class RestoreIT {

    private static final String CAPTURED = "<!doctype html><p>kept";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> QUESTIONS = List.of(
            "/api/cases",
            "/api/queries",
            "/api/datasets",
            "/api/identity/decisions",
            "/api/entities?q=orlan",
            "/api/sources/src-0001",
            "/api/tradeflows");

    private final Backups backups;
    private final Driver driver;
    private final IdentityStore store;
    private final WriteLog log;
    private final Snapshots snapshots;
    private final RawHttp http;

    private String capture = "";

    @TempDir
    Path folder;

    RestoreIT(
            @Autowired Backups backups,
            @Autowired Driver driver,
            @Autowired WriteLog log,
            @Autowired Snapshots snapshots,
            @LocalServerPort int port) {
        this.backups = backups;
        this.driver = driver;
        this.store = new IdentityStore(driver);
        this.log = log;
        this.snapshots = snapshots;
        this.http = new RawHttp(port);
    }

    private void fill() {
        store.create("a", "");
        store.create("b", "");
        assertThat(http.post(
                                "/api/identity/decisions",
                                "{\"left\":\"probe/a\",\"right\":\"probe/b\",\"verdict\":\"same\",\"confidence\":\"probable\","
                                        + "\"reason\":\"a test\"}")
                        .status())
                .isEqualTo(201);
        assertThat(http.post("/api/cases", "{\"title\":\"Двигун 引擎\",\"notes\":\"n\",\"tags\":[],\"view\":\"?k=1\"}")
                        .status())
                .isEqualTo(201);
        upload();
        store.run("""
                CREATE (:Probe {id: 'probe/values', date: date('2022-02-24'), dates: [date('2022-02-24')],
                  at: datetime('2022-10-30T02:30[Europe/Berlin]'), took: duration('P1M2DT3.5S'), where: point({x: 1, y: 2}),
                  part: 0.5, whole: 1.0, count: 7, empty: []})-[:ODD {weights: [1.0, 2.5]}]->(:Probe:Other)
                CREATE ({probe: true}), (:Shipment {id: 'probe/s', relation: 'rel-0001', value: 12.5})
                """, Map.of());
    }

    /** The answer about src-0001 names it. */
    private void upload() {
        String part =
                "--spoor-test-boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"page.html\"\r\n\r\n"
                        + CAPTURED + "\r\n--spoor-test-boundary--\r\n";
        RawHttp.Answer answer = http.send(
                "POST /api/captures?source=src-0001 HTTP/1.1\nHost: localhost\nContent-Type: multipart/form-data;"
                        + " boundary=spoor-test-boundary",
                part);
        assertThat(answer.status()).isEqualTo(201);
        capture = "/api/captures/" + answer.json().path("id").asString();
    }

    @AfterEach
    void clear() {
        if (!capture.isEmpty()) {
            http.send("DELETE " + capture + " HTTP/1.1\nHost: localhost", "");
        }
        store.clear();
        store.run("MATCH (n) WHERE n:Probe OR n.probe OR n.id = 'probe/s' DETACH DELETE n", Map.of());
        store.run("MATCH (c:Case|Casebook) DELETE c", Map.of());
        snapshots.catchUp();
    }

    @Test
    void a_spoor_made_of_a_backup_is_the_same() throws IOException, InterruptedException {
        fill();
        MadeBackup made = backups.make(folder.resolve("whole.zip"));
        assertThat(made.manifest().dataVersion()).isEqualTo(snapshots.version()).isNotEmpty();

        try (ConfigurableApplicationContext second = start(made.file())) {
            Driver restored = second.getBean(Driver.class);
            assertThat(second.getBean(Snapshots.class).version())
                    .isEqualTo(made.manifest().dataVersion());
            List<String> contents = contents(restored);
            assertThat(contents).isEqualTo(contents(driver)).hasSizeGreaterThan(3_000);
            assertThat(indexes(restored)).isEqualTo(indexes(driver));
            RawHttp other = new RawHttp(Integer.parseInt(
                    Objects.requireNonNull(second.getEnvironment().getProperty("local.server.port"))));
            assertThat(answers(other)).isEqualTo(answers(http));
            assertThat(other.get(capture + "/file").body()).isEqualTo(CAPTURED);

            refuses_what_is_filled(second, made.file());
            one_that_was_cut_off_is_refused_until_it_is_done_again(second, made.file());
            assertThat(contents(restored)).isEqualTo(contents);
        }
    }

    private ConfigurableApplicationContext start(Path backup) throws InterruptedException {
        ConfigurableApplicationContext spoor = new SpringApplication(SpoorApplication.class)
                .run(
                        "--server.port=0",
                        "--spoor.data=" + folder.resolve("data"),
                        "--spoor.evidence=skip",
                        "--spoor.neo4j.heap=512m",
                        "--spoor.neo4j.page-cache=64m",
                        // what is asked beforehand need not be looked at again, and an answer tells how much was
                        "--spoor.warm-up.time=0",
                        "--spoor.restore.file=" + backup);
        assertThat(spoor.getBean(StoreState.class).awaitReady(PATIENCE))
                .as(spoor.getBean(StoreState.class).status().message())
                .isTrue();
        return spoor;
    }

    private static void refuses_what_is_filled(ConfigurableApplicationContext spoor, Path backup) {
        assertThatThrownBy(() -> step(spoor, backup.toString()).run(StartStep.Progress.SILENT))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("spoor.data");
    }

    private static void one_that_was_cut_off_is_refused_until_it_is_done_again(
            ConfigurableApplicationContext spoor, Path backup) {
        spoor.getBean(Driver.class)
                .executableQuery("MATCH (s:Source) WHERE s.id ENDS WITH '7' DETACH DELETE s CREATE (:Restoring)")
                .execute();
        assertThatThrownBy(() -> step(spoor, "").run(StartStep.Progress.SILENT))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("cut off");
        step(spoor, backup.toString()).run(StartStep.Progress.SILENT);
        step(spoor, "").run(StartStep.Progress.SILENT);
    }

    private static RestoreStart step(ConfigurableApplicationContext spoor, String file) {
        return new RestoreStart(
                new MockEnvironment().withProperty(RestoreStart.FILE, file),
                spoor.getBean(Driver.class),
                spoor.getBean(StoreWrites.class),
                spoor.getBean(SchemaRunner.class),
                spoor.getBean(Leases.class),
                spoor.getBean(AttachedFiles.class));
    }

    private static List<String> answers(RawHttp http) {
        return Stream.concat(
                        QUESTIONS.stream().map(path -> {
                            RawHttp.Answer answer = http.get(path);
                            assertThat(answer.status()).as(path).isEqualTo(200);
                            // whether search keys are looked through just now is no part of what was restored
                            return answer.body().replaceAll("\"renewal\":(null|\\{[^}]*})", "");
                        }),
                        Stream.of("{}", "{\"identity\":\"decided\",\"rank\":\"strongest\"}")
                                .map(question -> http.post("/api/traces", question)
                                        .body()
                                        .replaceAll("\"elapsedMs\":[0-9.E-]+", "")))
                .toList();
    }

    private static List<String> indexes(Driver driver) {
        return driver
                .executableQuery(
                        "SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name + ' ' + state + ' ' + type AS line ORDER BY line")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("line").asString())
                .toList();
    }

    private static List<String> contents(Driver driver) {
        return driver.executableQuery("""
                        CALL () {
                          MATCH (n) WHERE NOT n:Lease|ImportJob|SchemaVersion AND NOT (n:SearchKeys AND n.id STARTS WITH 'probe/')
                          RETURN labels(n) AS labels, properties(n) AS p, '' AS ends
                          UNION ALL
                          MATCH (a)-[r]->(b)
                          RETURN [type(r)] AS labels, properties(r) AS p, coalesce(a.id, '') + ' > ' + coalesce(b.id, '') AS ends
                        }
                        RETURN labels, p, ends
                        """).execute().records().stream()
                .map(row -> row.get("labels").asList(value -> value.asString()).stream()
                                .sorted()
                                .toList()
                        + row.get("ends").asString()
                        + typed(row.get("p").asMap()))
                .sorted()
                .toList();
    }

    private static String typed(Map<String, Object> properties) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(properties)
                .forEach((name, value) -> text.append(' ')
                        .append(name)
                        .append('=')
                        .append(value)
                        .append(':')
                        .append(
                                value instanceof List<?> list && !list.isEmpty()
                                        ? list.getFirst().getClass().getSimpleName()
                                        : value.getClass().getSimpleName()));
        return text.toString();
    }

    @Test
    void while_an_import_is_under_way_there_is_none() {
        log.begin();
        try {
            assertThatThrownBy(() -> backups.make(folder.resolve("import.zip"))).isInstanceOf(Conflict.class);
        } finally {
            log.end();
        }
        assertThat(folder.resolve("import.zip")).doesNotExist();
    }

    @Test
    void investigations_that_are_saved_meanwhile_wait_or_make_it_begin_anew() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = Thread.ofVirtual().start(() -> {
            while (!enough.get()) {
                http.post("/api/cases", "{\"title\":\"again\",\"notes\":\"\",\"tags\":[],\"view\":\"?k=1\"}");
            }
        });
        try {
            assertThat(backups.make(folder.resolve("busy.zip")).manifest().nodes())
                    .isPositive();
        } finally {
            enough.set(true);
            writer.join();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(Files.size(folder.resolve("busy.zip"))).isPositive();
    }
}
