package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import spoor.model.Busy;
import spoor.model.Confidence;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.PartialDate;
import spoor.model.Refused;
import spoor.model.Unavailable;

/** Every way to get a request wrong, against the real server with a controller made for the purpose. */
@SpringBootTest(
        classes = ErrorsIT.Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
                    + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration,"
                    + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration,"
                    + "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration"
        })
class ErrorsIT {

    private final RawHttp http;

    ErrorsIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"hops":                      | 400 json.malformed
            {"hops":1,}                   | 400 json.malformed
            {"hops":1} x                  | 400 json.malformed
            nonsense                      | 400 json.malformed
            {'hops':1}                    | 400 json.malformed
            {"hops":NaN}                  | 400 json.malformed
            {"hops":1,"hops":2}           | 400 json.duplicate
            {"hopps":1}                   | 400 json.field.unknown
            {"inner":{"naem":"x"}}        | 400 json.field.unknown
            {"hops":"5"}                  | 400 json.type
            {"hops":1.5}                  | 400 json.type
            {"hops":1.0}                  | 400 json.type
            {"hops":true}                 | 400 json.type
            {"hops":99999999999}          | 400 json.type
            {"inner":{"name":5}}          | 400 json.type
            {"inner":{"name":true}}       | 400 json.type
            {"inner":[]}                  | 400 json.type
            {"inner":""}                  | 400 json.type
            {"words":"x"}                 | 400 json.type
            {"words":[1]}                 | 400 json.type
            {"level":"high"}              | 400 json.type
            {"level":1}                   | 400 json.type
            {"date":"2024-13"}            | 400 date.malformed
            []                            | 400 json.type
            "text"                        | 400 json.type
            ``                            | 400 json.absent
            """)
    void a_wrong_body_is_told_apart(String body, String problem) {
        RawHttp.Answer answer = http.post("/api/try", body == null ? "" : body);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("spoor.", "jackson", "Exception", "java.");
    }

    @Test
    void a_wrong_type_names_field_place_and_what_was_expected() {
        RawHttp.Answer answer = http.post("/api/try", "{\n  \"inner\": {\"counts\": [1, \"x\"]}}");
        assertThat(answer.detail())
                .isEqualTo("The field 'inner.counts[1]' must be a whole number (line 2, column 27).");
        assertThat(answer.json().path("field").asString()).isEqualTo("inner.counts[1]");
        assertThat(answer.json().path("line").asInt()).isEqualTo(2);
    }

    @Test
    void an_unknown_field_is_met_with_the_nearest_one() {
        assertThat(http.post("/api/try", "{\"hopps\":1}").detail())
                .isEqualTo("There is no field 'hopps'. Did you mean 'hops'?");
        assertThat(http.post("/api/try", "{\"zzzzzzzzz\":1}").detail())
                .isEqualTo("There is no field 'zzzzzzzzz'. Use date, hops, inner, level, words.");
    }

    @Test
    void deep_nesting_and_huge_numbers_are_refused() {
        assertThat(http.post("/api/any", "[".repeat(65) + "]".repeat(65)).problem())
                .isEqualTo("400 json.limit");
        assertThat(http.post("/api/any", "[".repeat(100_000)).problem()).isEqualTo("400 json.limit");
        assertThat(http.post("/api/any", "[" + "9".repeat(101) + "]").problem()).isEqualTo("400 json.limit");
    }

    @Test
    void a_body_of_more_than_a_mebibyte_is_refused_announced_or_not() {
        String large = "[\"" + "x".repeat((1 << 20) + 1) + "\"]";
        assertThat(http.post("/api/any", large).problem()).isEqualTo("413 body.tooLarge");
        String chunked = Integer.toHexString(large.length()) + "\r\n" + large + "\r\n0\r\n\r\n";
        assertThat(new RawHttp(http.port()).sendChunked("/api/any", chunked).problem())
                .isEqualTo("413 body.tooLarge");
    }

    @Test
    void chunks_that_are_none_are_a_malformed_request() {
        for (String chunks : List.of("ZZ\r\n{}\r\n0\r\n\r\n", "2;" + "x".repeat(100_000) + "\r\n{}\r\n0\r\n\r\n")) {
            RawHttp.Answer answer = http.sendChunked("/api/any", chunks);
            assertThat(answer.problem()).isEqualTo("400 request.malformed");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/find?limit=5&lable=x     | 400 parameter.unknown
            /api/find?limit=5&limit=6     | 400 parameter.repeated
            /api/find?limit=five          | 400 parameter.type
            /api/find?limit=1.5           | 400 parameter.type
            /api/find                     | 400 parameter.missing
            /api/nothing                  | 404 route.unknown
            /api                          | 404 route.unknown
            /nothing.js                   | 404 route.unknown
            /browser                      | 404 route.unknown
            /h2-console/x                 | 404 route.unknown
            /db/neo4j/tx/commit           | 404 route.unknown
            /%0d%0aSet-Cookie:x=y         | 404 route.unknown
            /api/find/../../etc/passwd    | 404 route.unknown
            /api/throw/notFound           | 404 entity.unknown
            /api/throw/refused            | 403 cypher.refused
            /api/throw/limit              | 422 trace.limit
            /api/throw/busy               | 429 cypher.busy
            /api/throw/unavailable        | 503 store.starting
            /api/throw/driver             | 503 database.away
            /api/throw/fault              | 500 fault
            """)
    void a_get_that_cannot_be_answered_says_why(String path, String problem) {
        RawHttp.Answer answer = http.get(path);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.detail()).isNotBlank().matches("(?s).*[.?]");
        assertThat(answer.body()).doesNotContain("spoor.", "Exception", "secret", "\tat ");
        assertThat(answer.header("Retry-After").isEmpty())
                .isEqualTo(!List.of(429, 503).contains(answer.status()));
    }

    @Test
    void details_of_an_error_are_members_of_the_problem() {
        assertThat(http.get("/api/throw/refused").json().path("line").asInt()).isEqualTo(3);
    }

    @Test
    void a_mistyped_query_parameter_is_met_with_the_nearest_one() {
        assertThat(http.get("/api/find?limit=5&lable=x").detail())
                .isEqualTo("GET /api/find has no query parameter 'lable'. Did you mean 'label'?");
    }

    @Test
    void wrong_methods_and_media_types_say_what_is_right() {
        RawHttp.Answer method = http.post("/api/find", "{}");
        assertThat(method.problem()).isEqualTo("405 method.notAllowed");
        assertThat(method.header("Allow")).contains("GET");
        assertThat(http.post("/api/nothing", "{}").problem()).isEqualTo("404 route.unknown");
        assertThat(http.send("POST /api/try HTTP/1.1\nHost: localhost\nContent-Type: text/plain", "{}")
                        .problem())
                .isEqualTo("415 mediaType.unsupported");
        assertThat(http.send("POST /api/try HTTP/1.1\nHost: localhost", "{}").problem())
                .isEqualTo("415 mediaType.unsupported");
        assertThat(http.send("GET /api/find?limit=1 HTTP/1.1\nHost: localhost\nAccept: image/png", "")
                        .problem())
                .isEqualTo("406 mediaType.unacceptable");
    }

    @Test
    void what_the_container_refuses_is_a_problem_too() {
        assertThat(http.get("/api/find?q=<script>").problem()).isEqualTo("400 request.malformed");
        assertThat(http.get("/api/ids/a%00b%zz").status()).isEqualTo(400);
        assertThat(http.send("G@T / HTTP/1.1\nHost: localhost", "").header("Content-Type"))
                .isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/entities/company/x                          | company/x
            /api/entities/company%2Fx                        | company/x
            /api/entities/company%2fx/neighbours             | company/x and its neighbours
            /api/entities/company/x/neighbours               | company/x and its neighbours
            /api/entities/company/%E5%8E%A6%E9%97%A8%20%3B%25 | company/厦门 ;%
            /api/entities/a/b/c.json                         | a/b/c.json
            """)
    void ids_are_the_rest_of_the_path_encoded_or_not(String path, String answer) {
        assertThat(http.get(path).json().path("id").asString()).isEqualTo(answer);
    }

    @Test
    void the_page_is_asked_for_anew_and_its_assets_are_kept() {
        assertThat(http.get("/").status() + http.get("/").header("Cache-Control"))
                .isEqualTo("200no-store");
        assertThat(http.get("/console?query=x").body()).contains("test page");
        assertThat(http.get("/assets/a-1.js").header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(http.get("/assets/absent.js").problem()).isEqualTo("404 route.unknown");
    }

    @Test
    void whoever_reads_an_unknown_address_gets_the_page_with_404() {
        RawHttp.Answer page = http.send("GET /nowhere HTTP/1.1\nHost: localhost\nAccept: text/html,*/*;q=0.8", "");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("test page");
        String api = "GET /api/nowhere HTTP/1.1\nHost: localhost\nAccept: text/html";
        assertThat(http.send(api, "").problem()).isEqualTo("404 route.unknown");
    }

    @Test
    void health_is_open_and_tells_nothing_else() {
        assertThat(http.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(http.get("/livez").status()).isEqualTo(200);
        assertThat(http.get("/readyz").status()).isEqualTo(200);
        assertThat(http.get("/actuator/env").status()).isEqualTo(404);
    }

    enum Level {
        LOW
    }

    record Inner(@Nullable String name, @Nullable List<Integer> counts) {}

    record Body(
            @Nullable Integer hops,
            @Nullable Inner inner,
            @Nullable List<String> words,
            @Nullable Level level,
            @Nullable String date) {

        Body {
            if (date != null) {
                PartialDate.requireDate(date);
            }
        }
    }

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan({"spoor.web", "spoor.threads", "spoor.security"})
    @Import(Try.class)
    static class Application {}

    @RestController
    static class Try {

        @PostMapping(path = "/api/try", consumes = MediaType.APPLICATION_JSON_VALUE)
        Body body(@RequestBody Body body) {
            return body;
        }

        @PostMapping(path = "/api/any", consumes = MediaType.APPLICATION_JSON_VALUE)
        Map<String, Object> any(@RequestBody Object body) {
            return Map.of("body", body);
        }

        @GetMapping(path = "/api/find", produces = MediaType.APPLICATION_JSON_VALUE)
        Map<String, Object> find(@RequestParam int limit, @RequestParam(required = false) @Nullable String label) {
            return Map.of("limit", limit, "label", String.valueOf(label));
        }

        @GetMapping("/api/entities/{id}")
        Map<String, Object> entity(@PathVariable String id) {
            return Map.of("id", id);
        }

        @GetMapping("/api/entities/{id}/neighbours")
        Map<String, Object> neighbours(@PathVariable String id) {
            return Map.of("id", id + " and its neighbours");
        }

        @GetMapping("/api/throw/{kind}")
        Map<String, Object> fail(@PathVariable String kind) {
            throw switch (kind) {
                case "notFound" -> new NotFound("entity.unknown", "There is no such entity.");
                case "refused" -> new Refused("cypher.refused", "Not that.").with("line", 3);
                case "limit" -> new LimitReached("trace.limit", "Ask for less.");
                case "busy" -> new Busy("cypher.busy", "Wait.");
                case "unavailable" -> new Unavailable("store.starting", "Wait.");
                case "driver" -> new ServiceUnavailableException("secret");
                case "confidence" -> new IllegalArgumentException(Confidence.POSSIBLE.word());
                default -> new IllegalStateException("secret");
            };
        }
    }
}
