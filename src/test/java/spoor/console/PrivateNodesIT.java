package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.console.judge.PrivateNodes;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;

/** What the screen rests on: private nodes are tied to nothing, and have no label of the graph. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class PrivateNodesIT {

    private static final Map<String, Object> LISTS = Map.of("closed", List.copyOf(PrivateNodes.LABELS));

    private final RawHttp http;
    private final Driver driver;

    PrivateNodesIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @AfterEach
    void removeWhatWasKept() {
        driver.executableQuery("MATCH (n:Case|Casebook|Watch|WatchBaseline|WatchNews) DELETE n")
                .execute();
    }

    private List<String> listLabels(String pattern) {
        return driver
                .executableQuery(pattern + " UNWIND labels(n) AS label RETURN DISTINCT label")
                .withParameters(LISTS)
                .execute()
                .records()
                .stream()
                .map(row -> row.get("label").asString())
                .toList();
    }

    @Test
    void what_people_and_spoor_keep_is_tied_to_nothing_and_has_labels_of_its_own() {
        RawHttp.Answer made = http.post("/api/cases", "{\"title\":\"Tied to nothing\",\"notes\":\"\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        RawHttp.Answer collected = http.post(
                "/api/cases/" + made.json().path("id").asString() + "/casebook/items",
                "{\"nodes\":[\"company/aero-hit\"],\"note\":\"x\"}");
        assertThat(collected.status()).as(collected.body()).isEqualTo(200);
        RawHttp.Answer watched =
                http.post("/api/watches", "{\"name\":\"x\",\"question\":{\"to\":{\"labels\":[\"WeaponSystem\"]}}}");
        assertThat(watched.status()).as(watched.body()).isEqualTo(201);

        String closed = "MATCH (n) WHERE any(label IN labels(n) WHERE label IN $closed)";
        assertThat(listLabels(closed)).contains("Case", "Casebook", "Watch", "SearchKeys", "SchemaVersion");
        assertThat(listLabels(closed + " AND (n)--()")).isEmpty();
        assertThat(listLabels(closed + " AND any(label IN labels(n) WHERE NOT label IN $closed)"))
                .isEmpty();
    }
}
