package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.NoLoginServer;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Neo4j without authentication works like any other, and Spoor says what that means. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.evidence=skip")
@ContextConfiguration(initializers = NoLoginServer.class)
@DirtiesContext
class NoLoginIT {

    private final RawHttp http;

    NoLoginIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    void all_works_and_one_sentence_says_that_anybody_may_come_in() {
        JsonNode status = http.get("/api/status").json();
        assertThat(status.path("state").asString()).isEqualTo("ready");
        assertThat(status.path("notices")
                        .valueStream()
                        .map(notice -> notice.path("code").asString() + ": "
                                + notice.path("text").asString()))
                .containsExactly(
                        "store.no-login: This Neo4j lets everybody in who reaches its port, since its authentication is off (dbms.security.auth_enabled=true ends that).");
        RawHttp.Answer rows =
                http.post("/api/cypher", JsonMapper.shared().writeValueAsString(Map.of("query", "RETURN 1 AS x")));
        assertThat(rows.status()).isEqualTo(200);
    }
}
