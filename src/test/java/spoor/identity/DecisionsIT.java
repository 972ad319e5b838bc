package spoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Decisions over HTTP, on records of their own beside the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DecisionsIT {

    private final RawHttp http;
    private final IdentityStore store;

    DecisionsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.store = new IdentityStore(driver);
    }

    @BeforeEach
    void records() {
        store.clear();
        store.create("kupol", "inn:1831083343");
        store.create("kupol-2", "inn:1831083343");
        store.create("kupol-3", "");
        store.create("almaz", "inn:7712040285");
        store.create("almaz-2", "");
    }

    @AfterEach
    void clear() {
        store.clear();
    }

    @Test
    void what_is_decided_the_same_is_one_identity_at_each_level_of_confidence() {
        JsonNode sure = decide("kupol", "kupol-2", "same", "");
        decide("kupol-2", "kupol-3", "same", "");
        assertThat(sure.path("confidence").asString()).isEqualTo("confirmed");
        assertThat(sure.path("by").asString()).isNotEmpty();
        assertThat(store.draw()).isEqualTo("""
                kupol SAME_AS kupol-2 confirmed
                kupol-2 RECORD_OF kupol confirmed
                kupol-2 RECORD_OF kupol possible
                kupol-2 RECORD_OF kupol probable
                kupol-2 SAME_AS kupol-3 possible
                kupol-3 RECORD_OF kupol possible""");
    }

    @Test
    void a_record_tells_the_identity_it_belongs_to() {
        assertThat(entity("kupol-2").path("identity").isNull()).isTrue();
        JsonNode made = decide("kupol-2", "kupol", "same", "");
        JsonNode identity = entity("kupol-2").path("identity");
        assertThat(identity.path("representative").asString()).isEqualTo("probe/kupol");
        assertThat(identity.path("members").valueStream().map(m -> m.path("id").asString()))
                .containsExactly("probe/kupol", "probe/kupol-2");
        assertThat(identity.path("decisions").get(0).path("id").asString())
                .isEqualTo(made.path("id").asString());
        assertThat(entity("kupol").path("identity")).isEqualTo(identity);
        assertThat(entity("kupol").path("neighbours")).isEmpty();
    }

    @Test
    void withdrawing_leaves_nothing_but_the_record_of_it() {
        String before = store.draw();
        String id = decide("kupol", "kupol-2", "same", "").path("id").asString();
        JsonNode withdrawn =
                delete("decisions/" + id + "?reason=mistaken").json();
        assertThat(withdrawn.path("verdict").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.path("supersedes").asString()).isEqualTo(id);
        assertThat(store.draw()).isEqualTo(before);
        assertThat(list("entity=probe/kupol").path("decisions").valueStream().map(d -> d.path("verdict")
                        .asString()))
                .containsExactly("withdrawn", "same");
        RawHttp.Answer again = delete("decisions/" + id);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("decisions").get(0).path("id"))
                .isEqualTo(withdrawn.path("id"));
    }

    private JsonNode entity(String name) {
        return http.get("/api/entities/probe/" + name).json();
    }

    private RawHttp.Answer delete(String path) {
        return http.send("DELETE /api/identity/" + path + " HTTP/1.1\nHost: localhost", "");
    }

    private JsonNode list(String query) {
        return http.get("/api/identity/decisions?" + query).json();
    }

    private JsonNode decide(String left, String right, String verdict, String more) {
        RawHttp.Answer answer = post(left, right, verdict, more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private RawHttp.Answer post(String left, String right, String verdict, String more) {
        return http.post("/api/identity/decisions", """
                {"left": "probe/%s", "right": "probe/%s", "verdict": "%s", "reason": "a test"%s}
                """.formatted(left, right, verdict, more));
    }
}
