package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API is committed, so that each change of it is seen in review and reaches the page's types. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class OpenApiIT {

    private static final Path COMMITTED = Path.of("src/docs/openapi.json");
    private static final JsonMapper PRETTY = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JsonNode served;

    OpenApiIT(@LocalServerPort int port) {
        this.served = new RawHttp(port).get("/v3/api-docs").json();
    }

    @Test
    void the_committed_description_is_what_is_served() throws IOException {
        String now = PRETTY.writeValueAsString(PRETTY.treeToValue(served, Object.class)) + "\n";
        if (Boolean.getBoolean("openapi.refresh")) {
            Files.writeString(COMMITTED, now);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as(
                        "The API has changed. If that is meant, write the new description with\n"
                                + "  mvn verify -DskipUi -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dit.test=OpenApiIT -Dopenapi.refresh=true\nand commit %s.",
                        COMMITTED)
                .isEqualTo(now);
    }

    @Test
    void every_route_is_described_with_its_answer_and_its_problems() {
        List<String> wanting = new ArrayList<>();
        served.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    String route = method + " " + path;
                    if (operation.path("summary").asString("").isBlank()) {
                        wanting.add(route + " has no summary");
                    }
                    if (operation.path("responses").path("400").isMissingNode()) {
                        wanting.add(route + " tells no problems");
                    }
                    operation.path("parameters").forEach(parameter -> {
                        boolean isExplained =
                                !parameter.path("description").asString("").isBlank()
                                        || parameter.has("example")
                                        || parameter.path("schema").has("enum");
                        if (!isExplained) {
                            wanting.add(route + " does not explain "
                                    + parameter.path("name").asString());
                        }
                    });
                }));
        assertThat(wanting).isEmpty();
        assertThat(served.path("paths").propertyNames())
                .contains("/api/entities", "/api/entities/{id}", "/api/traces", "/api/cypher", "/api/status");
    }
}
