package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** Files that somebody made to do harm, or that went wrong on their way: refused or reported, the books balanced. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class HostileImportsIT {

    private final ImportClient client;
    private final Driver driver;

    HostileImportsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.client = new ImportClient(port);
        this.driver = driver;
    }

    @AfterEach
    void leave_only_the_evidence() {
        driver.executableQuery("""
                        MATCH (n) WHERE n:Import OR n.dataset <> 'evidence' OR (n:Dataset AND n.id <> 'evidence')
                        DETACH DELETE n
                        """).execute();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_case_ends_as_stated(HostileCase test) throws Exception {
        JsonNode status = client.run(test.file(), test.content().get(), test.query());
        assertThat(outcome(status)).isEqualTo(test.expected());
    }

    private static String outcome(JsonNode status) {
        List<String> codes = new ArrayList<>();
        status.path("issues").forEach(group -> codes.add(group.path("code").asString()));
        String error = status.path("error").path("code").asString("");
        if (!error.isEmpty()) {
            return "failed " + error;
        }
        Collections.sort(codes);
        return "%s %d/%d/%d/%d %s"
                .formatted(
                        status.path("state").asString(),
                        status.path("read").asLong(),
                        status.path("loaded").asLong(),
                        status.path("rejected").asLong(),
                        status.path("duplicate").asLong(),
                        String.join(" ", codes))
                .strip();
    }

    static Stream<HostileCase> cases() throws IOException {
        return Stream.of(HostileTables.all(), HostileJson.all(), HostileArchives.all())
                .flatMap(List::stream);
    }
}
