package spoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.ImportClient;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions stay when datasets go, and have their effect again when they return. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DecisionsOutliveDatasetsIT {

    private static final List<String> DATASETS = List.of("probe-1", "probe-2", "probe-3");

    private final ImportClient client;
    private final IdentityStore store;

    DecisionsOutliveDatasetsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.client = new ImportClient(port);
        this.store = new IdentityStore(driver);
    }

    @BeforeEach
    void datasets() throws IOException, InterruptedException {
        store.clear();
        bring("probe-1", "a", "d");
        bring("probe-2", "b");
        bring("probe-3", "c");
        requireMade(decide("a", "b", "same"));
        requireMade(decide("b", "c", "same"));
        requireMade(decide("b", "d", "different"));
    }

    private static void requireMade(JsonNode answer) {
        assertThat(answer.path("verdict").asString()).as("%s", answer).isNotEmpty();
    }

    @AfterEach
    void clear() throws IOException, InterruptedException {
        for (String dataset : DATASETS) {
            client.delete("/api/datasets/" + dataset);
        }
        store.clear();
    }

    @Test
    void the_identity_is_there_again_when_its_dataset_returns() throws IOException, InterruptedException {
        String before = store.drawWhole();
        assertThat(store.draw()).isEqualTo("""
            a SAME_AS b possible
            b NOT_SAME_AS d possible
            b RECORD_OF a possible
            b SAME_AS c possible
            c RECORD_OF a possible\
            """);
        assertThat(client.delete("/api/datasets/probe-2").path("removed").asInt())
                .isEqualTo(2);
        assertThat(client.get("/api/entities/ftm/probe-b").path("status").asInt())
                .isEqualTo(404);
        assertThat(store.draw()).isEmpty();
        assertThat(asleep()).isEqualTo(3);
        bring("probe-2", "b");
        assertThat(store.drawWhole()).isEqualTo(before);
        assertThat(asleep()).isZero();
    }

    @Test
    void who_stays_is_one_identity_without_the_one_that_stood_for_it() throws IOException, InterruptedException {
        client.delete("/api/datasets/probe-1");
        assertThat(store.draw()).isEqualTo("""
            b SAME_AS c possible
            c RECORD_OF b possible\
            """);
    }

    @Test
    void what_a_newer_file_leaves_out_sleeps_too() throws IOException, InterruptedException {
        bring("probe-1", "d");
        assertThat(store.draw()).contains("c RECORD_OF a possible");
        JsonNode done = client.text("probe-1.json", lines("d"), "?format=ftm&dataset=probe-1&replace=true");
        assertThat(done.path("state").asString()).isEqualTo("done");
        assertThat(store.draw()).isEqualTo("""
            b NOT_SAME_AS d possible
            b SAME_AS c possible
            c RECORD_OF b possible\
            """);
    }

    @Test
    void what_sleeps_still_counts_against_what_contradicts_it() throws IOException, InterruptedException {
        client.delete("/api/datasets/probe-2");
        JsonNode refused = decide("a", "c", "different");
        assertThat(refused.path("code").asString()).isEqualTo("identity.contradiction");
        assertThat(refused.path("decisions")).hasSize(2);
    }

    private int asleep() throws IOException, InterruptedException {
        return (int) client.get("/api/identity/decisions")
                .path("decisions")
                .valueStream()
                .filter(one -> one.path("asleep").asBoolean())
                .count();
    }

    private void bring(String dataset, String... names) throws IOException, InterruptedException {
        JsonNode done = client.text(dataset + ".json", lines(names), "?format=ftm&dataset=" + dataset);
        assertThat(done.path("state").asString()).as("%s", done).isEqualTo("done");
    }

    private static String lines(String... names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append("""
                {"id": "probe-%1$s", "schema": "Company", "properties": {"name": ["Probe %1$s"], "sourceUrl": ["https://example.org/%1$s"]}}
                """.formatted(name));
        }
        return lines.toString();
    }

    private JsonNode decide(String left, String right, String verdict) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(client.postJson("/api/identity/decisions", """
                    {"left": "ftm/probe-%s", "right": "ftm/probe-%s", "verdict": "%s", "reason": "a test"}
                    """.formatted(left, right, verdict)));
    }
}
