package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.store.StoreReader;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Choke points over HTTP on the evidence, held against traces that avoid them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ChokepointsIT {

    private static final String CHOKEPOINTS = "/api/analyses/chokepoints";

    private final RawHttp http;
    private final Driver driver;
    private final StoreReader store;

    ChokepointsIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired StoreReader store) {
        this.http = new RawHttp(port);
        this.driver = driver;
        this.store = store;
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

    @Test
    void they_are_of_no_older_graph_than_the_client_has_seen() {
        driver.executableQuery("CREATE (:Seen)").execute();
        String seen = store.currentVersion().token();
        RawHttp.Answer answer = http.send(
                "POST " + CHOKEPOINTS
                        + " HTTP/1.1\nHost: localhost\nContent-Type: application/json\nSpoor-Seen-Version: " + seen,
                "{}");
        driver.executableQuery("MATCH (s:Seen) DELETE s").execute();
        assertThat(answer.json().path("snapshot").path("version").asString()).isEqualTo(seen);
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
                "{\"via\":[{\"countries\":[\"TR\"]}]}",
                "{\"countriesVia\":[\"TR\"]}",
                "{\"goods\":{\"hs\":[\"854231\"]}}",
                "{\"timeOrder\":\"strict\"}"
            })
    void demands_on_the_way_are_refused_by_name(String question) {
        RawHttp.Answer answer = http.post(CHOKEPOINTS, question);
        assertThat(answer.problem()).isEqualTo("400 chokepoints.demand");
        assertThat(answer.detail()).contains(question.substring(2, question.indexOf('"', 2)));
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
