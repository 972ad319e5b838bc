package spoor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.identity.IdentityStore;
import spoor.ingest.ImportClient;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.store.SpoorProperties;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The evidence is as it must be; each thing that is broken in it is found. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class CheckIT {

    private final Checks checks;
    private final Driver driver;
    private final IdentityStore store;
    private final Snapshots snapshots;
    private final RawHttp http;
    private final Path data;

    CheckIT(
            @Autowired Checks checks,
            @Autowired Driver driver,
            @Autowired Snapshots snapshots,
            @Autowired SpoorProperties settings,
            @LocalServerPort int port) {
        this.data = settings.data();
        this.checks = checks;
        this.driver = driver;
        this.store = new IdentityStore(driver);
        this.snapshots = snapshots;
        this.http = new RawHttp(port);
    }

    @AfterEach
    void clear() {
        store.clear();
        run("MATCH (n) WHERE n.broken DETACH DELETE n");
        run("MATCH ()-[r]->() WHERE r.broken DELETE r");
        snapshots.catchUp();
    }

    private void run(String statement) {
        driver.executableQuery(statement).execute();
    }

    @Test
    void the_evidence_and_what_people_decide_are_as_they_must_be() {
        assertThat(checks.run()).isEmpty();
        run("MERGE (:Dataset {id: 'probe', broken: true})");
        for (String name : List.of("a", "b", "c")) {
            store.create(name, "");
            run("MATCH (e:Entity {id: 'probe/%s'}) REMOVE e.sources MERGE (k:SearchKeys {id: e.id}) SET k.broken = true"
                    .formatted(name));
        }
        decide("a", "b", "probable");
        decide("b", "c", "confirmed");
        assertThat(checks.run()).isEmpty();
    }

    private void decide(String left, String right, String confidence) {
        assertThat(http.post(
                                "/api/identity/decisions",
                                "{\"left\":\"probe/%s\",\"right\":\"probe/%s\",\"verdict\":\"same\",\"confidence\":\"%s\",\"reason\":\"a test\"}"
                                        .formatted(left, right, confidence))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            relation-without-source | broken/1 | MATCH (a:Company) WITH a LIMIT 1 CREATE (a)-[:SUPPLIES {id: 'broken/1', confidence: 'possible', broken: true}]->(a)
            source-unknown          | src-none | MATCH (a:Company) WITH a LIMIT 1 CREATE (a)-[:SUPPLIES {id: 'broken/2', confidence: 'possible', sources: ['src-none'], broken: true}]->(a)
            relation-ends           | broken/3 | MATCH (a:Company), (w:WeaponSystem) WITH a, w LIMIT 1 CREATE (w)-[:SUPPLIES {id: 'broken/3', confidence: 'possible', sources: ['src-0001'], broken: true}]->(a)
            relation-ends           | broken/4 | MATCH (a:Company) WITH a LIMIT 1 CREATE (a)-[:CONTROLS {id: 'broken/4', confidence: 'possible', sources: ['src-0001'], broken: true}]->(a)
            confidence              | broken/5 | MATCH (a:Company) WITH a LIMIT 1 CREATE (a)-[:SUPPLIES {id: 'broken/5', confidence: 'certain', sources: ['src-0001'], broken: true}]->(a)
            id-missing              |          | CREATE (:Source {title: 'x', broken: true})
            entity-label            | broken/6 | CREATE (:Entity:Company:Person {id: 'broken/6', broken: true}), (:SearchKeys {id: 'broken/6', broken: true})
            declaration-alone       | broken/7 | CREATE (:ShipmentPage {id: 'broken/7', relation: 'none', count: 1, broken: true})
            declaration-sum         | broken/8 | MATCH (a:Company) WITH a LIMIT 1 CREATE (a)-[:SUPPLIES {id: 'broken/8', confidence: 'possible', sources: ['src-0001'], count: 2, broken: true}]->(a), (:ShipmentPage {id: 'broken/8', relation: 'broken/8', count: 1, broken: true})
            declaration-sum         | broken/9 | MATCH (a:Company) WITH a LIMIT 1 CREATE (a)-[:SUPPLIES {id: 'broken/9', confidence: 'possible', sources: ['src-0001'], count: 1, value: 7.5, currency: 'USD', broken: true}]->(a), (:ShipmentPage {id: 'broken/9', relation: 'broken/9', count: 1, valueUSD: [7.0], broken: true})
            dataset-rows            | broken   | CREATE (:Dataset {id: 'broken', complete: true, rowsRead: 3, rowsLoaded: 1, rowsRejected: 1, broken: true})
            dataset-unfinished      | broken   | CREATE (:Dataset {id: 'broken', complete: false, broken: true})
            dataset-unknown         | nobody   | CREATE (:Source {id: 'broken/10', dataset: 'nobody', broken: true})
            claim-missing           | broken/13 | CREATE (:EnteredClaim {key: 'broken/13/1', id: 'broken/13', dataset: 'by-hand', current: true, withdrawn: false, from: 'broken/0', relation: 'broken/0', broken: true})
            casebook-alone          | broken/15 | CREATE (:Casebook {case: 'broken/15', broken: true})
            keys-missing            | broken/11 | CREATE (:Entity:Company {id: 'broken/11', broken: true})
            decision-missing        | broken/12 | MATCH (a:Company) WITH a LIMIT 2 WITH collect(a) AS two WITH two[0] AS a, two[1] AS b CREATE (a)-[:SAME_AS {id: 'broken/12', broken: true}]->(b)
            decision-asleep         | broken/13 | MATCH (a:Company) WITH a LIMIT 2 WITH collect(a.id) AS two CREATE (:Decision:LiveDecision {id: 'broken/13', left: two[0], right: two[1], verdict: 'different', broken: true})
            identity                |          | MATCH (a:Company) WITH a LIMIT 2 WITH collect(a) AS two WITH two[0] AS a, two[1] AS b CREATE (a)-[:RECORD_OF {confidence: 'possible', broken: true}]->(b)
            """)
    void what_is_broken_is_found_with_an_example(String code, String example, String statement) {
        run(statement);
        List<StoreFinding> findings = checks.run();
        assertThat(findings).extracting(StoreFinding::code).containsExactly(code);
        StoreFinding finding = findings.getFirst();
        assertThat(finding.found()).isPositive();
        assertThat(finding.example()).isNotEmpty();
        if (example != null) {
            assertThat(finding.example()).isEqualTo(example);
        }
        assertThat(finding.describe()).contains(finding.text(), finding.advice());
    }

    @Test
    void declarations_add_up_also_with_rows_that_were_rejected_or_come_twice() throws Exception {
        ImportClient client = new ImportClient(http.port());
        client.fixture("declarations-short.csv", "?dataset=short");
        try {
            assertThat(checks.run()).isEmpty();
            run("""
                    MATCH (p:ShipmentPage {dataset: 'short'})
                    WHERE p.count > 1
                    SET p.count = p.count - 1, p.valueXXX = [v IN p.valueXXX | v + 1]""");
            assertThat(checks.run()).extracting(StoreFinding::code).containsExactly("declaration-sum");
        } finally {
            client.delete("/api/datasets/short");
        }
    }

    @Test
    void an_index_that_is_not_there_is_found() {
        assertThat(checks.checkSchema(Set.of("entity_id", "searchKeys"))).isEmpty();
        assertThat(checks.checkSchema(Set.of("entity_id", "none_such")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.example()).isEqualTo("none_such"));
    }

    @Test
    void an_entry_of_the_audit_that_was_changed_is_found() throws IOException {
        http.post("/api/cases", "{\"title\":\"Told in the audit\"}");
        http.get("/api/audit");
        Path file;
        try (Stream<Path> files = Files.list(data.resolve("audit"))) {
            file = files.filter(each -> each.getFileName().toString().startsWith("entries-"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
        byte[] written = Files.readAllBytes(file);
        byte[] changed = written.clone();
        changed[written.length / 2] ^= 1;
        try {
            write(file, changed);
            assertThat(checks.run()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("audit-chain");
                assertThat(finding.text()).startsWith("The audit is not as it was written. Line ");
            });
        } finally {
            write(file, written);
            run("MATCH (c:Case {title: 'Told in the audit'}) DETACH DELETE c");
        }
        assertThat(checks.run()).isEmpty();
    }

    @Test
    void what_is_removed_during_the_look_is_no_damage() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread other = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                run("UNWIND range(1, 50) AS i CREATE (:Passing {i: i})");
                run("MATCH (n:Passing) DELETE n");
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        });
        try {
            for (int look = 0; look < 20; look++) {
                assertThat(checks.run()).isEmpty();
            }
        } finally {
            over.set(true);
            other.join();
            run("MATCH (n:Passing) DELETE n");
        }
    }

    /** In place, since Spoor goes on writing behind it. */
    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), 0);
        }
    }

    @Test
    void the_outcome_is_told_to_people_and_to_programs() {
        StoreFinding finding = new StoreFinding("relation-ends", 2, "rel-1", "These are wrong.", "Mend them.");
        assertThat(print(List.of(finding), false)).contains("relation-ends: 2, such as rel-1", "Mend them.", "1 of 18");
        assertThat(print(List.of(), false)).contains("All is well");
        JsonNode json = JsonMapper.shared().readTree(print(List.of(finding), true));
        assertThat(json.path("ok").asBoolean()).isFalse();
        assertThat(json.path("findings").get(0).path("example").asString()).isEqualTo("rel-1");
        assertThat(Map.of(
                        "ok",
                        JsonMapper.shared()
                                .readTree(print(List.of(), true))
                                .path("ok")
                                .asBoolean()))
                .containsEntry("ok", true);
    }

    private static String print(List<StoreFinding> findings, boolean json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckCommand.print(findings, json, 18, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
