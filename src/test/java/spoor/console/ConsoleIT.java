package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The console over HTTP on a real Neo4j: values, limits, faults, cancelling. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spoor.cypher.waiting=1", "spoor.cypher.patience=300ms", "spoor.cypher.most-timeout=30s"})
@ContextConfiguration(initializers = SharedNeo4j.class)
class ConsoleIT {

    /** Runs until it is stopped, and can be. */
    private static final String ENDLESS =
            "UNWIND range(1,10000) AS a UNWIND range(1,10000) AS b UNWIND range(1,10000) AS c RETURN count(*) AS n";

    private final RawHttp http;
    private final Driver driver;

    ConsoleIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1                                | 1
            -5                               | -5
            1.5                              | 1.5
            true                             | true
            null                             | null
            'Ж厦"'                           | "Ж厦\\""
            9007199254740991                 | 9007199254740991
            9007199254740993                 | {"$type":"Integer","_value":"9007199254740993"}
            -9223372036854775808             | {"$type":"Integer","_value":"-9223372036854775808"}
            0.0/0.0                          | {"$type":"Float","_value":"NaN"}
            -1.0/0.0                         | {"$type":"Float","_value":"-Infinity"}
            date('2026-01-02')               | {"$type":"Date","_value":"2026-01-02"}
            datetime('2026-01-02T03:04:05Z') | {"$type":"OffsetDateTime","_value":"2026-01-02T03:04:05Z"}
            localtime('10:00')               | {"$type":"LocalTime","_value":"10:00:00"}
            time('10:00+02:00')              | {"$type":"Time","_value":"10:00:00+02:00"}
            localdatetime('2026-01-02T03:04:05.000000001') | {"$type":"LocalDateTime","_value":"2026-01-02T03:04:05.000000001"}
            datetime('2026-01-02T03:04:05[Europe/Kyiv]') | {"$type":"ZonedDateTime","_value":"2026-01-02T03:04:05+02:00[Europe/Kyiv]"}
            duration('P1DT2H')               | {"$type":"Duration","_value":"P1DT2H"}
            [1, 'a', [null]]                 | [1,"a",[null]]
            {a: {b: 1}}                      | {"a":{"b":1}}
            {`$type`: 'Date', _value: 'x'}   | {"$type":"Map","_value":{"$type":"Date","_value":"x"}}
            {id: 1, labels: [], properties: {}} | {"$type":"Map","_value":{"id":1,"labels":[],"properties":{}}}
            point({x: 1, y: 2})              | {"$type":"Point","_value":"SRID=7203;POINT (1.0 2.0)"}
            point({longitude: 1, latitude: 2, height: 3}) | {"$type":"Point","_value":"SRID=4979;POINT Z (1.0 2.0 3.0)"}
            """)
    void a_value_of_neo4j_becomes_json_without_loss(String expression, String json) {
        JsonNode answer = ask("RETURN " + expression + " AS x").json();
        assertThat(answer.path("rows").get(0).get(0))
                .isEqualTo(JsonMapper.shared().readTree(json));
    }

    @Test
    void nodes_relations_and_paths_have_the_shape_they_have_everywhere() {
        JsonNode row = ask("MATCH p = (a)-[r {id: 'rel-0003'}]->(b) RETURN a, r, p")
                .json()
                .path("rows")
                .get(0);
        assertThat(row.get(0).path("id").asString()).isEqualTo("company/xiamen-limbach-aviation-engine");
        assertThat(row.get(0).path("labels").toString()).isEqualTo("[\"Company\"]");
        assertThat(row.get(1).path("type").asString()).isEqualTo("SUPPLIES");
        assertThat(row.get(1).path("from").asString()).isEqualTo("company/xiamen-limbach-aviation-engine");
        assertThat(row.get(2).path("nodes")).hasSize(2);
        assertThat(row.get(2).path("relations").get(0).path("id").asString()).isEqualTo("rel-0003");
        JsonNode alone = ask("MATCH ()-[r {id: 'rel-0003'}]->() RETURN r")
                .json()
                .path("rows")
                .get(0)
                .get(0);
        assertThat(alone.path("to").asString()).isEqualTo("company/redlepus-tsk-vektor-industrial-shenzhen");
    }

    @Test
    void an_answer_has_columns_rows_and_a_summary() {
        JsonNode answer = ask("MATCH (c:Company) RETURN c.name AS name, c.country AS country ORDER BY name LIMIT 2")
                .json();
        assertThat(answer.path("columns").toString()).isEqualTo("[\"name\",\"country\"]");
        assertThat(answer.path("rows")).hasSize(2);
        assertThat(answer.path("truncated").asBoolean()).isFalse();
        assertThat(answer.path("cut")).isEmpty();
        assertThat(answer.path("summary").path("rows").asInt()).isEqualTo(2);
        assertThat(answer.path("summary")
                        .path("counters")
                        .path("containsUpdates")
                        .asBoolean(true))
                .isFalse();
        assertThat(answer.path("summary").path("notifications")).isEmpty();
    }

    @Test
    void what_the_database_remarks_has_its_place_in_the_users_own_text() {
        JsonNode notice = ask("MATCH\n (n:Elsewhere) RETURN n")
                .json()
                .path("summary")
                .path("notifications")
                .get(0);
        assertThat(notice.path("message").asString()).contains("Elsewhere");
        assertThat(notice.path("code").asString()).isEqualTo("01N50");
        assertThat(notice.path("line").asInt()).isEqualTo(2);
        assertThat(notice.path("column").asInt()).isEqualTo(5);
    }

    @Test
    void an_answer_as_csv_is_safe_in_a_spreadsheet_and_loses_nothing() {
        RawHttp.Answer answer = csv(
                "UNWIND [{a: 'x,\"y\"', b: -5, c: '=1+1', d: '', e: null, f: [1, 'é'],"
                        + " g: date('2026-01-02'), h: 9007199254740993, i: true}] AS m"
                        + " RETURN m.a AS a, m.b AS `b,`, m.c AS c, m.d AS d, m.e AS e, m.f AS f, m.g AS g, m.h AS h, m.i AS i");
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Spoor-Truncated")).isEmpty();
        assertThat(answer.body())
                .isEqualTo("a,\"b,\",c,d,e,f,g,h,i\r\n"
                        + "\"x,\"\"y\"\"\",-5,'=1+1,\"\",,\"[1,\"\"é\"\"]\",2026-01-02,9007199254740993,true\r\n");
        assertThat(csv("UNWIND range(1,2000) AS x RETURN x").header("Spoor-Truncated"))
                .isEqualTo("rows");
        assertThat(csv("CREATE (n)").problem()).isEqualTo("403 cypher.write");
    }

    @Test
    void an_answer_that_is_cut_says_why() {
        assertThat(cut(post("UNWIND range(1,10000) AS x RETURN x", ",\"limit\":5")))
                .isEqualTo("rows 5");
        assertThat(cut(ask("UNWIND range(1,10000) AS x RETURN x"))).isEqualTo("rows 1000");
        assertThat(cut(ask("RETURN [x IN range(1,10000) | toString(x) + '" + "x".repeat(200) + "'] AS l")))
                .isEqualTo("cell 0");
        assertThat(cut(post(
                        "UNWIND range(1,10000) AS x RETURN '" + "x".repeat(4_000) + "' + x AS s",
                        ",\"limit\":10000,\"timeoutSeconds\":30")))
                .startsWith("bytes ");
    }

    @Test
    void a_statement_that_takes_too_long_is_ended_and_nothing_is_left() throws InterruptedException {
        assertThat(post(ENDLESS, ",\"timeoutSeconds\":1").problem()).isEqualTo("422 cypher.time");
        awaitNoConsoleQuery();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            RETRUN 1                                  | 400 cypher.syntax
            RETURN x                                  | 400 cypher.failed
            RETURN 1/0 AS x                           | 400 cypher.failed
            RETURN $missing AS x                      | 400 cypher.failed
            RETURN date('2026-13-45') AS d            | 400 cypher.failed
            CREATE (n)                                | 403 cypher.write
            LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r | 403 cypher.load
            CALL dbms.listConfig()                    | 403 cypher.procedure
            SHOW USERS                                | 403 cypher.admin
            RETURN range(1, 1000000000) AS l          | 422 cypher.cost
            ``                                        | 400 cypher.empty
            """)
    void a_statement_that_cannot_run_says_why(String statement, String problem) {
        assertThat(ask(statement).problem()).isEqualTo(problem);
    }

    @Test
    void a_fault_of_the_database_has_its_place_in_the_users_own_text() {
        JsonNode problem = ask("MATCH (n)\nRETURN m").json();
        assertThat(problem.path("line").asInt()).isEqualTo(2);
        assertThat(problem.path("column").asInt()).isEqualTo(8);
        assertThat(problem.path("detail").asString()).contains("`m` not defined");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                              | 400 cypher.empty
            {"query":5}                                     | 400 json.type
            {"query":"RETURN 1","limit":0}                  | 400 limit.range
            {"query":"RETURN 1","limit":10001}              | 400 limit.range
            {"query":"RETURN 1","timeoutSeconds":31}        | 400 timeout.range
            {"query":"RETURN 1","parameters":[]}            | 400 json.type
            {"query":"RETURN 1","params":{}}                | 400 json.field.unknown
            {"query":"RETURN $n AS n","parameters":{"n":99999999999999999999}} | 400 parameter.range
            """)
    void a_body_that_is_wrong_says_why(String body, String problem) {
        assertThat(http.post("/api/cypher", body).problem()).isEqualTo(problem);
    }

    @Test
    void parameters_keep_their_types() {
        RawHttp.Answer answer = http.post(
                "/api/cypher",
                "{\"query\":\"RETURN $a AS a, $b AS b, $c AS c\",\"parameters\":{\"a\":9007199254740991,\"b\":[1.5,null],"
                        + "\"c\":{\"d\":true}}}");
        assertThat(answer.json().path("rows").get(0).toString())
                .isEqualTo("[9007199254740991,[1.5,null],{\"d\":true}]");
    }

    @Test
    void lines_come_as_columns_rows_and_summary() {
        RawHttp.Answer answer = lines("UNWIND [1,2] AS x RETURN x", "");
        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        List<String> lines =
                answer.body().lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines.subList(0, 3)).containsExactly("{\"columns\":[\"x\"]}", "[1]", "[2]");
        assertThat(JsonMapper.shared()
                        .readTree(lines.getLast())
                        .path("truncated")
                        .asBoolean(true))
                .isFalse();
        assertThat(lines("CREATE (n)", "").problem()).isEqualTo("403 cypher.write");
    }

    @Test
    void more_statements_than_may_run_are_told_to_come_again() throws Exception {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<RawHttp.Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                calls.add(() -> post(ENDLESS, ",\"timeoutSeconds\":2"));
            }
            List<String> problems = new ArrayList<>();
            for (Future<RawHttp.Answer> call : many.invokeAll(calls)) {
                problems.add(call.get().problem());
                if (call.get().status() == 429) {
                    assertThat(call.get().header("Retry-After")).isNotEmpty();
                }
            }
            assertThat(problems).contains("429 cypher.busy", "422 cypher.time");
        }
        assertThat(ask("RETURN 1 AS x").status()).isEqualTo(200);
    }

    @Test
    void a_statement_whose_client_has_gone_is_cancelled() throws IOException, InterruptedException {
        String body = body(ENDLESS, ",\"timeoutSeconds\":30");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), http.port())) {
            socket.getOutputStream()
                    .write(("POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Accept: application/x-ndjson\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                    + body)
                            .getBytes(StandardCharsets.UTF_8));
            await().until(() -> consoleQueries() == 1);
        }
        awaitNoConsoleQuery();
    }

    private void awaitNoConsoleQuery() {
        await().until(() -> consoleQueries() == 0);
    }

    private long consoleQueries() {
        return driver.executableQuery(
                        "SHOW TRANSACTIONS YIELD metaData WHERE metaData.app = 'spoor-console' RETURN count(*) AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    /** Which limit, and how many rows there are nevertheless. */
    private static String cut(RawHttp.Answer answer) {
        assertThat(answer.json().path("truncated").asBoolean())
                .as("%.300s", answer.body())
                .isTrue();
        return answer.json().path("cut").get(0).path("limit").asString() + " "
                + answer.json().path("rows").size();
    }

    private RawHttp.Answer ask(String statement) {
        return post(statement == null ? "" : statement, "");
    }

    private RawHttp.Answer post(String statement, String more) {
        return http.post("/api/cypher", body(statement, more));
    }

    private RawHttp.Answer lines(String statement, String more) {
        return http.send(
                "POST /api/cypher HTTP/1.1\nHost: localhost\nContent-Type: application/json\nAccept: application/x-ndjson",
                body(statement, more));
    }

    private RawHttp.Answer csv(String statement) {
        return http.send(
                "POST /api/cypher HTTP/1.1\nHost: localhost\nContent-Type: application/json\nAccept: text/csv",
                body(statement, ""));
    }

    private static String body(String statement, String more) {
        String query = JsonMapper.shared().writeValueAsString(Map.of("query", statement));
        return query.substring(0, query.length() - 1) + more + "}";
    }
}
