package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.OwnProcess;
import spoor.web.RawHttp;
import tools.jackson.databind.json.JsonMapper;

/**
 * A database that hangs for real: its process is stopped by a signal, so that it neither answers nor ends. It is
 * killed and started again; until then what needs it says so at once, and traces go on.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spoor.cypher.grace=4s", "spoor.neo4j.heap=512m"})
@ContextConfiguration(initializers = OwnProcess.class)
@DirtiesContext
class HangIT {

    private static final Logger LOG = LoggerFactory.getLogger("spoor.hang");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final RawHttp http;
    private final OwnProcess.Handle database;

    HangIT(@LocalServerPort int port, @Autowired OwnProcess.Handle database) {
        this.http = new RawHttp(port);
        this.database = database;
    }

    @AfterEach
    void nothingStaysStopped() throws IOException, InterruptedException {
        database.go();
    }

    @Test
    void a_statement_that_is_not_ended_costs_the_database_its_life_and_nobody_else_anything() throws Exception {
        Process hung = database.process();
        assertThat(run("RETURN 1 AS x", 30).status()).isEqualTo(200);
        database.stop();
        RawHttp.Answer stuck = run("MATCH (n) RETURN count(n) AS n", 1);
        assertThat(stuck.problem()).isEqualTo("422 cypher.stuck");
        assertRestarted(hung);
    }

    @Test
    @Tag("full")
    void a_silent_database_is_noticed_without_any_statement() throws Exception {
        Process hung = database.process();
        database.stop();
        assertRestarted(hung);
    }

    private void assertRestarted(Process hung) throws Exception {
        Instant begin = Instant.now();
        await().atMost(PATIENCE).until(() -> http.get("/api/entities?q=limbach").status() == 503);
        RawHttp.Answer away = http.get("/api/entities?q=limbach");
        if (away.status() == 503) {
            assertThat(away.header("Retry-After")).isEqualTo("5");
        }
        RawHttp.Answer trace = http.post("/api/traces", "{\"k\":1}");
        assertThat(trace.status()).isEqualTo(200);
        assertThat(trace.json().path("paths")).hasSize(1);
        await().atMost(PATIENCE).until(() -> http.get("/readyz").status() == 200);
        assertThat(hung.isAlive()).isFalse();
        assertThat(database.process()).isNotEqualTo(hung);
        assertThat(run("MATCH (c:Company) RETURN count(c) > 0 AS there", 30).body())
                .contains("[true]");
        LOG.info(
                "A hung database was replaced {} s after it had been noticed",
                Duration.between(begin, Instant.now()).toSeconds());
    }

    private RawHttp.Answer run(String statement, int timeoutSeconds) {
        return http.post(
                "/api/cypher",
                JsonMapper.shared().writeValueAsString(Map.of("query", statement, "timeoutSeconds", timeoutSeconds)));
    }
}
