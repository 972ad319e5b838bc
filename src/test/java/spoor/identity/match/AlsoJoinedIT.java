package spoor.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import spoor.identity.IdentityStore;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where A is B and B is C, A would be C: whoever decides on B is told what speaks against that. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class AlsoJoinedIT {

    private final RawHttp http;
    private final IdentityStore store;

    AlsoJoinedIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.store = new IdentityStore(driver);
    }

    @BeforeEach
    void threeRecords() {
        store.clear();
        named("a", "LLC Vektor Kaluga");
        named("b", "Vektor");
        named("c", "JSC Vektor Tula");
    }

    @AfterEach
    void clear() {
        store.clear();
    }

    private void named(String name, String said) {
        store.create(name, "");
        store.run("MATCH (e:Entity {id: $id}) SET e.name = $name", Map.of("id", "probe/" + name, "name", said));
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static List<String> draw(JsonNode joined) {
        return joined.valueStream()
                .map(one -> one.path("left").path("id").asString() + " "
                        + one.path("right").path("id").asString() + " "
                        + one.path("through").asString())
                .toList();
    }

    @Test
    void what_is_decided_already_is_joined_along_with_the_pair() {
        assertThat(http.post(
                                "/api/identity/decisions",
                                json(Map.of(
                                        "left", "probe/a", "right", "probe/b", "verdict", "same", "reason", "a test")))
                        .status())
                .isEqualTo(201);

        JsonNode pair =
                http.get("/api/identity/pairs?left=probe/b&right=probe/c").json();

        assertThat(draw(pair.path("alsoJoined"))).containsExactly("probe/a probe/c decided");
        JsonNode joined = pair.path("alsoJoined").path(0);
        assertThat(joined.path("left").path("name").asString()).isEqualTo("LLC Vektor Kaluga");
        assertThat(joined.path("features")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .contains("legalForm.different");
        assertThat(draw(http.get("/api/identity/pairs?left=probe/a&right=probe/c")
                        .json()
                        .path("alsoJoined")))
                .as("its own pair is looked at anyhow")
                .noneMatch(line -> line.startsWith("probe/a probe/c"));
    }

    @Test
    void a_choice_of_pairs_is_looked_at_as_a_whole() {
        JsonNode answer = http.post(
                        "/api/identity/pairs/along",
                        json(Map.of(
                                "pairs",
                                List.of(
                                        Map.of("left", "probe/a", "right", "probe/b"),
                                        Map.of("left", "probe/b", "right", "probe/c")))))
                .json();

        assertThat(draw(answer.path("pairs"))).containsExactly("probe/a probe/c chosen");
        assertThat(answer.path("compared").asInt()).isEqualTo(1);
        assertThat(answer.path("complete").asBoolean()).isTrue();
        assertThat(http.post("/api/identity/pairs/along", "{\"pairs\":[]}").status())
                .isEqualTo(400);
        assertThat(http.post("/api/identity/pairs/along", "{}").status()).isEqualTo(400);
    }

    @Test
    void a_refusal_can_be_said_in_any_language() {
        for (String right : List.of("b", "c")) {
            http.post(
                    "/api/identity/decisions",
                    json(Map.of("left", "probe/a", "right", "probe/" + right, "verdict", "same", "reason", "a test")));
        }

        JsonNode refused = http.post(
                        "/api/identity/decisions",
                        json(Map.of("left", "probe/b", "right", "probe/c", "verdict", "different", "reason", "a test")))
                .json();

        assertThat(refused.path("code").asString()).isEqualTo("identity.contradiction");
        assertThat(refused.path("why").asString()).isEqualTo("refused.joined");
        assertThat(refused.path("arguments").path("count").asString()).isEqualTo("2");
        assertThat(refused.path("detail").asString())
                .isEqualTo("Both are records of one identity, because of 2 decision(s); withdraw one of these first.");
    }
}
