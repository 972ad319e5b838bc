package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each statement of the library, run as users run it, on the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@Tag("contract")
class LibraryIT {

    private final RawHttp http;
    private final QueryLibrary library;

    LibraryIT(@LocalServerPort int port, @Autowired QueryLibrary library) {
        this.http = new RawHttp(port);
        this.library = library;
    }

    @Test
    void choke_intermediaries_are_ordered_by_the_pairs_they_connect() {
        List<JsonNode> rows = run("choke-intermediaries", Map.of());
        assertThat(rows).isNotEmpty();
        assertThat(rows.getFirst().path("pairs").asInt())
                .isGreaterThanOrEqualTo(rows.getLast().path("pairs").asInt())
                .isPositive();
        assertThat(rows.getFirst().path("suppliers").asInt()).isPositive();
    }

    @Test
    void components_of_the_garpiya_are_listed_with_makers_and_sources() {
        List<JsonNode> rows = run("components-per-weapon", Map.of());
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("weapon").asString()).contains("Garpiya");
            assertThat(row.path("sources")).isNotEmpty();
        });
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.path("makers").toString()).contains("Limbach"));
    }

    @Test
    void unlisted_suppliers_are_not_listed_by_that_authority() {
        List<JsonNode> rows = run("unlisted-suppliers", Map.of());
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("listedBy").toString()).doesNotContain("\"EU\"");
            assertThat(row.path("weapons").asInt())
                    .isEqualTo(row.path("reached").size());
        });
        assertThat(run("unlisted-suppliers", Map.of("authority", "nobody")).size())
                .isGreaterThan(rows.size());
    }

    @Test
    void the_chain_of_nitrocellulose_begins_with_its_makers() {
        List<JsonNode> rows = run("goods-chain", Map.of());
        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.path("goods").asString()).containsIgnoringCase("nitrocellulose"));
    }

    @Test
    void relations_of_a_single_source_are_listed_weakest_first() {
        List<JsonNode> rows = run("single-source-relations", Map.of());
        assertThat(rows.getFirst().path("confidence").asString()).isEqualTo("possible");
        assertThat(rows.getLast().path("confidence").asString()).isEqualTo("probable");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.path("citedFor").asInt()).isPositive());
    }

    @Test
    void a_firm_of_which_nothing_was_decided_is_one_record() {
        List<JsonNode> rows = run("records-of-one-firm", Map.of());
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().path("id")).isEqualTo(rows.getFirst().path("representative"));
        assertThat(rows.getFirst().path("decisions")).isEmpty();
    }

    @Test
    void without_decisions_none_are_listed() {
        assertThat(run("decisions", Map.of("batch", "no such batch"))).isEmpty();
    }

    @Test
    void the_library_is_offered_over_http() {
        JsonNode queries = http.get("/api/queries").json().path("queries");
        assertThat(queries).hasSize(library.list().size());
        assertThat(queries.get(0).path("id").asString()).isEqualTo("choke-intermediaries");
        assertThat(queries.get(0).path("parameters").get(0).path("default").toString())
                .isEqualTo("[\"CN\",\"HK\"]");
    }

    private List<JsonNode> run(String id, Map<String, Object> changed) {
        LibraryQuery query = library.list().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, Object> parameters = new HashMap<>();
        query.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.defaultValue()));
        parameters.putAll(changed);
        JsonNode answer = http.post(
                        "/api/cypher",
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("query", query.cypher(), "parameters", parameters)))
                .json();
        assertThat(answer.path("truncated").asBoolean(true)).as("%s", answer).isFalse();
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode row : answer.path("rows")) {
            ObjectNode named = JsonMapper.shared().createObjectNode();
            for (int i = 0; i < row.size(); i++) {
                named.set(answer.path("columns").get(i).asString(), row.get(i));
            }
            rows.add(named);
        }
        return rows;
    }
}
