package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.ForeignServer;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of somebody else's as it comes: it reads files and opens addresses, and Spoor says so before anything else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.evidence=skip")
@ContextConfiguration(initializers = ForeignServer.class)
@DirtiesContext
class OpenServerIT {

    private final RawHttp http;

    OpenServerIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    void the_console_stays_closed_and_says_why_while_the_rest_works() {
        JsonNode notice = http.get("/api/status").json().path("notices").get(0);
        assertThat(notice.path("level").asString()).isEqualTo("warning");
        assertThat(notice.path("code").asString()).isEqualTo("cypher.open-server");
        assertThat(notice.path("text").asString())
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
}
