package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What costs much is run when the asker insists, and the Cypher behind a trace is run as it stands. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class CostAndTraceIT {

    private final RawHttp http;

    CostAndTraceIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    /** A property of each is asked for: bare numbers of nodes would be multiplied, which costs nothing. */
    private static String eachWithEach(String... names) {
        String nodes = Stream.of(names).map("(%s:Entity)"::formatted).collect(Collectors.joining(","));
        String sizes = Stream.of(names).map("size(%s.name)"::formatted).collect(Collectors.joining("+"));
        return "MATCH " + nodes + " RETURN sum(" + sizes + ") AS n";
    }

    @Test
    void each_with_each_needs_consent() {
        String statement = eachWithEach("a", "b", "c", "d", "e");
        RawHttp.Answer refused = run(Map.of("query", statement));
        assertThat(refused.problem()).isEqualTo("422 cypher.estimate");
        assertThat(refused.json().path("overridable").asBoolean()).isTrue();
        assertThat(refused.detail())
                .contains("CartesianProduct", "connect them by a relation or a WHERE", "'allowCostly'");
        assertThat(run(Map.of("query", statement, "allowCostly", true, "timeoutSeconds", 1))
                        .problem())
                .isEqualTo("422 cypher.time");
        JsonNode explained = http.post("/api/cypher/explain", json(Map.of("query", statement)))
                .json();
        assertThat(explained.path("valid").asBoolean()).isTrue();
        assertThat(explained.path("warnings").get(0).path("code").asString()).isEqualTo("cypher.estimate");
    }

    @Test
    void a_pattern_without_an_upper_bound_needs_consent_however_few_rows_are_expected() {
        RawHttp.Answer refused = run(Map.of("query", "MATCH (a)-[*]-(b) RETURN count(*) AS n"));
        assertThat(refused.problem()).isEqualTo("422 cypher.estimate");
        assertThat(refused.json().path("overridable").asBoolean()).isTrue();
        assertThat(refused.detail()).contains("without an upper bound", "*1..4");
        assertThat(run(Map.of("query", "MATCH (a:Company)-[:OWNS*0..]->(b) RETURN DISTINCT b.id AS id"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_would_take_for_ever_is_refused_even_then() {
        String statement = eachWithEach("a", "b", "c", "d", "e", "f", "g");
        RawHttp.Answer refused = run(Map.of("query", statement, "allowCostly", true));
        assertThat(refused.problem()).isEqualTo("422 cypher.estimate");
        assertThat(refused.json().path("overridable").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"k\":20}",
                "{\"k\":20,\"maxHops\":4,\"rank\":\"strongest\",\"minConfidence\":\"probable\"}",
                "{\"k\":20,\"maxHops\":4,\"via\":[{\"countries\":[\"HK\"]},{\"countries\":[\"RU\"]}]}",
                "{\"k\":20,\"maxHops\":4,\"timeOrder\":\"lenient\",\"countriesVia\":[\"RU\"]}",
                "{\"k\":20,\"maxHops\":4,\"goods\":{\"categories\":[\"microelectronics\"],\"consistent\":true}}",
                "{\"k\":20,\"maxHops\":3,\"timeOrder\":\"strict\",\"from\":{\"text\":\"limbach\"},\"hubLimit\":50}"
            })
    void the_cypher_behind_a_trace_finds_the_same_paths_here(String question) {
        JsonNode form = http.post("/api/traces/cypher", question).json();
        RawHttp.Answer answer = run(Map.of(
                "query", form.path("cypher").asString(), "parameters", form.path("parameters"), "timeoutSeconds", 60));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> rows = answer.json()
                .path("rows")
                .valueStream()
                .map(row -> row.get(0).toString())
                .toList();
        List<String> paths = http.post("/api/traces", question)
                .json()
                .path("paths")
                .valueStream()
                .map(path -> path.path("nodes").toString())
                .collect(Collectors.toList());
        assertThat(rows).isEqualTo(paths);
    }

    private RawHttp.Answer run(Map<String, Object> body) {
        return http.post("/api/cypher", json(body));
    }

    private static String json(Map<String, Object> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
