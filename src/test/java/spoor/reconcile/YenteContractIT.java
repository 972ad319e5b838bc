package spoor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.ImportClient;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** What yente's own tests see from outside: states, fields and shapes, asked of the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class YenteContractIT {

    private static final String LIMBACH = "company/xiamen-limbach-aviation-engine";
    private static final String LIMBACH_AT = "/api/yente/entities/" + LIMBACH;
    private static final List<String> KEYS = List.of(
            "id",
            "caption",
            "schema",
            "properties",
            "datasets",
            "referents",
            "target",
            "first_seen",
            "last_seen",
            "last_change");

    private final RawHttp http;

    YenteContractIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    private JsonNode get(String path) {
        RawHttp.Answer answer = http.get("/api/yente" + path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static void assertIsEntity(JsonNode entity) {
        KEYS.forEach(key -> assertThat(entity.has(key)).as(key).isTrue());
        assertThat(entity.path("id").asString()).isNotEmpty();
        assertThat(entity.path("caption").asString()).isNotEmpty();
        entity.path("properties").forEachEntry((name, values) -> {
            assertThat(values.isArray()).as(name).isTrue();
            values.forEach(value -> {
                if (value.isObject()) {
                    assertIsEntity(value);
                } else {
                    assertThat(value.isString()).as(name).isTrue();
                }
            });
        });
    }

    private static List<String> names(JsonNode facet) {
        List<String> names = new ArrayList<>();
        facet.path("values").forEach(value -> names.add(value.path("name").asString()));
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/healthz", "/readyz"})
    void health_is_one_word(String path) {
        assertThat(get(path).toString()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void a_query_is_read_or_refused() {
        assertThat(http.get("/api/yente/search/all?q=invalid/query").problem()).isEqualTo("400 query.unread");
        get("/search/all?q=invalid/query&simple=true");
        assertThat(get("/search/all?q=limbach%20-aviation").path("results").toString())
                .doesNotContain(LIMBACH);
    }

    @Test
    void the_algorithms_of_yente_are_taken_and_the_answer_says_which_scored() {
        List<String> names = new ArrayList<>();
        get("/algorithms").path("algorithms").forEach(one -> {
            names.add(one.path("name").asString());
            assertThat(one.path("docs").path("config").isObject()).isTrue();
        });
        assertThat(names).contains("spoor", "logic-v2", "logic-v1", "name-based");
        for (String name : names) {
            JsonNode answer = matched("?algorithm=" + name, "\"name\":[\"Xiamen Limbach Aviation Engine\"]");
            assertThat(answer.path("algorithm").asString()).isEqualTo("spoor");
            assertThat(best(answer)).isEqualTo(LIMBACH);
        }
        assertThat(get("/algorithms")
                        .path("algorithms")
                        .valueStream()
                        .filter(one -> one.path("name").asString().equals("logic-v2")))
                .allSatisfy(one -> assertThat(one.path("docs").path("config").has("nm_number_mismatch"))
                        .isTrue());
        String tuned = query("\"name\":[\"Xiamen Limbach Aviation Engine\"]")
                .replace("{\"queries\"", "{\"config\":{\"nm_number_mismatch\":0.4},\"queries\"");
        JsonNode scored =
                http.post("/api/yente/match/all?algorithm=logic-v2", tuned).json();
        assertThat(best(scored)).isEqualTo(LIMBACH);
        assertThat(scored.path("responses").path("q").path("ignored").toString())
                .contains("not used");
        assertThat(http.post("/api/yente/match/all?algorithm=logic-v2", tuned.replace("nm_number", "invalid"))
                        .status())
                .isEqualTo(400);
        assertThat(http.post("/api/yente/match/all?algorithm=neural-net", query("\"name\":[\"x\"]"))
                        .problem())
                .isEqualTo("400 algorithm.unknown");
    }

    @Test
    void the_catalog_names_the_datasets_and_is_sent_once() {
        RawHttp.Answer answer = http.get("/api/yente/catalog");
        JsonNode evidence = answer.json().path("datasets").path(0);
        for (JsonNode one : answer.json().path("datasets")) {
            evidence = one.path("name").asString().equals("evidence") ? one : evidence;
        }
        assertThat(evidence.path("index_current").asBoolean()).isTrue();
        assertThat(evidence.path("load").asBoolean()).isTrue();
        assertThat(evidence.path("version").asString()).isNotEmpty();
        assertThat(answer.json().path("current").toString()).contains("\"evidence\"");
        assertThat(answer.json().path("index_stale").isBoolean()).isTrue();
        String again = "GET /api/yente/catalog HTTP/1.1\nHost: localhost\nIf-None-Match: ";
        assertThat(http.send(again + answer.header("ETag"), "").status()).isEqualTo(304);
        assertThat(http.send(again + "\"stale\"", "").status()).isEqualTo(200);
        assertThat(get("/manifest").path("datasets")).isNotEmpty();
    }

    @Test
    void an_entity_holds_its_listings_and_relations_with_their_other_ends() {
        JsonNode nested = get("/entities/" + LIMBACH);
        assertIsEntity(nested);
        JsonNode owner = nested.path("properties").path("ownershipAsset").path(0);
        assertThat(owner.path("schema").asString()).isEqualTo("Ownership");
        assertThat(owner.path("properties").path("asset").path(0).asString()).isEqualTo(LIMBACH);
        assertThat(owner.path("properties").path("owner").path(0).path("id").asString())
                .isEqualTo("company/fujian-delong-aviation");
        assertThat(nested.path("properties").path("economicActivitySender")).isNotEmpty();
        JsonNode flat = get("/entities/" + LIMBACH + "?nested=false");
        assertThat(flat.path("properties").has("ownershipAsset")).isFalse();
        JsonNode tie = get("/entities/" + owner.path("id").asString());
        assertIsEntity(tie);
        assertThat(tie.path("properties").path("asset").path(0).path("id").asString())
                .isEqualTo(LIMBACH);
        assertThat(http.get("/api/yente/entities/banana").status()).isEqualTo(404);
    }

    @Test
    void what_an_entity_is_tied_to_is_told_page_by_page() {
        JsonNode all = get("/entities/" + LIMBACH + "/adjacent");
        assertThat(all.path("entity").path("id").asString()).isEqualTo(LIMBACH);
        JsonNode sold = all.path("adjacent").path("economicActivitySender");
        int total = sold.path("total").path("value").asInt();
        assertThat(total).isGreaterThan(1).isEqualTo(sold.path("results").size());
        assertThat(sold.path("limit").asInt()).isEqualTo(10);
        assertThat(sold.path("offset").asInt()).isZero();
        assertThat(all.path("adjacent")
                        .path("sanctions")
                        .path("results")
                        .path(0)
                        .path("schema")
                        .asString())
                .isEqualTo("Sanction");
        String by = "/entities/" + LIMBACH + "/adjacent/economicActivitySender";
        JsonNode first = get(by + "?limit=1");
        JsonNode second = get(by + "?limit=1&offset=1");
        assertThat(first.path("results")).hasSize(1);
        assertThat(first.path("total").path("value").asInt()).isEqualTo(total);
        assertThat(second.path("results").path(0).path("id").asString())
                .isEqualTo(sold.path("results").path(1).path("id").asString());
        assertThat(get("/entities/" + LIMBACH + "/adjacent?limit=1")
                        .path("adjacent")
                        .path("sanctions")
                        .path("results"))
                .hasSize(1);
        JsonNode ends = get("/entities/"
                        + first.path("results").path(0).path("id").asString() + "/adjacent")
                .path("adjacent");
        assertThat(ends.path("sender").path("results").path(0).path("id").asString())
                .isEqualTo(LIMBACH);
        assertThat(ends.path("receiver").path("results")).hasSize(1);
    }

    /** Texts here, entities there: the address of a firm stands inside it, has pages, and is itself to be had. */
    @Test
    void a_payment_is_told_with_all_its_parties() throws Exception {
        ImportClient imports = new ImportClient(http.port());
        imports.text(
                "paid.json",
                "{\"id\":\"pa\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Qzvorl Payer\"]}}\n"
                        + "{\"id\":\"pb\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Qzvorl Second\"]}}\n"
                        + "{\"id\":\"pc\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Qzvorl Party\"]}}\n"
                        + "{\"id\":\"pay-1\",\"schema\":\"Payment\",\"properties\":{\"payer\":[\"pa\",\"pb\"],"
                        + "\"beneficiary\":[\"pc\"],\"amountEur\":[\"5\"],\"date\":[\"2020-01-01\"]}}\n"
                        + "{\"id\":\"pay-2\",\"schema\":\"Payment\",\"properties\":{\"payer\":[\"pa\"],"
                        + "\"beneficiary\":[\"pc\"],\"date\":[\"2021-01-01\"]}}",
                "?dataset=paid");
        try {
            JsonNode payments = get("/entities/ftm/pa/adjacent/paymentPayer");
            assertThat(payments.path("total").path("value").asInt()).isEqualTo(2);
            assertThat(payments.path("results")
                            .valueStream()
                            .map(one -> one.path("id").asString()))
                    .as("the newest first")
                    .containsExactly("ftm/pay-2", "ftm/pay-1");
            JsonNode first = payments.path("results").path(1);
            assertIsEntity(first);
            assertThat(first.path("schema").asString()).isEqualTo("Payment");
            assertThat(first.path("properties").path("payer").path(0).asString())
                    .isEqualTo("ftm/pa");
            assertThat(first.path("properties").path("payer").path(1).path("id").asString())
                    .as("who paid with them, though nothing ties the two")
                    .isEqualTo("ftm/pb");
            JsonNode party = first.path("properties").path("beneficiary").path(0);
            assertThat(party.path("schema").asString()).isEqualTo("Organization");
            assertThat(first.path("properties").path("amount").path(0).asString())
                    .isEqualTo("5.0");
            JsonNode payment = get("/entities/ftm/pay-1").path("properties");
            assertThat(payment.path("payer")).hasSize(2);
            assertThat(payment.path("beneficiary")).hasSize(1);
            assertThat(http.get("/api/yente/entities/paid/pay-1").status()).isEqualTo(308);
        } finally {
            imports.delete("/api/datasets/paid");
        }
    }

    @Test
    void addresses_are_entities_of_those_who_are_there() throws Exception {
        ImportClient imports = new ImportClient(http.port());
        imports.text(
                "places.json",
                "{\"id\":\"co-7\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Qzvorlund Works\"],"
                        + "\"address\":[\"1 Arbat, Moscow\",\"2 Tverskaya, Moscow\"]}}",
                "?dataset=places");
        try {
            JsonNode searched = get("/search/places?schema=Address&facets=schema");
            assertThat(searched.path("results")).hasSize(2);
            assertThat(names(searched.path("facets").path("schema"))).containsExactly("Address");
            assertThat(names(get("/search/places?facets=schema").path("facets").path("schema")))
                    .containsExactly("Address", "Company");
            assertThat(get("/search/places?exclude_schema=Address").path("results"))
                    .hasSize(1);
            JsonNode inside = get("/entities/ftm/co-7").path("properties").path("addressEntity");
            inside.forEach(YenteContractIT::assertIsEntity);
            assertThat(inside.path(0).path("schema").asString()).isEqualTo("Address");
            JsonNode page = get("/entities/ftm/co-7/adjacent/addressEntity?limit=1&offset=1");
            assertThat(page.path("total").path("value").asInt()).isEqualTo(2);
            assertThat(page.path("results")).hasSize(1);
            assertThat(get("/entities/ftm/co-7?nested=false")
                            .path("properties")
                            .path("addressEntity")
                            .path(0)
                            .asString())
                    .isEqualTo(inside.path(0).path("id").asString());
            String second = page.path("results").path(0).path("id").asString();
            assertThat(second).isEqualTo(inside.path(1).path("id").asString());
            assertThat(get("/entities/" + second)
                            .path("properties")
                            .path("things")
                            .path(0)
                            .path("id")
                            .asString())
                    .isEqualTo("ftm/co-7");
            assertThat(http.get("/api/yente/entities/address/00000000/ftm/co-7").status())
                    .isEqualTo(404);
        } finally {
            imports.delete("/api/datasets/places");
        }
    }

    @Test
    void an_entity_was_last_seen_when_its_dataset_was_last_read() {
        String seen = get("/entities/" + LIMBACH).path("last_seen").asString("");
        assertThat(seen).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
        get("/catalog").path("datasets").forEach(dataset -> {
            if (dataset.path("name").asString().equals("evidence")) {
                assertThat(seen).isEqualTo(dataset.path("updated_at").asString().substring(0, 19));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /adjacent/address          | 404 ftm.property.none
            /adjacent?limit=501        | 422 limit.range
            /adjacent?offset=10000     | 422 limit.range
            """)
    void what_is_not_adjacent_is_a_problem(String rest, String problem) {
        assertThat(http.get(LIMBACH_AT + rest).problem()).isEqualTo(problem);
    }

    private static String query(String properties) {
        return "{\"queries\":{\"q\":{\"schema\":\"LegalEntity\",\"properties\":{" + properties + "}}}}";
    }

    private JsonNode matched(String parameters, String properties) {
        return http.post("/api/yente/match/all" + parameters, query(properties)).json();
    }

    private static String best(JsonNode answer) {
        return answer.path("responses")
                .path("q")
                .path("results")
                .path(0)
                .path("id")
                .asString("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russia", "Russian Federation", "RU", "rus", "Россия"})
    void a_country_is_read_by_its_code_however_it_is_written(String country) {
        JsonNode answer = matched("", "\"name\":[\"Kupol\"],\"country\":\"" + country + "\"");
        assertThat(answer.path("responses")
                        .path("q")
                        .path("query")
                        .path("properties")
                        .path("country")
                        .path(0)
                        .asString())
                .isEqualTo("ru");
        assertThat(get("/search/all?q=kupol&countries="
                                + country.replace(" ", "%20").replace("Россия", "%D0%A0%D0%BE%D1%81%D1%81%D0%B8%D1%8F"))
                        .path("results"))
                .isNotEmpty();
    }

    @Test
    void a_name_of_a_person_in_one_piece_is_found() {
        assertThat(best(matched("", "\"name\":[\"alexandervyacheslavovichzakharov\",\"foo bar\"]")))
                .isEqualTo("person/alexander-vyacheslavovich-zakharov");
    }

    @Test
    void an_example_without_a_schema_is_told_apart_from_one_with_a_wrong_one() {
        String without = "{\"queries\":{\"a\":{\"properties\":{\"name\":\"Banana\"}}}}";
        assertThat(http.post("/api/yente/match/all", without).problem()).isEqualTo("422 example.schema");
        assertThat(http.post(
                                "/api/yente/match/all",
                                without.replace("{\"properties", "{\"schema\":\"xxx\",\"properties"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void what_was_found_is_counted() {
        JsonNode facets = get("/search/all?q=limbach").path("facets");
        assertThat(facets.propertyNames()).containsExactlyInAnyOrder("countries", "topics", "datasets");
        assertThat(names(facets.path("datasets"))).contains("evidence");
        assertThat(names(facets.path("countries"))).contains("cn");
        JsonNode two = get("/search/all?facets=schema&facets=topics").path("facets");
        assertThat(two.propertyNames()).containsExactlyInAnyOrder("schema", "topics");
        assertThat(names(two.path("schema"))).contains("Company");
        assertThat(http.get("/api/yente/search/all?facets=banana").problem()).isEqualTo("400 facet.unknown");
    }

    @Test
    void filters_and_orders_hold() {
        assertThat(get("/search/all?q=limbach&countries=cn&countries=ke").path("results"))
                .isNotEmpty();
        assertThat(get("/search/all?q=limbach&countries=cn&countries=ke&filter_op=AND")
                        .path("results"))
                .isEmpty();
        assertThat(get("/search/all?q=limbach&filter=properties.country:cn").path("results"))
                .isNotEmpty();
        assertThat(get("/search/all?q=limbach&filter=properties.birthDate:1972-01-26")
                        .path("results"))
                .isEmpty();
        assertThat(get("/search/all?q=limbach&changed_since=2099-01-01T00:00").path("results"))
                .isEmpty();
        assertThat(get("/search/all?q=limbach&changed_since=2020-01-01").path("results"))
                .isNotEmpty();
        assertThat(best(matched("?changed_since=2099-01-01", "\"name\":[\"Xiamen Limbach Aviation Engine\"]")))
                .isEmpty();
        assertThat(get("/search/all?schema=LegalEntity&target=true").path("results"))
                .isNotEmpty();
        assertThat(get("/search/all?schema=LegalEntity&target=false").path("results"))
                .isNotEmpty();
        List<String> captions = new ArrayList<>();
        get("/search/all?sort=caption:desc&limit=20")
                .path("results")
                .forEach(one -> captions.add(one.path("caption").asString()));
        assertThat(captions).hasSize(20).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(get("/search/all?sort=first_seen:desc").path("results")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=putin&offset=9999   | 422 limit.range
            q=putin&limit=10000   | 422 limit.range
            q=x&sort=banana       | 400 sort.unknown
            q=x&filter=banana     | 400 filter.unknown
            q=x&changed_since=now | 400 date.malformed
            q=x&schema=banana     | 400 ftm.schema.unknown
            """)
    void what_yente_refuses_is_refused(String parameters, String problem) {
        assertThat(http.get("/api/yente/search/all?" + parameters).problem()).isEqualTo(problem);
    }

    @Test
    void pages_may_be_empty_and_long() {
        assertThat(get("/search/all?limit=0&q=limbach").path("results")).isEmpty();
        assertThat(get("/search/all?limit=500&q=limbach").path("limit").asInt()).isEqualTo(500);
        JsonNode far = get("/search/all?offset=100&q=limbach");
        assertThat(far.path("results")).isEmpty();
        assertThat(far.path("offset").asInt()).isEqualTo(100);
        assertThat(get("/search/all?schema=Vessel&q=limbach").path("results")).isEmpty();
    }
}
