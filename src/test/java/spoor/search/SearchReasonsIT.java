package spoor.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.names.NameKeys;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** What a search says of its hits, over HTTP: field, value and how, and what an independent check says of the same. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class SearchReasonsIT {

    private final RawHttp http;
    private final Driver driver;

    SearchReasonsIT(@LocalServerPort int port, @org.springframework.beans.factory.annotation.Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ИНН 2311 096404          | company/275th-aviation-repair-plant    | identifier | number
            231109640                | company/275th-aviation-repair-plant    | identifier | beginning
            Limbach                  | company/xiamen-limbach-aviation-engine | alias      | beginning
            ТОВ Аэро-ХИТ             | company/aero-hit                       | alias      | core
            aerohit                  | company/aero-hit                       | name       | core
            25НКМ5Б                  | component/25nkm-5-b-onboard-power-supply | alias    | number
            厦门林巴                  | company/xiamen-limbach-aviation-engine | alias      | beginning
            廈門林巴賀航空發動機      | company/xiamen-limbach-aviation-engine | alias      | core
            xiamen linbahe           | company/xiamen-limbach-aviation-engine | alias      | script
            Gvozdeka                 | weapon/2s1-gvozdika                    | alias      | similar
            Х-101                    | weapon/kh-101                          | alias      | number
            kh101                    | weapon/kh-101                          | name       | number
            Xiamen Limbahc Engine    | company/xiamen-limbach-aviation-engine | name       | similar
            """)
    void a_hit_says_which_field_matched_and_how(String text, String id, String field, String how) {
        JsonNode best = found(text, "").getFirst();
        assertThat(best.path("id").asString()).isEqualTo(id);
        assertThat(best.path("match").path("field").asString() + " "
                        + best.path("match").path("how").asString())
                .isEqualTo(field + " " + how);
    }

    @Test
    void every_reason_is_true() {
        List<String> wrong = new ArrayList<>();
        List<JsonNode> entities = new ArrayList<>(found("", "&limit=100"));
        entities.addAll(found("", "&limit=100&label=WeaponSystem"));
        List<HardQueries.Query> queries = HardQueries.of(entities);
        int reasons = 0;
        for (int i = 0; i < queries.size(); i += 37) {
            String text = queries.get(i).text();
            for (JsonNode hit : found(text, "")) {
                reasons++;
                String fault = ReasonOracle.faultOf(text, hit);
                if (!fault.isEmpty()) {
                    wrong.add(text + " → " + hit.path("match") + ": " + fault);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(reasons).isGreaterThan(50);
    }

    @Test
    void what_is_found_can_be_narrowed() {
        assertThat(found("zavod", "&listedBy=EU&limit=100"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(
                                http.get("/api/entities/" + hit.path("id").asString())
                                        .json()
                                        .path("listings")
                                        .toString())
                        .contains("\"EU\""));
        assertThat(found("zavod", "&dataset=evidence")).isNotEmpty();
        assertThat(found("zavod", "&dataset=none")).isEmpty();
        assertThat(found("", "&listedBy=EU&limit=5")).hasSize(5);
    }

    @Test
    void a_hit_says_who_lists_it() {
        JsonNode listed = found("zavod", "&listedBy=EU").getFirst();
        assertThat(listed.path("listedBy").toString()).contains("\"EU\"");
    }

    @Test
    void a_known_hs_code_without_components_is_told_with_the_nearest() {
        var empty = driver.executableQuery("MATCH (h:HsCode) WHERE NOT EXISTS { (h)<-[:CLASSIFIED_AS]-() }"
                        + " AND size(h.code) = 6 RETURN h.code AS code, h.description AS text ORDER BY code LIMIT 1")
                .execute()
                .records();
        for (var code : empty) {
            JsonNode codes = answer(code.get("code").asString(), "").path("codes");
            assertThat(codes.path(0).path("code").asString())
                    .isEqualTo(code.get("code").asString());
            assertThat(codes.path(0).path("components").asLong()).isZero();
            String heading = code.get("code").asString().substring(0, 4);
            assertThat(answer("HS code " + heading, "").path("codes"))
                    .anySatisfy(one -> assertThat(one.path("code").asString()).startsWith(heading));
        }
        assertThat(answer("kupol", "").path("codes")).isEmpty();
    }

    @Test
    void while_typing_each_letter_brings_the_wanted_one_nearer() {
        assertThat(ids("limba", "&typing=true")).contains("company/xiamen-limbach-aviation-engine");
        assertThat(ids("xiamen li", "&typing=true")).contains("company/xiamen-limbach-aviation-engine");
        assertThat(ids("ira", "&typing=true")).isNotEmpty();
        assertThat(ids("ir", "&typing=true")).isNotEmpty();
        assertThat(ids("林巴", "&typing=true")).contains("company/xiamen-limbach-aviation-engine");
        assertThat(ids("23110", "&typing=true")).contains("company/275th-aviation-repair-plant");
    }

    @Test
    void where_nothing_is_found_it_says_what_is_nearest() {
        JsonNode answer = answer("Blue Horizon Bakery of Xiamen", "");
        assertThat(answer.path("entities")).isEmpty();
        assertThat(answer.path("nearest"))
                .isNotEmpty()
                .allSatisfy(hit ->
                        assertThat(hit.path("match").path("how").asString()).isEqualTo("some"));
        assertThat(answer("qqqqqwwwww", "").path("nearest")).isEmpty();
    }

    @Test
    void a_component_is_found_by_its_hs_code_and_what_the_code_says() {
        var classified = driver.executableQuery(
                        "MATCH (e:Component)-[:CLASSIFIED_AS]->(h:HsCode) WHERE h.description IS NOT NULL"
                                + " RETURN e.id AS id, h.code AS code, h.description AS text ORDER BY id LIMIT 1")
                .execute()
                .records()
                .getFirst();
        String code = classified.get("code").asString();
        assertThat(ids(code.substring(0, 4) + "." + code.substring(4), "&limit=100"))
                .contains(classified.get("id").asString());
        assertThat(found(code, "").getFirst().path("match").path("how").asString())
                .isEqualTo("number");
        assertThat(ids(classified.get("text").asString(), "&limit=100"))
                .contains(classified.get("id").asString());
    }

    /** Sooner or later: what other tests took out of the store by themselves leaves its keys to the renewal. */
    @Test
    void every_entity_and_code_has_its_keys() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            var counts = driver.executableQuery("RETURN COUNT { (:Entity) } + COUNT { (:HsCode) } AS things,"
                            + " COUNT { (k:SearchKeys) WHERE k.version = " + NameKeys.VERSION + " } AS keys")
                    .execute()
                    .records()
                    .getFirst();
            assertThat(counts.get("keys").asLong())
                    .isEqualTo(counts.get("things").asLong())
                    .isPositive();
        });
    }

    private List<String> ids(String text, String more) {
        return found(text, more).stream().map(hit -> hit.path("id").asString()).toList();
    }

    private List<JsonNode> found(String text, String more) {
        List<JsonNode> hits = new ArrayList<>();
        answer(text, more).path("entities").forEach(hits::add);
        return hits;
    }

    private JsonNode answer(String text, String more) {
        return http.get("/api/entities?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more)
                .json();
    }
}
