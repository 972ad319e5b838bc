package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements that users keep on the server. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class SavedQueriesIT {

    private final RawHttp http;

    SavedQueriesIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    @Tag("contract")
    void a_query_is_saved_seen_by_all_replaced_and_forgotten() {
        String name = "%D0%9F%D0%BE%D0%BA%D1%83%D0%BF%D0%B0%D1%82%D0%B5%D0%BB%D0%B8%20%26%20co";
        assertThat(put(name, "RETURN $x AS x", Map.of("x", 1)).status()).isEqualTo(204);
        assertThat(put(name, "RETURN $x AS y", Map.of("x", "厦门")).status()).isEqualTo(204);
        JsonNode saved = saved("Покупатели & co");
        assertThat(saved.path("cypher").asString()).isEqualTo("RETURN $x AS y");
        assertThat(saved.path("parameters").toString()).isEqualTo("{\"x\":\"厦门\"}");
        assertThat(saved.path("savedBy").asString()).isEqualTo("local");
        assertThat(saved.path("savedAt").asString()).startsWith("20");
        assertThat(delete(name).status()).isEqualTo(204);
        assertThat(delete(name).problem()).isEqualTo("404 query.unknown");
        assertThat(saved("Покупатели & co").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a%2Fb, RETURN 1, 40", "a%0Ab, RETURN 1, 400 query.name", "a, '', 400 query.length"})
    void what_cannot_be_kept_is_refused(String name, String statement, String problem) {
        RawHttp.Answer answer = put(name, statement, Map.of());
        assertThat(answer.problem()).startsWith(problem);
    }

    private RawHttp.Answer put(String name, String statement, Map<String, Object> parameters) {
        Map<String, Object> body = new HashMap<>();
        body.put("cypher", statement);
        body.put("parameters", parameters);
        return http.send(
                "PUT /api/queries/" + name + " HTTP/1.1\nHost: localhost\nContent-Type: application/json",
                JsonMapper.shared().writeValueAsString(body));
    }

    private RawHttp.Answer delete(String name) {
        return http.send("DELETE /api/queries/" + name + " HTTP/1.1\nHost: localhost", "");
    }

    private JsonNode saved(String name) {
        return http.get("/api/queries")
                .json()
                .path("saved")
                .valueStream()
                .filter(query -> query.path("name").asString().equals(name))
                .findFirst()
                .orElse(JsonMapper.shared().missingNode());
    }
}
