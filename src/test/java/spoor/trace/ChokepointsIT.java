package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Choke points over HTTP on the evidence, held against traces that avoid them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ChokepointsIT {

    private static final String CHOKEPOINTS = "/api/analyses/chokepoints";

    private final RawHttp http;
    private final Driver driver;

    ChokepointsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @Test
    void without_the_worst_point_as_many_suppliers_and_weapons_are_lost_as_it_says() {
        JsonNode answer = http.post(CHOKEPOINTS, "{}").json();
        JsonNode worst = answer.path("points").get(0);
        JsonNode all = http.post("/api/traces", "{\"counts\":\"exact\"}").json().path("summary");
        JsonNode without = trace(List.of(worst.path("id").asString())).path("summary");

        assertThat(answer.path("complete").asBoolean()).isTrue();
        assertThat(worst.path("share").asDouble()).isBetween(0.05, 1.0);
        assertThat(worst.path("starts").asLong())
                .isEqualTo(all.path("starts").asLong() - without.path("starts").asLong());
        assertThat(worst.path("ends").asLong())
                .isEqualTo(all.path("ends").asLong() - without.path("ends").asLong());
        assertThat(names(answer.path("nodes"))).contains(worst.path("id").asString());
    }

    @Test
    void without_the_smallest_cut_only_hops_straight_to_a_weapon_are_left() {
        JsonNode answer = http.post(CHOKEPOINTS + "?most=3", "{}").json();
        List<String> cut = new ArrayList<>();
        answer.path("smallestCut").path("nodes").forEach(id -> cut.add(id.asString()));

        assertThat(answer.path("points")).hasSize(3);
        assertThat(cut).isNotEmpty();
        assertThat(answer.path("smallestCut").path("atLeast").asInt()).isBetween(1, cut.size());
        trace(cut)
                .path("paths")
                .forEach(path -> assertThat(path.path("length").asInt()).isEqualTo(1));
    }

    /** Nobody on these paths can be met twice, so walks are paths. */
    @Test
    void the_cypher_behind_them_counts_the_same_where_nobody_can_be_met_twice() {
        String question = "{\"maxHops\":3,\"goods\":{\"categories\":[\"microelectronics\"]}}";
        JsonNode answer = http.post(CHOKEPOINTS + "?most=100", question).json();
        JsonNode statements =
                http.post(CHOKEPOINTS + "/cypher?most=100", question).json().path("statements");

        JsonNode paths = statements.path(0);
        List<Object> found = run(paths, Map.of()).stream()
                .map(row -> row.get("nodes").asObject())
                .toList();
        List<String> points = run(statements.path(1), Map.of("paths", found)).stream()
                .map(row -> "%s %d %d %d"
                        .formatted(
                                row.get("id").asString(),
                                row.get("paths").asInt(),
                                row.get("starts").asInt(),
                                row.get("ends").asInt()))
                .toList();

        assertThat(found).hasSize(answer.path("walks").asInt()).isNotEmpty();
        assertThat(points)
                .containsExactlyInAnyOrderElementsOf(answer.path("points")
                        .valueStream()
                        .map(point -> "%s %d %d %d"
                                .formatted(
                                        point.path("id").asString(),
                                        point.path("walks").asInt(),
                                        point.path("starts").asInt(),
                                        point.path("ends").asInt()))
                        .toList());
        assertThat(statements.findValuesAsString("code"))
                .containsExactly("chokepoints.paths", "chokepoints.leaveOut", "chokepoints.counts");
    }

    private List<Record> run(JsonNode statement, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(JsonMapper.shared()
                .convertValue(statement.path("parameters"), new TypeReference<Map<String, Object>>() {}));
        parameters.putAll(more);
        return driver.executableQuery(statement.path("cypher").asString())
                .withParameters(parameters)
                .execute()
                .records();
    }

    @Test
    void they_are_of_no_older_graph_than_the_client_has_seen() {
        String before = versionOf(http.post(CHOKEPOINTS, "{}"));
        driver.executableQuery("CREATE (:Entity:Company {id: 'company/seen-it', name: 'Seen'})")
                .execute();
        RawHttp.Answer answer = http.send(
                "POST " + CHOKEPOINTS
                        + " HTTP/1.1\nHost: localhost\nContent-Type: application/json\nSpoor-Seen-Version: told by another",
                "{}");
        driver.executableQuery("MATCH (s:Entity {id: 'company/seen-it'}) DELETE s")
                .execute();
        assertThat(versionOf(answer)).isNotEqualTo(before);
    }

    private static String versionOf(RawHttp.Answer answer) {
        return answer.json().path("snapshot").path("version").asString();
    }

    @Test
    void a_question_without_an_answer_has_no_choke_points() {
        JsonNode answer = http.post(CHOKEPOINTS, "{\"from\":{\"countries\":[\"KP\"],\"labels\":[\"WeaponSystem\"]}}")
                .json();
        assertThat(answer.path("points")).isEmpty();
        assertThat(answer.path("walks").asDouble()).isZero();
        assertThat(answer.path("smallestCut").path("nodes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'via':[{'countries':['TR']}]",
                "'countriesVia':['HK']",
                "'goods':{'categories':['propulsion']}",
                "'goods':{'consistent':true}",
                "'listing':{'require':'some'}",
                "'timeOrder':'lenient'"
            })
    void with_demands_on_the_way_a_cut_breaks_what_meets_them(String quoted) {
        String demand = quoted.replace('\'', '"');
        JsonNode answer = http.post(CHOKEPOINTS, "{" + demand + "}").json();
        JsonNode cut = answer.path("smallestCut").path("nodes");

        assertThat(answer.path("complete").asBoolean()).isTrue();
        JsonNode left = http.post("/api/traces", "{\"k\":1000,\"avoid\":{\"ids\":" + withOne(cut) + "}," + demand + "}")
                .json();
        left.path("paths").forEach(path -> assertThat(isStart(left, path)).isTrue());
    }

    /** Whether the last hop of the path comes straight from a start. */
    private static boolean isStart(JsonNode answer, JsonNode path) {
        String before = path.path("nodes").get(path.path("length").asInt() - 1).asString();
        return answer.path("graph")
                .path("nodes")
                .valueStream()
                .filter(node -> node.path("id").asString().equals(before))
                .map(node -> node.path("properties").path("country").asString(""))
                .anyMatch(List.of("CN", "HK")::contains);
    }

    /** An empty list would avoid nothing, as would none; one that is there by name keeps the question the same. */
    private static String withOne(JsonNode ids) {
        return ids.isEmpty() ? "[\"weapon/veles\"]" : ids.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "many"})
    void a_number_out_of_bounds_is_refused(String most) {
        assertThat(http.post(CHOKEPOINTS + "?most=" + most, "{}").status()).isEqualTo(400);
    }

    private JsonNode trace(List<String> avoided) {
        return http.post(
                        "/api/traces",
                        "{\"k\":1000,\"counts\":\"exact\",\"avoid\":{\"ids\":[\"" + String.join("\",\"", avoided)
                                + "\"]}}")
                .json();
    }

    private static List<String> names(JsonNode nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(node.path("id").asString()));
        return ids;
    }
}
