package spoor.ingest.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;

/** What was kept by a Spoor that was killed before it had ordered the import is brought in by the next start. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class UnorderedClaimsIT {

    private static final String CLAIM = """
            {"relation":"SUPPLIES","from":{"label":"Company","name":"Cut Works","country":"CN"},\
            "to":{"id":"company/tsk-vektor"},"confidence":"possible","quote":"sold",\
            "source":{"title":"Report","publisher":"Works","published":"2024-05","kind":"press"}}""";

    private final RawHttp http;
    private final UnorderedClaims step;
    private final Driver driver;

    UnorderedClaimsIT(@LocalServerPort int port, @Autowired UnorderedClaims step, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.step = step;
        this.driver = driver;
    }

    @AfterEach
    void leaveOnlyTheEvidence() {
        query("""
                MATCH (n) WHERE n:Import OR n:EnteredClaim OR n.dataset = 'by-hand' OR n:Dataset AND n.id <> 'evidence'
                DETACH DELETE n""");
    }

    private void query(String cypher) {
        driver.executableQuery(cypher).execute();
    }

    @Test
    void a_claim_whose_import_was_never_ordered_comes_into_the_graph_at_the_next_start() {
        String entered = http.post("/api/claims", CLAIM).json().path("id").asString();
        await().atMost(Duration.ofMinutes(1)).until(() -> stateOf(entered).equals("visible"));
        query("""
                MATCH (e:Entity {dataset: 'by-hand'}) DETACH DELETE e WITH DISTINCT 1 AS gone
                MATCH (c:EnteredClaim) SET c.job = null, c.id = 'cut-off', c.key = 'cut-off/1'""");
        assertThat(stateOf("cut-off")).isEqualTo("waiting");

        step.run((message, done, total) -> {});

        await().atMost(Duration.ofMinutes(1)).until(() -> stateOf("cut-off").equals("visible"));
        assertThat(http.get("/api/entities?q=Cut+Works").body()).contains("Cut Works");
    }

    private String stateOf(String claim) {
        return http.get("/api/claims/" + claim).json().path("state").asString();
    }
}
