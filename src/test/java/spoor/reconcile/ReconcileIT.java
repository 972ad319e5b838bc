package spoor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

/** OpenRefine's way through the reconciliation service, on the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ReconcileIT {

    private static final String LIMBACH = "company/xiamen-limbach-aviation-engine";
    private static final String GUEST = "Origin: http://127.0.0.1:3333\nSec-Fetch-Site: cross-site";

    /** Firms of the evidence as somebody else's table has them: four scripts, typing errors, other legal forms. */
    private static final Map<String, String> TABLE = new LinkedHashMap<>(Map.of(
            "Xiamen Limbach Aviation Engine Co., Ltd.", LIMBACH,
            "Xiamen Limbah Aviation Engine", LIMBACH,
            "厦门林巴贺航空发动机股份有限公司", LIMBACH,
            "275 Авиационный ремонтный завод, АО", "company/275th-aviation-repair-plant",
            "275 Авиацыонный Ремонтный Завод", "company/275th-aviation-repair-plant",
            "ООО «УК АБАМЕТ»", "company/abamet-management",
            "JSC ABS ZEiM Automation", "company/abs-zeim-automation",
            "ACE Electronics (HK) Co Ltd", "company/ace-electronic-hk"));

    private final RawHttp http;
    private final int port;

    ReconcileIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
        this.port = port;
    }

    private RawHttp.Answer post(String field, String json, String... headers) {
        String more = headers.length == 0 ? "" : "\n" + String.join("\n", headers);
        return http.send(
                "POST /api/reconcile HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded" + more,
                field + "=" + encode(json));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String batch(List<String> names, String more) {
        Map<String, Object> queries = new LinkedHashMap<>();
        for (String name : names) {
            queries.put(
                    "q" + queries.size(),
                    JsonMapper.shared()
                            .readTree("{\"query\":" + JsonMapper.shared().writeValueAsString(name) + more + "}"));
        }
        return JsonMapper.shared().writeValueAsString(queries);
    }

    @Test
    void the_manifest_tells_where_everything_is() {
        RawHttp.Answer answer = http.get("/api/reconcile");
        Shapes.assertIs("manifest", answer.body());
        JsonNode manifest = answer.json();
        String base = "http://localhost:" + port;
        assertThat(manifest.path("view").path("url").asString()).isEqualTo(base + "/entity/{{id}}");
        assertThat(manifest.path("batchSize").asInt()).isEqualTo(100);
        for (String kind : List.of("entity", "type", "property")) {
            JsonNode service = manifest.path("suggest").path(kind);
            String path = (service.path("service_url").asString()
                            + service.path("service_path").asString())
                    .substring(base.length());
            assertThat(http.get(path + "?prefix=a").status()).isEqualTo(200);
        }
    }

    @Test
    void a_batch_of_names_in_four_scripts_and_with_typing_errors_finds_its_firms() {
        List<String> names = List.copyOf(TABLE.keySet());
        RawHttp.Answer answer = post("queries", batch(names, ",\"type\":\"Company\",\"type_strict\":\"should\""));
        Shapes.assertIs("results", answer.body());
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            JsonNode result = answer.json().path("q" + i).path("result");
            String best = result.path(0).path("id").asString("");
            if (!best.equals(TABLE.get(names.get(i)))) {
                missed.add(names.get(i) + " -> " + best);
            }
            assertThat(result).hasSizeLessThanOrEqualTo(5);
            long matches = 0;
            double before = 100;
            for (JsonNode candidate : result) {
                matches += candidate.path("match").asBoolean() ? 1 : 0;
                assertThat(candidate.path("score").asDouble()).isLessThanOrEqualTo(before);
                before = candidate.path("score").asDouble();
            }
            assertThat(matches).as(names.get(i)).isLessThanOrEqualTo(1);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void reasons_travel_as_features() {
        JsonNode best = post("queries", batch(List.of("Xiamen Limbach Aviation Engine"), ""))
                .json()
                .path("q0")
                .path("result")
                .path(0);
        assertThat(best.path("features")).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.path("id").asString()).isNotBlank();
            assertThat(feature.path("text").asString()).isNotBlank();
        });
        assertThat(best.path("description").asString()).contains("Company", "CN");
        assertThat(best.path("match").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Special Technology Center", "Aero-HIT", "Xiamen Limbach Aviation Engine Co., Ltd."})
    void an_exact_full_name_is_likely_and_at_most_one_is_certain(String name) {
        JsonNode result =
                post("queries", batch(List.of(name), "")).json().path("q0").path("result");
        assertThat(result.path(0).path("score").asDouble()).isGreaterThan(90);
        assertThat(result.path(0).path("match").asBoolean()).isTrue();
        assertThat(result.path(1).path("match").asBoolean()).isFalse();
    }

    @Test
    void a_hundred_cells_are_answered_though_columns_are_stale_and_broken() {
        StringBuilder queries = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            queries.append(i == 0 ? "{" : ",").append("\"q" + i + """
                    ":{"query":"Aero-HIT","limit":1,"properties":[{"pid":"P31","v":"x"},{"pid":"country","v":[[]]},7]}""");
        }
        JsonNode answer = post("queries", queries + "}").json();
        assertThat(answer.size()).isEqualTo(100);
        answer.forEach(cell -> {
            assertThat(cell.path("result").path(0).path("id").asString()).isEqualTo("company/aero-hit");
            assertThat(cell.path("ignored")).hasSize(3);
        });
    }

    @Test
    void a_number_in_another_column_counts() {
        String query = "{\"q0\":{\"query\":\"Авиаремонтный завод\",\"properties\":[{\"pid\":\"inn\",\"v\":2311096404},"
                + "{\"pid\":\"country\",\"v\":\"Россия\"}]}}";
        JsonNode best = post("queries", query).json().path("q0").path("result").path(0);
        assertThat(best.path("id").asString()).isEqualTo("company/275th-aviation-repair-plant");
        assertThat(best.path("features").toString()).contains("2311096404");
    }

    @Test
    void an_id_is_its_entity() {
        JsonNode result = post("queries", batch(List.of("weapon/garpiya-a1"), ""))
                .json()
                .path("q0")
                .path("result");
        assertThat(result.path(0).path("id").asString()).isEqualTo("weapon/garpiya-a1");
        assertThat(result.path(0).path("match").asBoolean()).isTrue();
    }

    @Test
    void a_name_that_nobody_has_matches_nobody() {
        JsonNode result = post("queries", batch(List.of("Qqzzyx Wrtplk Vvbnm GmbH", "—", ""), ""))
                .json();
        for (String key : List.of("q0", "q1", "q2")) {
            assertThat(result.path(key).path("result").toString()).doesNotContain("\"match\":true");
        }
        assertThat(result.path("q1").path("error").asString()).contains("no name and no number");
    }

    @Test
    void get_answers_the_same_as_post() {
        String queries = batch(List.of("Aero-HIT"), ",\"limit\":2");
        assertThat(http.get("/api/reconcile?queries=" + encode(queries)).body())
                .isEqualTo(post("queries", queries).body());
    }

    @Test
    void properties_are_fetched_for_what_was_matched() {
        RawHttp.Answer answer = post("extend", """
                {"ids":["%s","company/275th-aviation-repair-plant","company/none"],"properties":[{"id":"country"},{"id":"inn"},
                {"id":"aliases","settings":{"limit":1}},{"id":"listings"},{"id":"datasets"},{"id":"stale"}]}""".formatted(LIMBACH));
        Shapes.assertIs("extension", answer.body());
        JsonNode rows = answer.json().path("rows");
        assertThat(rows.path(LIMBACH).path("country").path(0).path("str").asString())
                .isEqualTo("CN");
        assertThat(rows.path(LIMBACH).path("aliases")).hasSize(1);
        assertThat(rows.path(LIMBACH).path("listings")).isNotEmpty();
        assertThat(rows.path("company/275th-aviation-repair-plant")
                        .path("inn")
                        .path(0)
                        .path("str")
                        .asString())
                .isEqualTo("2311096404");
        assertThat(rows.path("company/none").path("country")).isEmpty();
        assertThat(rows.path(LIMBACH).has("stale")).isTrue();
        assertThat(rows.path(LIMBACH).path("stale")).isEmpty();
        assertThat(answer.json().path("meta").path(5).path("name").asString())
                .isEqualTo("stale (Spoor has no such property)");
    }

    @Test
    void proposed_properties_are_those_of_the_type() {
        JsonNode of =
                http.get("/api/reconcile/extend/properties?type=WeaponSystem").json();
        assertThat(of.path("properties").toString()).contains("operator").doesNotContain("birthDate");
        assertThat(http.get("/api/reconcile/extend/properties?type=").json().path("properties"))
                .hasSizeGreaterThan(30);
    }

    @Test
    void a_preview_is_a_page_without_script_that_only_OpenRefine_may_frame() {
        RawHttp.Answer page = http.get("/api/reconcile/preview?id=" + LIMBACH);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors", "http://127.0.0.1:3333")
                .doesNotContain("script-src");
        assertThat(page.header("X-Frame-Options")).isEmpty();
        assertThat(page.body()).contains("Limbach", "厦门").doesNotContain("<script");
        assertThat(http.get("/api/reconcile/preview?id=company/none").problem()).isEqualTo("404 entity.unknown");
    }

    @Test
    void suggestions_come_in_helpings_as_OpenRefines_box_asks_for_them() {
        String box = "/api/reconcile/suggest/entity?spell=always&exact=false&scoring=schema&prefix=";
        RawHttp.Answer first = http.get(box + "a");
        Shapes.assertIs("suggestions", first.body());
        assertThat(first.json().path("result")).hasSize(10);
        RawHttp.Answer second =
                http.get(box + "a&cursor=" + first.json().path("cursor").asInt());
        assertThat(second.json().path("result").path(0).path("id").asString())
                .isNotEqualTo(first.json().path("result").path(0).path("id").asString());
        assertThat(http.get(box + "limb&type=Company").json().path("result").toString())
                .contains(LIMBACH);
        Shapes.assertIs(
                "suggestions",
                http.get("/api/reconcile/suggest/type?prefix=weap").body());
        assertThat(http.get("/api/reconcile/suggest/property?prefix=INN")
                        .json()
                        .path("result")
                        .toString())
                .contains("\"inn\"");
        assertThat(http.get(box + encode("—")).json().path("result")).isEmpty();
    }

    @Test
    void pages_of_OpenRefine_may_read_and_ask_and_no_others() {
        RawHttp.Answer read = http.send("GET /api/reconcile HTTP/1.1\nHost: localhost\n" + GUEST, "");
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("http://127.0.0.1:3333");
        assertThat(read.header("Vary")).contains("Origin");
        assertThat(post("queries", batch(List.of("Limbach"), ""), GUEST).status())
                .isEqualTo(200);
        RawHttp.Answer asked = http.send(
                "OPTIONS /api/reconcile HTTP/1.1\nHost: localhost\n" + GUEST
                        + "\nAccess-Control-Request-Method: POST\nAccess-Control-Request-Headers: content-type",
                "");
        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Methods")).contains("POST");
        String stranger = "Origin: https://evil.example";
        assertThat(http.send("GET /api/reconcile HTTP/1.1\nHost: localhost\n" + stranger, "")
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(post("queries", batch(List.of("Limbach"), ""), stranger).problem())
                .isEqualTo("403 origin.foreign");
        assertThat(http.send(
                                "POST /api/traces HTTP/1.1\nHost: localhost\nContent-Type: application/json\n" + GUEST,
                                "{}")
                        .problem())
                .isEqualTo("403 origin.foreign");
        assertThat(http.send("GET /api/entities HTTP/1.1\nHost: localhost\n" + GUEST, "")
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /api/reconcile?queries=%5B                     | 400 json.malformed
            /api/reconcile?queries=%7B%7D&extend=%7B%7D    | 400 reconcile.form
            /api/reconcile?callback=x                      | 400 parameter.unknown
            /api/reconcile/suggest/entity?prefix=a&x=1     | 400 parameter.unknown
            /api/reconcile/suggest/entity?prefix=a&prefix=b| 400 parameter.repeated
            /api/reconcile/suggest/entity?cursor=-1        | 400 limit.range
            /api/reconcile/suggest/entity?cursor=91        | 400 limit.range
            /api/reconcile/suggest/entity?type=Compny      | 400 label.unknown
            /api/reconcile/extend/properties?limit=-1      | 400 limit.range
            /api/reconcile/preview                         | 400 parameter.missing
            """)
    void what_cannot_be_answered_is_a_problem(String path, String problem) {
        assertThat(http.get(path).problem()).isEqualTo(problem);
    }

    @Test
    void hostile_input_is_a_problem_too() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            many.add("x" + i);
        }
        assertThat(post("queries", batch(many, "")).problem()).isEqualTo("422 batch.tooLarge");
        assertThat(post("queries", "[".repeat(100_000)).problem()).isEqualTo("400 json.malformed");
        assertThat(post("queries", "{\"a\":{\"properties\":" + "[".repeat(60) + "]".repeat(60) + "}}")
                        .status())
                .isEqualTo(200);
        assertThat(post("queries", "x".repeat(1 << 20)).problem()).isEqualTo("413 body.tooLarge");
        assertThat(post("extend", "{\"ids\":[7],\"properties\":[]}").problem()).isEqualTo("400 json.type");
        assertThat(http.post("/api/reconcile", "{}").problem()).isEqualTo("415 mediaType.unsupported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\" OR 1=1 //", "name:(", "a* OR b*", "\\u0000x", "${7*7}", "%s%n"})
    void no_name_is_anything_but_a_name(String name) {
        RawHttp.Answer answer = post("queries", batch(List.of(name), ""));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").toLowerCase(Locale.ROOT)).startsWith("application/json");
    }
}
