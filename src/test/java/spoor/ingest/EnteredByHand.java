package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Claims that are entered by hand, over HTTP, and what the database has of them; after each test they are gone. */
record EnteredByHand(RawHttp http, Driver driver) implements AfterEachCallback {

    static final String SOURCE = """
            {"title":"Annual report","publisher":"Works","url":"https://example.org/report","published":"2024-05",\
            "kind":"company","origin":"Works, annual report 2023","locator":"p. 3","accessed":"2025-01-02",\
            "archived":"https://archive.example.org/report","sha256":"%s"}""".formatted("ab".repeat(32));

    static final String DELIVERY = """
            {"relation":"SUPPLIES","from":{"label":"Company","name":"New Works","country":"CN"},\
            "to":{"id":"company/aero-hit"},"hs":["854231"],"value":1200.5,"currency":"USD","validFrom":"2024-03",\
            "validTo":"2024-04","confidence":"probable","quote":"sold to Aero-HIT","source":%s}""".formatted(SOURCE);

    @Override
    public void afterEach(ExtensionContext context) {
        send("DELETE", "/api/datasets/by-hand", "");
        new ImportedGraph(driver).removeAllButTheEvidence();
    }

    JsonNode enter(String draft) {
        RawHttp.Answer answer = http.post("/api/claims", draft);
        assertThat(answer.status()).describedAs(answer.toString()).isEqualTo(201);
        return settle(answer.json());
    }

    /** Waits until it is in the graph, or gone from it. */
    JsonNode settle(JsonNode claim) {
        String path = "/api/claims/" + claim.path("id").asString();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> http.get(path).json().path("state").asString(), "visible"::equals);
        return claim;
    }

    JsonNode json(String method, String path, String body) {
        RawHttp.Answer answer = send(method, path, body);
        assertThat(answer.status()).describedAs(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    RawHttp.Answer send(String method, String path, String body) {
        return http.send(method + " " + path + " HTTP/1.1\nHost: localhost\nContent-Type: application/json", body);
    }

    String sourceOf(JsonNode claim) {
        return driver.executableQuery("MATCH ()-[r]->() WHERE r.id = $id RETURN r.sources[0] AS source")
                .withParameters(Map.of("id", claim.path("relation").asString()))
                .execute()
                .records()
                .getFirst()
                .get("source")
                .asString();
    }

    List<String> relations() {
        return driver.executableQuery("""
                        MATCH (a)-[r {dataset: 'by-hand'}]->(b)
                        RETURN a.name + ' ' + type(r) + ' ' + b.id + ' ' + r.confidence + ' ' + coalesce(r.validFrom, '-')
                               + ' ' + coalesce(toString(r.value), '-') + ' ' + coalesce(r.currency, '-')
                               + ' [' + coalesce(r.hs[0], '') + '] ' + coalesce(r.quote, '') AS text ORDER BY text
                        """).withConfig(QueryConfig.defaultConfig()).execute().records().stream()
                .map(row -> row.get("text").asString())
                .toList();
    }

    String firstFound(String text) {
        return http.get("/api/entities?q=" + text.replace(' ', '+'))
                .json()
                .path("entities")
                .path(0)
                .path("id")
                .asString("");
    }

    long count(String cypher) {
        return new ImportedGraph(driver).count(cypher);
    }
}
