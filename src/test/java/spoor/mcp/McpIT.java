package spoor.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.SpoorApplication;
import spoor.store.FreshNeo4j;
import spoor.store.SharedNeo4j;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as an assistant starts it, driven by the client of the protocol's own makers, in front of a Spoor with the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class McpIT {

    private final int port;
    private McpSyncClient client;

    McpIT(@LocalServerPort int port) {
        this.port = port;
        this.client = client(port);
    }

    private static McpSyncClient client(int port) {
        McpJsonMapper mapper = new JacksonMcpJsonMapper(JsonMapper.shared());
        ServerParameters program = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        FreshNeo4j.SHORT_LIVED,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpoorApplication.class.getName(),
                        "mcp",
                        "--url=http://localhost:" + port)
                .build();
        return McpClient.sync(new StdioClientTransport(program, mapper))
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
    }

    @BeforeEach
    void connect() {
        client = client(port);
        client.initialize();
    }

    @AfterEach
    void leave() {
        client.closeGracefully();
    }

    private JsonNode call(String tool, Map<String, Object> arguments) {
        CallToolResult result = client.callTool(new CallToolRequest(tool, arguments));
        assertThat(result.isError()).as("%s: %s", tool, result.content()).isFalse();
        JsonNode answer =
                JsonMapper.shared().readTree(((TextContent) result.content().getFirst()).text());
        assertThat(answer.path("dataVersion").asString())
                .as("version of the data")
                .isNotBlank();
        assertThat(answer.path("notClaimed").asString()).contains("no proof");
        assertThat(answer.has("complete")).isTrue();
        return answer;
    }

    @Test
    void seven_tools_that_only_read_answer_with_a_source_for_every_statement() {
        assertThat(client.listTools().tools())
                .allSatisfy(
                        tool -> assertThat(tool.annotations().readOnlyHint()).isTrue())
                .extracting(Tool::name)
                .containsExactly("search", "entity", "trace", "why_no_path", "evidence", "figures", "coverage");

        JsonNode found = call("search", Map.of("text", "Limbach", "label", "Company"));
        String firm = found.path("entities").path(0).path("id").asString();
        assertThat(firm).startsWith("company/");
        assertThat(call("entity", Map.of("id", firm)).path("entity").path("id").asString())
                .isEqualTo(firm);
        assertThat(call("entity", Map.of("id", firm)).path("standings"))
                .as("whether lists were read, so that no listing is not taken for not listed")
                .isNotEmpty()
                .allSatisfy(standing -> assertThat(standing.path("state").asString())
                        .isIn("listed", "undecided", "owned", "delisted", "not-read", "not-found"));

        JsonNode traced = call(
                "trace", Map.of("paths", 3, "question", Map.of("to", Map.of("ids", List.of("weapon/garpiya-a1")))));
        assertThat(traced.path("paths")).hasSize(3);
        assertThat(traced.path("relations")).isNotEmpty().allSatisfy(relation -> {
            assertThat(relation.path("sources").path(0).path("id").asString()).isNotBlank();
            assertThat(relation.path("independentOrigins").asInt()).isPositive();
            assertThat(relation.has("unsourced")).isFalse();
        });

        String relation = traced.path("relations").path(0).path("id").asString();
        assertThat(call("evidence", Map.of("relations", List.of(relation)))
                        .path("relations")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(relation);
        assertThat(call("figures", Map.of("from", "CN", "to", "RU")).path("figures"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.path("sources")).isNotEmpty());
        assertThat(call("coverage", Map.of()).path("datasets")).isNotEmpty();
        assertThat(call("coverage", Map.of())
                        .path("proof")
                        .path("origins")
                        .path("one")
                        .asLong())
                .isPositive();
        assertThat(call("why_no_path", Map.of("question", Map.of("maxHops", 1))).has("noPath"))
                .isTrue();
    }

    @Test
    void a_refusal_of_spoors_is_told_as_one() {
        CallToolResult refused =
                client.callTool(new CallToolRequest("trace", Map.of("question", Map.of("maxHops", 99))));

        assertThat(refused.isError()).isTrue();
        assertThat(((TextContent) refused.content().getFirst()).text()).contains("maxHops");
    }

    /** What a machine can hold an answer to: whoever repeats a statement of it can name who says so. */
    @Test
    void fifty_questions_of_the_field_are_answered_without_one_statement_that_names_no_source() throws IOException {
        List<String> questions = Files.readAllLines(Path.of("src/test/resources/mcp/questions.tsv"));
        StatementCheck check = new StatementCheck();
        for (String question : questions) {
            String[] parts = question.split("\t", -1);
            check.read(parts[0], call(parts[1], arguments(parts[2])));
        }
        for (String listed : check.listed()) {
            check.requireListings(listed, call("entity", Map.of("id", listed)));
        }

        assertThat(questions).hasSize(50);
        assertThat(check.wanting()).isEmpty();
        assertThat(check.statements()).as("statements looked at").isGreaterThan(1_000);
        assertThat(check.paths()).as("paths looked at").isGreaterThan(100);
        assertThat(check.largest()).as("characters of the largest answer").isLessThan(400_000);
    }

    private static Map<String, Object> arguments(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    @Test
    void fifty_orders_in_titles_notes_and_names_come_out_as_marked_data_alone() throws IOException {
        try (Canaries canaries = new Canaries(port)) {
            Answers answers = new Answers(new SpoorApi(canaries.address(), null));
            List<JsonNode> told = List.of(
                    answers.search(Map.of("text", "Limbach")),
                    answers.entity(Map.of("id", "company/xiamen-limbach-aviation-engine")),
                    answers.trace(Map.of("paths", 20)),
                    answers.trace(arguments("{\"question\":{\"minSources\":2}}")),
                    answers.whyNoPath(arguments("{\"question\":{\"maxHops\":1}}")),
                    answers.evidence(Map.of("relations", List.of("rel-0005", "rel-0007"))),
                    answers.figures(Map.of("from", "CN", "to", "RU")),
                    answers.coverage(Map.of()));

            told.forEach(answer -> assertThat(Canaries.loose(answer)).isEmpty());
            assertThat(told.stream().flatMap(answer -> Canaries.marked(answer).stream()))
                    .as("the orders that came out")
                    .contains(Canaries.all());
        }
    }
}
