package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.TestSize;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;

/** Files that somebody made to do harm, or that went wrong on their way: refused or reported, the books balanced. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveOnlyTheEvidence.class)
class HostileImportsIT {

    private final ImportClient client;

    HostileImportsIT(@LocalServerPort int port) {
        this.client = new ImportClient(port);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_case_ends_as_stated(HostileCase test) throws Exception {
        JsonNode status = client.run(test.file(), test.content().get(), test.query());
        assertThat(outcome(status)).isEqualTo(test.expected());
    }

    private static String outcome(JsonNode status) {
        String error = status.path("error").path("code").asString("");
        return error.isEmpty()
                ? HostileCase.outcome(
                        status.path("state").asString(),
                        Stream.of("read", "loaded", "rejected", "duplicate")
                                .map(count -> status.path(count).asLong()),
                        status.path("issues")
                                .valueStream()
                                .map(group -> group.path("code").asString()))
                : "failed " + error;
    }

    /** One of each way to end; {@link HostileFilesTest} has all of them. */
    static Stream<HostileCase> cases() throws IOException {
        Set<String> ends = new HashSet<>();
        return HostileCase.all().filter(test -> TestSize.isFull() || ends.add(endOf(test)));
    }

    /** Of a refusal its code, of what is loaded the kind of its first issue. */
    private static String endOf(HostileCase test) {
        String end = test.expected().replaceAll("[0-9]+", "");
        return end.startsWith("failed") ? end : end.replaceAll("\\..*", "");
    }
}
