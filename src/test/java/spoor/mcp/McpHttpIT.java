package spoor.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.TestPeople;
import spoor.people.account.LeaveNobody;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.json.JsonMapper;

/** The protocol over HTTP where people sign in: who may not ask Spoor otherwise, may not by way of an assistant. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveNobody.class)
class McpHttpIT {

    private static final String SETTING = "spoor.mcp";
    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}";
    private static final String SEARCH =
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"text\":\"Limbach\"}}}";

    private final int port;
    private final RawHttp http;
    private final TestPeople people;

    McpHttpIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.port = port;
        this.http = new RawHttp(port);
        this.people = new TestPeople(driver);
    }

    @BeforeEach
    void turnOn() {
        System.setProperty(SETTING, "on");
        for (Role role : List.of(Role.VIEWER, Role.INVESTIGATOR, Role.AUDITOR, Role.ADMINISTRATOR)) {
            people.add(role.word(), role);
            people.addToken(role.word(), TestPeople.tokenOf(role.word()), role);
        }
        awaitReady();
    }

    /** A Spoor that has just started reads its graph before it answers; what is measured here is not that. */
    private void awaitReady() {
        Instant latest = Instant.now().plusSeconds(120);
        while (http.get("/readyz").status() != 200 && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(ask(SEARCH).body()).contains("xiamen-limbach");
    }

    @AfterEach
    void turnOff() {
        System.clearProperty(SETTING);
    }

    private static String head(String host, String token, String more) {
        return "POST /mcp HTTP/1.1\nHost: " + host
                + "\nContent-Type: application/json\nAccept: application/json, text/event-stream"
                + (token.isEmpty() ? "" : "\nAuthorization: Bearer " + token)
                + more;
    }

    private RawHttp.Answer ask(String body) {
        return http.send(head("localhost:" + port, TestPeople.tokenOf("viewer"), ""), body);
    }

    private McpSyncClient client() {
        return McpClient.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port)
                        .endpoint("/mcp")
                        .jsonMapper(new JacksonMcpJsonMapper(JsonMapper.shared()))
                        .customizeRequest(
                                request -> request.header("Authorization", "Bearer " + TestPeople.tokenOf("viewer")))
                        .build())
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
    }

    @Test
    void a_client_of_the_protocol_gets_the_seven_tools_and_their_answers() {
        McpSyncClient client = client();
        try {
            client.initialize();

            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactly("search", "entity", "trace", "why_no_path", "evidence", "figures", "coverage");
            CallToolResult traced = client.callTool(new CallToolRequest(
                    "trace",
                    Map.of("paths", 2, "question", Map.of("to", Map.of("ids", List.of("weapon/garpiya-a1"))))));
            assertThat(traced.isError()).isFalse();
            assertThat(JsonMapper.shared()
                            .readTree(((TextContent) traced.content().getFirst()).text())
                            .path("paths"))
                    .hasSize(2);
        } finally {
            client.closeGracefully();
        }
    }

    @Test
    void where_it_is_not_turned_on_nothing_is_answered() {
        System.clearProperty(SETTING);

        assertThat(ask(LIST).problem()).isEqualTo("404 mcp.off");
    }

    @Test
    void strangers_foreign_names_foreign_pages_and_large_messages_are_refused() {
        String viewer = TestPeople.tokenOf("viewer");
        String host = "localhost:" + port;

        assertThat(http.send(head(host, "", ""), LIST).status()).isEqualTo(401);
        assertThat(http.send(head(host, "spoor_wrong", ""), LIST).status()).isEqualTo(401);
        assertThat(http.send(head(host, TestPeople.tokenOf("administrator"), ""), LIST)
                        .status())
                .isEqualTo(403);
        assertThat(http.send(head("rebound.example", viewer, ""), LIST).problem())
                .isEqualTo("421 host.unknown");
        assertThat(http.send(head(host, viewer, "\nOrigin: https://evil.example"), LIST)
                        .problem())
                .isEqualTo("403 origin.foreign");
        assertThat(ask("{\"jsonrpc\":\"2.0\",\"id\":\"" + "x".repeat(2 << 20) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(ask(LIST).status()).isEqualTo(200);
    }

    @Test
    void no_tool_leads_to_an_investigation_of_somebody_else() {
        RawHttp.Answer made = http.send(
                "POST /api/cases HTTP/1.1\nHost: localhost\nContent-Type: application/json\nAuthorization: Bearer "
                        + TestPeople.tokenOf("investigator"),
                "{\"title\":\"Qzvorlund\"}");
        assertThat(made.status()).as(made.body()).isLessThan(300);
        String id = made.json().path("id").asString();

        for (String tool : List.of(
                "{\"name\":\"entity\",\"arguments\":{\"id\":\"../cases/" + id + "\"}}",
                "{\"name\":\"entity\",\"arguments\":{\"id\":\"" + id + "\"}}",
                "{\"name\":\"search\",\"arguments\":{\"text\":\"Qzvorlund\"}}",
                "{\"name\":\"trace\",\"arguments\":{\"question\":{\"case\":\"" + id + "\"}}}",
                "{\"name\":\"evidence\",\"arguments\":{\"relations\":[\"" + id + "\"]}}")) {
            RawHttp.Answer answer =
                    ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":" + tool + "}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().replace("text\\\":\\\"Qzvorlund", ""))
                    .as(tool)
                    .doesNotContain("Qzvorlund");
        }
    }

    /** Two hundred at once are answered or told to come again; nobody waits for himself, and afterwards all is as before. */
    @Test
    void of_two_hundred_at_once_each_is_answered_or_refused() throws ExecutionException, InterruptedException {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                asked.add(many.submit(() -> ask(SEARCH).status()));
            }
            for (Future<Integer> one : asked) {
                answers.add(one.get());
            }
        }

        assertThat(answers).hasSize(200).containsOnly(200, 429);
        assertThat(answers).contains(200);
        assertThat(ask(SEARCH).body()).contains("xiamen-limbach");
    }

    @Test
    void what_an_assistant_asks_is_audited_under_the_name_of_who_it_asks_for() {
        ask(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"trace\",\"arguments\":{\"question\":"
                        + "{\"to\":{\"ids\":[\"weapon/lancet\"]}}}}}");

        String audit = http.send(
                        "GET /api/audit?limit=50 HTTP/1.1\nHost: localhost\nAuthorization: Bearer "
                                + TestPeople.tokenOf("auditor"),
                        "")
                .body();
        assertThat(JsonMapper.shared().readTree(audit).path("entries"))
                .anySatisfy(entry -> assertThat(entry.toString()).contains("viewer", "weapon/lancet"));
    }
}
