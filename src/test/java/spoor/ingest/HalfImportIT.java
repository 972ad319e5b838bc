package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** What an import that was cut off has written is in no answer, until it is whole. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class HalfImportIT {

    private static final String EXPORT =
            "{\"cypher\":{\"query\":\"MATCH (c:Company) WHERE c.dataset = 'half' RETURN c\"}}";

    private final RawHttp http;
    private final Driver driver;
    private final Snapshots snapshots;
    private String before = "";

    HalfImportIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired Snapshots snapshots) {
        this.http = new RawHttp(port);
        this.driver = driver;
        this.snapshots = snapshots;
    }

    @BeforeEach
    void halfAnImport() {
        before = version();
        driver.executableQuery("""
                        CREATE (:Dataset {id: 'half', name: 'Half', complete: false})
                        CREATE (a:Entity:Company {id: 'half/a', name: 'Halfway Works', dataset: 'half'})
                        CREATE (b:Entity:Company {id: 'half/b', name: 'Halfway Trade', dataset: 'half'})
                        CREATE (a)-[:SUPPLIES {id: 'half-1', dataset: 'half', confidence: 'possible', sources: ['s']}]->(b)
                        WITH a
                        MATCH (known:Entity {id: 'company/tsk-vektor'})
                        CREATE (a)-[:SUPPLIES {id: 'half-2', dataset: 'half', confidence: 'possible', sources: ['s']}]->(known)
                        """).execute();
        driver.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .execute();
    }

    @AfterEach
    void leaveNothing() {
        driver.executableQuery("MATCH (n) WHERE n.dataset = 'half' OR n.id = 'half' DETACH DELETE n")
                .execute();
        snapshots.catchUp();
    }

    @Test
    void nothing_of_it_is_shown_before_it_is_whole_and_all_of_it_then() {
        assertThat(version()).isEqualTo(before);
        assertThat(found()).isZero();
        assertThat(http.get("/api/entities/half/a").status()).isEqualTo(404);
        assertThat(http.get("/api/relations/half-1").status()).isEqualTo(404);
        assertThat(http.get("/api/entities/company/tsk-vektor/neighbours").body())
                .doesNotContain("half-2");
        assertThat(paths()).isZero();
        driver.executableQuery("MATCH (d:Dataset {id: 'half'}) SET d.complete = true")
                .execute();
        assertThat(version()).isNotEqualTo(before);
        // Search keys of what was written past Spoor are made in the background.
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(found()).isEqualTo(2));
        assertThat(http.get("/api/relations/half-1").status()).isEqualTo(200);
        assertThat(http.get("/api/entities/company/tsk-vektor/neighbours").body())
                .contains("half-2");
        assertThat(paths()).isEqualTo(1);
    }

    @Test
    void a_statement_sees_it_and_says_so() {
        String statement = "{\"query\":\"MATCH (c:Company) WHERE c.dataset = 'half' RETURN c.id AS id\"}";
        JsonNode half = http.post("/api/cypher", statement).json();
        assertThat(half.path("rows").size()).isEqualTo(2);
        assertThat(half.path("summary")
                        .path("notifications")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("dataset.unfinished");
        assertThat(half.path("summary")
                        .path("notifications")
                        .path(0)
                        .path("message")
                        .asString())
                .contains("'half'");
        assertThat(queryApi()).contains("dataset.unfinished");
        JsonNode export = export();
        assertThat(export.path("nodes").size()).isZero();
        assertThat(export.path("graph").path("complete").asBoolean()).isFalse();
        assertThat(export.path("graph").path("cut").toString()).contains("'half' is not whole");
        driver.executableQuery("MATCH (d:Dataset {id: 'half'}) SET d.complete = true")
                .execute();
        assertThat(http.post("/api/cypher", statement)
                        .json()
                        .path("summary")
                        .path("notifications")
                        .size())
                .isZero();
        assertThat(queryApi()).doesNotContain("dataset.unfinished");
        assertThat(export().path("graph").path("complete").asBoolean()).isTrue();
    }

    private String queryApi() {
        return http.post("/db/neo4j/query/v2", "{\"statement\":\"MATCH (c:Company) RETURN count(c) AS n\"}")
                .body();
    }

    private JsonNode export() {
        return http.post("/api/exports", EXPORT).json();
    }

    private int found() {
        return http.get("/api/entities?q=halfway").json().path("entities").size();
    }

    private int paths() {
        return http.post(
                        "/api/traces",
                        "{\"from\":{\"text\":\"halfway works\"},\"to\":{\"text\":\"halfway trade\"},\"maxHops\":1}")
                .json()
                .path("paths")
                .size();
    }

    private String version() {
        snapshots.catchUp();
        return snapshots.version();
    }
}
