package spoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Search and look-ups on the evidence, over HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class SearchIT {

    private final RawHttp http;

    SearchIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @ParameterizedTest
    @Tag("contract")
    @CsvSource(delimiter = '|', textBlock = """
            LIMB                          | company/xiamen-limbach-aviation-engine | alias
            xiamen%20limb                 | company/xiamen-limbach-aviation-engine | name
            Alexander%20Zakharov          | person/alexander-vyacheslavovich-zakharov | name
            %D0%97%D0%B0%D1%85%D0%B0%D1%80| person/alexander-vyacheslavovich-zakharov | alias
            25NKM-5-B                     | component/25nkm-5-b-onboard-power-supply | partNumber
            25nkm                         | component/25nkm-5-b-onboard-power-supply | partNumber
            2311096404                    | company/275th-aviation-repair-plant | identifier
            kalibr                        | weapon/3m-14-kalibr | alias
            company/aero-hit              | company/aero-hit | id
            """)
    void the_best_hit_is_the_one_meant(String text, String id, String field) {
        JsonNode best = found(text, "").getFirst();
        assertThat(best.path("id").asString()).isEqualTo(id);
        assertThat(best.path("match").path("field").asString()).isEqualTo(field);
        assertThat(best.path("labels")).hasSize(1);
    }

    @Test
    void a_whole_name_comes_before_a_beginning_and_that_before_a_word() {
        assertThat(names("iskander", "").getFirst()).contains("Iskander");
        assertThat(names("nitrocellulose", "").getFirst()).isEqualToIgnoringCase("nitrocellulose");
    }

    @Test
    void label_and_country_narrow_the_search() {
        assertThat(found("", "&label=Company&country=hk&limit=100"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(
                                node.path("properties").path("country").asString())
                        .isEqualTo("HK"));
        assertThat(found("a", "&label=WeaponSystem"))
                .allSatisfy(node ->
                        assertThat(node.path("labels").get(0).asString()).isEqualTo("WeaponSystem"));
    }

    @Test
    void without_a_text_all_are_listed_by_name() {
        JsonNode answer = http.get("/api/entities?limit=3").json();
        assertThat(answer.path("complete").asBoolean()).isFalse();
        assertThat(answer.path("entities")).hasSize(3);
        assertThat(names("", "&limit=100")).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND",
                "OR NOT",
                "a* OR b*",
                "name:(",
                "\"",
                "\\",
                "~~x",
                "[a TO z]",
                "(x",
                "x)",
                "^5 a",
                "/re/",
                "a && b",
                "{x",
                "!x",
                "a:b:c"
            })
    void nothing_that_is_typed_is_a_query_language(String text) {
        RawHttp.Answer answer = http.get("/api/entities?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        assertThat(answer.status()).isIn(200, 400);
        assertThat(answer.status() == 200 || answer.problem().equals("400 search.empty"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/entities?limit=0                              | 400 limit.range
            /api/entities?limit=101                            | 400 limit.range
            /api/entities?label=Compny                         | 400 label.unknown
            /api/entities?country=China                        | 400 country.unknown
            /api/entities/company/none                         | 404 entity.unknown
            /api/entities/company/none/neighbours              | 404 entity.unknown
            /api/entities/company/aero-hit/neighbours?type=X   | 400 relation.unknown
            /api/entities/company/aero-hit/neighbours?direction=up | 400 direction.unknown
            /api/entities/company/aero-hit/neighbours?order=up | 400 order.unknown
            /api/entities/company/aero-hit/neighbours?offset=-1 | 400 limit.range
            /api/relations/rel-9999                            | 404 relation.absent
            /api/sources/src-9999                              | 404 source.unknown
            /api/sources/src-0001?limit=0                      | 400 limit.range
            /api/tradeflows?from=1                             | 400 country.unknown
            """)
    void what_cannot_be_answered_is_a_problem(String path, String problem) {
        assertThat(http.get(path).problem()).isEqualTo(problem);
    }

    @Test
    void neighbours_come_in_helpings_the_best_proven_first_with_how_many_they_have_themselves() {
        String all = "/api/entities/component/nitrocellulose/neighbours?order=proven&limit=1000";
        JsonNode whole = http.get(all).json();
        int total = whole.path("relations").size();
        assertThat(whole.path("complete").asBoolean()).isTrue();
        List<String> ids = new ArrayList<>();
        for (int offset = 0; offset < total; offset += 2) {
            JsonNode part = http.get(all.replace("limit=1000", "limit=2&offset=" + offset))
                    .json();
            assertThat(part.path("complete").asBoolean()).isEqualTo(offset + 2 >= total);
            part.path("relations")
                    .forEach(relation -> ids.add(relation.path("id").asString()));
        }
        List<String> wanted = new ArrayList<>();
        whole.path("relations")
                .forEach(relation -> wanted.add(relation.path("id").asString()));
        assertThat(ids).isEqualTo(wanted);
        List<String> order = List.of("confirmed", "probable", "possible");
        List<Integer> doubts = new ArrayList<>();
        whole.path("relations")
                .forEach(relation -> doubts.add(order.indexOf(
                        relation.path("properties").path("confidence").asString())));
        assertThat(doubts).isSorted();
        whole.path("nodes")
                .forEach(node -> assertThat(whole.path("degrees")
                                .path(node.path("id").asString())
                                .asLong())
                        .isPositive());
    }

    @Test
    void a_subgraph_holds_what_ties_the_named_ones_together() {
        JsonNode near = http.get("/api/entities/company/aero-hit/neighbours").json();
        List<String> ids = new ArrayList<>(List.of("company/aero-hit", "company/none"));
        near.path("nodes").forEach(node -> ids.add(node.path("id").asString()));
        JsonNode graph = http.post("/api/subgraphs", "{\"ids\":[\"" + String.join("\",\"", ids) + "\"]}")
                .json();
        assertThat(graph.path("nodes")).hasSize(ids.size() - 1);
        assertThat(graph.path("relations").size())
                .isGreaterThanOrEqualTo(near.path("relations").size());
        assertThat(graph.path("degrees").path("company/aero-hit").asLong())
                .isEqualTo(near.path("total").asLong());
        assertThat(graph.path("listedBy").path("company/aero-hit").toString()).isEqualTo("[\"EU\",\"US-OFAC\"]");
        assertThat(http.post("/api/subgraphs", "{\"ids\":[]}").problem()).isEqualTo("400 ids.count");
    }

    @Test
    void an_entity_tells_its_sources_listings_and_neighbours() {
        JsonNode entity = http.get("/api/entities/company/aero-hit").json();
        assertThat(entity.path("labels").get(0).asString()).isEqualTo("Company");
        assertThat(entity.path("sources").get(0).path("title").asString()).isNotBlank();
        List<String> authorities = new ArrayList<>();
        entity.path("listings").forEach(listing -> {
            authorities.add(listing.path("authority").asString());
            assertThat(listing.path("sources")).isNotEmpty();
        });
        assertThat(authorities).containsExactly("EU", "US-OFAC");
        long counted = 0;
        for (JsonNode neighbour : entity.path("neighbours")) {
            counted += neighbour.path("count").asLong();
        }
        JsonNode neighbours =
                http.get("/api/entities/company%2Faero-hit/neighbours").json();
        assertThat(neighbours.path("total").asLong()).isEqualTo(counted).isPositive();
        assertThat(neighbours.path("relations")).hasSize((int) counted);
        assertThat(neighbours.path("complete").asBoolean()).isTrue();
    }

    @Test
    void neighbours_can_be_narrowed_and_cut() {
        String id = "/api/entities/company/xiamen-limbach-aviation-engine/neighbours";
        JsonNode out = http.get(id + "?type=SUPPLIES&direction=out").json();
        assertThat(out.path("relations"))
                .isNotEmpty()
                .allSatisfy(relation -> assertThat(relation.path("from").asString())
                        .isEqualTo("company/xiamen-limbach-aviation-engine"));
        assertThat(http.get(id + "?limit=1").json().path("complete").asBoolean())
                .isFalse();
    }

    @Test
    void the_relations_of_a_hop_come_in_one_request_a_page_at_a_time() {
        JsonNode page = relations("{\"ids\":[\"rel-0003\",\"rel-9999\",\"rel-0001\",\"rel-0003\"],\"limit\":2}");

        assertThat(page.path("relations")).hasSize(1);
        assertThat(page.path("relations").get(0))
                .isEqualTo(http.get("/api/relations/rel-0003").json());
        assertThat(page.path("unknown").get(0).asString()).isEqualTo("rel-9999");
        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("complete").asBoolean()).isFalse();
        JsonNode rest = relations("{\"ids\":[\"rel-0003\",\"rel-9999\",\"rel-0001\"],\"offset\":2}");
        assertThat(rest.path("relations").get(0).path("id").asString()).isEqualTo("rel-0001");
        assertThat(rest.path("complete").asBoolean()).isTrue();
        assertThat(relations("{\"ids\":[]}").path("code").asString()).isEqualTo("ids.count");
        assertThat(relations("{\"ids\":[\"a\"],\"limit\":1001}").path("status").asInt())
                .isEqualTo(400);
    }

    private JsonNode relations(String body) {
        return http.post("/api/relations", body).json();
    }

    @Test
    void a_relation_tells_its_proof() {
        JsonNode relation = http.get("/api/relations/rel-0003").json();
        assertThat(relation.path("type").asString()).isEqualTo("SUPPLIES");
        assertThat(relation.path("fromNode").path("properties").path("name").asString())
                .isNotBlank();
        assertThat(relation.path("components").get(0).path("id").asString())
                .isEqualTo("component/limbach-l550-series-engine");
        assertThat(relation.path("sources").get(0).path("id").asString()).isEqualTo("src-0002");
        assertThat(relation.path("dataset").path("id").asString()).isEqualTo("evidence");
    }

    @Test
    void a_source_tells_what_it_is_cited_for() {
        JsonNode source = http.get("/api/sources/src-0001").json();
        assertThat(source.path("publisher").asString()).isEqualTo("Hogan Lovells");
        assertThat(source.path("kind").asString()).isEqualTo("relay");
        assertThat(source.path("origin").asString()).startsWith("US Department of the Treasury");
        assertThat(source.path("relations")).isNotEmpty();
        assertThat(source.path("complete").asBoolean()).isTrue();
        assertThat(http.get("/api/sources/src-0001?limit=1")
                        .json()
                        .path("complete")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void datasets_and_trade_flows_are_listed() {
        JsonNode dataset = http.get("/api/datasets").json().path("datasets").get(0);
        assertThat(dataset.path("id").asString()).isEqualTo("evidence");
        JsonNode flows = http.get("/api/tradeflows?from=CN&to=RU").json();
        assertThat(flows.path("tradeflows"))
                .isNotEmpty()
                .allSatisfy(flow -> assertThat(flow.path("sources")).isNotEmpty());
    }

    private List<JsonNode> found(String encodedText, String more) {
        List<JsonNode> nodes = new ArrayList<>();
        http.get("/api/entities?q=" + encodedText + more)
                .json()
                .path("entities")
                .forEach(nodes::add);
        return nodes;
    }

    private List<String> names(String text, String more) {
        return found(text, more).stream()
                .map(node -> node.path("properties").path("name").asString())
                .toList();
    }
}
