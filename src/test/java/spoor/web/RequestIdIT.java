package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;

/** The id of a request comes back, and stands in problems. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class RequestIdIT {

    private final RawHttp http;

    RequestIdIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    private RawHttp.Answer get(String path, String id) {
        return http.send("GET " + path + " HTTP/1.1\nHost: localhost\nX-Request-Id: " + id, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/status", "/readyz", "/api/nothing", "/api/entities?limit=0", "/actuator/health"})
    void one_that_is_sent_comes_back_whatever_the_answer(String path) {
        RawHttp.Answer answer = get(path, "ticket-7.b_2");
        assertThat(answer.header("X-Request-Id")).isEqualTo("ticket-7.b_2");
        if (answer.status() >= 400) {
            assertThat(answer.json().path("requestId").asString()).isEqualTo("ticket-7.b_2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "<script>", "я", "x;y", "${jndi:x}"})
    void one_that_is_none_is_not_taken(String id) {
        String given = get("/api/nothing", id).header("X-Request-Id");
        assertThat(given).matches("[0-9a-f-]{36}");
    }

    @Test
    void each_request_without_one_has_its_own() {
        RawHttp.Answer first = http.get("/api/nothing");
        assertThat(first.json().path("requestId").asString()).isEqualTo(first.header("X-Request-Id"));
        assertThat(http.get("/api/nothing").header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
        assertThat(RequestIds.of("a".repeat(65))).hasSize(36);
    }
}
