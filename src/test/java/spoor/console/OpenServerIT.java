package spoor.console;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
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

/**
 * A server of somebody else's as it comes, without authentication: it reads files, opens addresses and lets everybody in, and
 * Spoor says so before anything else.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.evidence=skip")
@ContextConfiguration(initializers = NoLoginServer.class)
@DirtiesContext
class OpenServerIT {

    private final RawHttp http;

    OpenServerIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    void the_console_stays_closed_and_says_why_while_the_rest_works() {
        JsonNode status = http.get("/api/status").json();
        assertThat(status.path("state").asString()).isEqualTo("ready");
        Map<String, JsonNode> notices = status.path("notices")
                .valueStream()
                .collect(Collectors.toMap(notice -> notice.path("code").asString(), notice -> notice));
        assertThat(notices).containsOnlyKeys("store.no-login", "cypher.open-server");
        assertThat(text(requireNonNull(notices.get("store.no-login"))))
                .isEqualTo(
                        "This Neo4j lets everybody in who reaches its port, since its authentication is off (dbms.security.auth_enabled=true ends that).");
        JsonNode open = requireNonNull(notices.get("cypher.open-server"));
        assertThat(open.path("level").asString()).isEqualTo("warning");
        assertThat(text(open))
                .contains(
                        "LOAD CSV may read files",
                        "LOAD CSV may open addresses",
                        "It has no db.transaction.timeout",
                        "spoor.cypher.accept-open-server=true");
        RawHttp.Answer refused =
                http.post("/api/cypher", JsonMapper.shared().writeValueAsString(Map.of("query", "RETURN 1 AS x")));
        assertThat(refused.problem()).isEqualTo("403 cypher.closed");
        assertThat(http.get("/api/entities?q=x").status()).isEqualTo(200);
        assertThat(http.post("/api/traces", "{}").status()).isEqualTo(200);
    }

    private static String text(JsonNode notice) {
        return notice.path("text").asString();
    }
}
