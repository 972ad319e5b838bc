package spoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.identity.decision.Decisions;
import spoor.ingest.ImportClient;
import spoor.model.Decision;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** Decisions as a file, out and in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DecisionFileIT {

    private final ImportClient client;
    private final IdentityStore store;
    private final Decisions decisions;

    DecisionFileIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired Decisions decisions) {
        this.client = new ImportClient(port);
        this.store = new IdentityStore(driver);
        this.decisions = decisions;
    }

    @BeforeEach
    void records() {
        store.clear();
        for (String name : new String[] {"a", "b", "c", "d"}) {
            store.create(name, "");
            store.run(
                    "CREATE (:Entity:Company {id: 'ftm/probe-' + $name, name: $name, dataset: 'probe'})",
                    Map.of("name", name));
        }
    }

    @AfterEach
    void clear() {
        store.clear();
    }

    @Test
    void what_goes_out_comes_in_elsewhere_and_twice_changes_nothing() throws IOException, InterruptedException {
        decide("a", "b", "same");
        Decision second = decide("b", "c", "same");
        decide("c", "d", "different");
        decisions.withdraw(second.id(), "mistaken", "a test");
        decide("b", "c", "successor_of");
        String live = store.drawWhole();
        String file = client.getText("/api/identity/decisions/export");
        assertThat(file.lines()).hasSize(5);
        assertThat(books(bring(file))).isEqualTo("read=5 added=0 known=5 refused=0");
        store.run("MATCH (d:Decision) DELETE d", Map.of());
        store.run("MATCH ()-[r:SAME_AS|NOT_SAME_AS|RECORD_OF]->() DELETE r", Map.of());
        assertThat(books(bring(file))).isEqualTo("read=5 added=5 known=0 refused=0");
        assertThat(store.drawWhole()).isEqualTo(live);
        assertThat(client.getText("/api/identity/decisions/export")).isEqualTo(file);
        assertThat(books(bring(file))).isEqualTo("read=5 added=0 known=5 refused=0");
    }

    @Test
    void a_withdrawal_that_comes_later_withdraws_here_too() throws IOException, InterruptedException {
        Decision made = decide("a", "b", "same");
        String early = client.getText("/api/identity/decisions/export");
        decisions.withdraw(made.id(), "", "a test");
        String late = client.getText("/api/identity/decisions/export");
        store.run("MATCH (d:Decision) DELETE d", Map.of());
        assertThat(books(bring(early))).isEqualTo("read=1 added=1 known=0 refused=0");
        assertThat(store.draw()).isNotEmpty();
        assertThat(books(bring(late))).isEqualTo("read=2 added=1 known=1 refused=0");
        assertThat(store.draw()).isEmpty();
    }

    @Test
    void lines_that_contradict_or_are_none_are_refused_by_number() throws IOException, InterruptedException {
        Decision here = decide("a", "b", "different");
        JsonNode done = bring("""
            {"id": "dec-x1", "left": "probe/b", "right": "probe/a", "verdict": "same", "by": "they", "at": "2026-01-31T12:00:00Z"}

            {"id": "dec-x2", "left": "probe/c", "right": "probe/d", "verdict": "same"}
            nonsense
            {"id": "dec-x3", "left": "probe/c", "right": "probe/nowhere", "verdict": "same", "by": "they", "at": "2026-01-31T12:00:00Z"}
            """);
        assertThat(books(done)).isEqualTo("read=4 added=1 known=0 refused=3");
        assertThat(done.path("refused")
                        .valueStream()
                        .map(one -> one.path("line").asInt()))
                .containsExactly(1, 3, 4);
        assertThat(done.path("refused").get(0).path("reason").asString()).contains(here.id());
        assertThat(done.path("refused").get(1).path("reason").asString()).contains("'by'");
        JsonNode sleeping = client.get("/api/identity/decisions?entity=probe/nowhere");
        assertThat(sleeping.path("decisions").get(0).path("asleep").asBoolean()).isTrue();
    }

    @Test
    void what_a_file_says_who_decided_is_told_with_who_brought_it_in() throws IOException, InterruptedException {
        bring("""
            {"id": "dec-z1", "left": "probe/a", "right": "probe/b", "verdict": "same", "by": "admin", "broughtInBy": "admin", "at": "2026-01-31T12:00:00Z"}
            """);
        Decision here = decide("c", "d", "same");
        JsonNode told = client.get("/api/identity/decisions?entity=probe/a").path("decisions");
        assertThat(told.get(0).path("by").asString()).isEqualTo("admin");
        assertThat(told.get(0).path("broughtInBy").asString()).isNotEmpty().isNotEqualTo("admin");
        assertThat(client.get("/api/identity/decisions?entity=probe/c")
                        .path("decisions")
                        .get(0)
                        .path("broughtInBy")
                        .isNull())
                .as(here.id())
                .isTrue();
    }

    @Test
    void a_pair_keeps_its_decision_where_what_took_its_place_elsewhere_is_refused()
            throws IOException, InterruptedException {
        Decision here = decide("a", "b", "same");
        decide("b", "c", "same");
        decide("c", "a", "same");
        String chain = """
            {"id": "dec-w1", "left": "probe/a", "right": "probe/b", "verdict": "unsure", "by": "they", "at": "2026-01-31T12:00:00Z", "live": false, "supersedes": "%s"}
            {"id": "dec-%s", "left": "probe/a", "right": "probe/b", "verdict": "%2$s", "by": "they", "at": "2026-01-31T12:00:01Z", "supersedes": "dec-w1"}
            """;
        JsonNode refused = bring(chain.formatted(here.id(), "different"));
        assertThat(books(refused)).isEqualTo("read=2 added=0 known=0 refused=2");
        assertThat(refused.path("refused").get(0).path("reason").asString()).contains("what holds here stays");
        assertThat(store.draw()).contains("a SAME_AS b probable");

        assertThat(books(bring(chain.formatted(here.id(), "same")))).isEqualTo("read=2 added=2 known=0 refused=0");
        assertThat(store.draw()).contains("a SAME_AS b possible");
    }

    @Test
    void a_line_does_not_take_the_place_of_a_decision_on_another_pair() throws IOException, InterruptedException {
        Decision here = decide("a", "b", "same");
        bring("""
            {"id": "dec-y1", "left": "probe/a", "right": "probe/c", "verdict": "same", "by": "they", "at": "2026-01-31T12:00:00Z", "supersedes": "%1$s"}
            {"id": "dec-y2", "left": "probe/a", "right": "probe/d", "verdict": "withdrawn", "by": "they", "at": "2026-01-31T12:00:01Z", "supersedes": "%1$s"}
            """.formatted(here.id()));
        assertThat(store.draw()).contains("a SAME_AS b probable", "a SAME_AS c possible");
    }

    @Test
    void a_resolver_of_nomenklatura_is_read_and_what_it_makes_up_is_left_out()
            throws IOException, InterruptedException {
        String file = """
            ["NK-1", "probe-a", "positive", 0.9, "ann", "2024-05-01T10:00:00.000000"]
            ["NK-1", "probe-b", "positive", 0.8, "ann", "2024-05-01T10:00:01.000000"]
            ["NK-1", "probe-c", "negative", null, "bob", "2024-05-01T10:00:02.000000"]
            ["probe-c", "probe-d", "unsure", 0.5, "bob", "2024-05-01T10:00:03.000000"]
            ["probe-a", "probe-d", "no_judgement", 0.7, null, null]
            """;
        assertThat(books(bring(file))).isEqualTo("read=5 added=3 known=1 refused=1");
        assertThat(store.draw()).isEqualTo("""
            a NOT_SAME_AS c possible
            a SAME_AS b possible
            b RECORD_OF a possible\
            """);
        assertThat(books(bring(file))).isEqualTo("read=5 added=0 known=4 refused=1");
    }

    private Decision decide(String left, String right, String verdict) {
        return decisions.decide(RandomDecisionsIT.draft(left, right, verdict, "probable"), "a test");
    }

    private JsonNode bring(String lines) throws IOException, InterruptedException {
        return client.upload(
                "/api/identity/decisions/import", "decisions.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String books(JsonNode done) {
        return "read=%d added=%d known=%d refused=%d"
                .formatted(
                        done.path("read").asInt(),
                        done.path("added").asInt(),
                        done.path("known").asInt(),
                        done.path("refusedCount").asInt());
    }
}
