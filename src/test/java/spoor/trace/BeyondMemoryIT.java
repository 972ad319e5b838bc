package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

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
import tools.jackson.databind.JsonNode;

/** A Spoor that has no memory for the graph: the database answers, and says so. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.kernel.memory=20KB")
@ContextConfiguration(initializers = SharedNeo4j.class)
class BeyondMemoryIT {

    private final RawHttp http;

    private final Driver driver;

    BeyondMemoryIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @AfterEach
    void nothingIsDecided() {
        driver.executableQuery("MATCH (d:Decision {reason: 'beyond memory'}) DELETE d")
                .execute();
    }

    @Test
    void theVersionMovesWithEachDecisionThoughAsManyHold() {
        String first = decide("weapon/kh-101", "weapon/garpiya-a1");
        String before = version();
        assertThat(http.send(
                                "DELETE /api/identity/decisions/" + first
                                        + "?reason=beyond+memory HTTP/1.1\nHost: localhost",
                                "")
                        .status())
                .isEqualTo(200);
        String second = decide("weapon/kh-101", "weapon/orlan-10");

        assertThat(version()).isNotEqualTo(before);
        http.send("DELETE /api/identity/decisions/" + second + "?reason=beyond+memory HTTP/1.1\nHost: localhost", "");
    }

    private String decide(String left, String right) {
        RawHttp.Answer made = http.post("/api/identity/decisions", """
                {"left": "%s", "right": "%s", "verdict": "different", "reason": "beyond memory"}""".formatted(left, right));
        assertThat(made.status()).as(made.body()).isLessThan(300);
        return made.json().path("id").asString();
    }

    private String version() {
        return http.get("/api/status").json().path("snapshot").path("version").asString();
    }

    @Test
    void tracesAreAnsweredByTheDatabaseWhichIsSaid() {
        JsonNode answer = http.post("/api/traces", "{\"maxHops\":3,\"k\":3}").json();

        assertThat(answer.path("paths").size()).isEqualTo(3);
        assertThat(answer.path("snapshot").path("form").asString()).isEqualTo("cypher");
        JsonNode status = http.get("/api/status").json();
        assertThat(status.path("state").asString()).isEqualTo("ready");
        assertThat(status.path("snapshot").path("form").asString()).isEqualTo("cypher");
        assertThat(status.path("snapshot").path("nodes").asLong())
                .isEqualTo(answer.path("snapshot").path("nodes").asLong())
                .isPositive();
        assertThat(status.path("snapshot").path("reason").asString())
                .contains("would take about", "traces are answered by the database");
    }

    @Test
    void goodsAreTakenIntoAccount() {
        JsonNode answer = http.post(
                        "/api/traces",
                        "{\"goods\":{\"categories\":[\"microelectronics\"],\"consistent\":true},\"k\":5}")
                .json();
        assertThat(answer.path("paths").size()).as(answer.toString()).isEqualTo(5);

        JsonNode none = http.post("/api/traces", "{\"goods\":{\"categories\":[\"microchips\"]}}")
                .json();
        assertThat(none.path("paths")).isEmpty();
        assertThat(none.path("summary")
                        .path("absentGoods")
                        .path(0)
                        .path("value")
                        .asString())
                .isEqualTo("microchips");
    }

    @Test
    void capsChooseFromAsManyPathsAsItTakes() {
        JsonNode paths = http.post("/api/traces", "{\"maxHops\":3,\"maxPerEnd\":1,\"k\":5,\"offset\":1}")
                .json()
                .path("paths");
        assertThat(paths.valueStream()
                        .map(path -> path.path("nodes")
                                .valueStream()
                                .reduce((before, last) -> last)
                                .orElseThrow()
                                .asString()))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotThereIsSaidAsTheKernelSaysIt() {
        assertThat(http.post("/api/traces", "{\"via\":[{\"ids\":[\"company/none\"]}]}")
                        .detail())
                .contains("'via[0].ids' names 'company/none'");
        assertThat(http.post("/api/traces", "{\"datasets\":[\"none\"]}").problem())
                .isEqualTo("404 dataset.unknown");
        JsonNode nothing =
                http.post("/api/traces", "{\"to\":{\"countries\":[\"NZ\"]}}").json();
        assertThat(nothing.path("summary")
                        .path("nearMisses")
                        .path(0)
                        .path("change")
                        .asString())
                .isEqualTo("to");
    }

    @Test
    void theFormOfTheQuestionHasItsChoices() {
        JsonNode choices = http.get("/api/traces/choices").json();

        assertThat(choices.path("countries").toString()).contains("\"CN\"", "\"RU\"");
        assertThat(choices.path("operators").toString()).contains("\"RU\"");
        assertThat(choices.path("datasets").toString()).contains("\"evidence\"");
        assertThat(choices.path("tiers").toString()).contains("\"1\"");
        assertThat(choices.path("hs").toString()).contains("\"854231\"");
    }

    @Test
    void aTraceIsExportedAndWhatNeedsMemoryIsRefused() {
        RawHttp.Answer export = http.post("/api/exports?format=json", "{\"trace\":{\"maxHops\":2,\"k\":2}}");
        assertThat(export.status()).as(export.body()).isEqualTo(200);
        assertThat(export.json().path("graph").path("counts").path("paths").asInt())
                .isEqualTo(2);
        assertThat(http.post("/api/exports?format=json", "{\"ids\":[\"company/none\"]}")
                        .problem())
                .isEqualTo("422 graph.beyond-memory");
    }
}
