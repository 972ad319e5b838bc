package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Neo4j's Query API v2 as its manual describes it, for reading. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.cypher.timeout=3s")
@ContextConfiguration(initializers = SharedNeo4j.class)
class QueryApiIT {

    private static final String PLAIN = "application/json";
    private static final String TYPED = "application/vnd.neo4j.query";

    private final RawHttp http;

    QueryApiIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    void an_answer_has_fields_values_bookmarks_and_a_query_type() {
        RawHttp.Answer answer = ask(PLAIN, PLAIN, """
                {"statement":"UNWIND $list AS x RETURN x, x * 2 AS y","parameters":{"list":[1,2]},"accessMode":"READ"}""");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        JsonNode document = answer.json();
        assertThat(document.path("data").toString()).isEqualTo("{\"fields\":[\"x\",\"y\"],\"values\":[[1,2],[2,4]]}");
        assertThat(document.path("bookmarks").get(0).asString()).isNotEmpty();
        assertThat(document.path("queryType").asString()).isEqualTo("r");
        assertThat(document.has("counters")).isFalse();
        assertThat(document.has("errors")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null                              | null                         | {"$type":"Null","_value":null}
            true                              | true                         | {"$type":"Boolean","_value":true}
            9007199254740993                  | 9007199254740993             | {"$type":"Integer","_value":"9007199254740993"}
            1.5                               | 1.5                          | {"$type":"Float","_value":"1.5"}
            0.0/0.0                           | "NaN"                        | {"$type":"Float","_value":"NaN"}
            'Ж'                               | "Ж"                          | {"$type":"String","_value":"Ж"}
            [1,'a']                           | [1,"a"]                      | {"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"String","_value":"a"}]}
            {a: 1}                            | {"a":1}                      | {"$type":"Map","_value":{"a":{"$type":"Integer","_value":"1"}}}
            date('2015-03-26')                | "2015-03-26"                 | {"$type":"Date","_value":"2015-03-26"}
            time('12:50:35.556+01:00')        | "12:50:35.556+01:00"         | {"$type":"Time","_value":"12:50:35.556+01:00"}
            localtime('12:50')                | "12:50:00"                   | {"$type":"LocalTime","_value":"12:50:00"}
            localdatetime('2015-07-04T19:32:24') | "2015-07-04T19:32:24"      | {"$type":"LocalDateTime","_value":"2015-07-04T19:32:24"}
            datetime('2015-11-21T21:40:32Z')  | "2015-11-21T21:40:32Z"       | {"$type":"OffsetDateTime","_value":"2015-11-21T21:40:32Z"}
            datetime('2015-11-21T21:40:32[Antarctica/Troll]') | "2015-11-21T21:40:32Z" | {"$type":"ZonedDateTime","_value":"2015-11-21T21:40:32Z[Antarctica/Troll]"}
            duration('P14DT16H12M')           | "P14DT16H12M"                | {"$type":"Duration","_value":"P14DT16H12M"}
            duration('P1Y2M-3DT-1.5S')        | "P1Y2M-3DT-1.5S"             | {"$type":"Duration","_value":"P1Y2M-3DT-1.5S"}
            point({x: 1.2, y: 3.4})           | "SRID=7203;POINT (1.2 3.4)"  | {"$type":"Point","_value":"SRID=7203;POINT (1.2 3.4)"}
            point({x: 1, y: 2, z: 3})         | "SRID=9157;POINT Z (1.0 2.0 3.0)" | {"$type":"Point","_value":"SRID=9157;POINT Z (1.0 2.0 3.0)"}
            """)
    void a_value_has_the_documented_form_and_comes_back_as_a_parameter(String expression, String plain, String typed) {
        String statement =
                JsonMapper.shared().writeValueAsString(Map.of("statement", "RETURN " + expression + " AS x"));
        assertThat(value(ask(PLAIN, PLAIN, statement)))
                .isEqualTo(JsonMapper.shared().readTree(plain));
        JsonNode expected = JsonMapper.shared().readTree(typed);
        assertThat(value(ask(PLAIN, TYPED, statement))).isEqualTo(expected);
        String echo = "{\"statement\":\"RETURN $p AS x\",\"parameters\":{\"p\":" + typed + "}}";
        assertThat(value(ask(TYPED, TYPED, echo))).isEqualTo(expected);
    }

    @Test
    void nodes_relationships_and_paths_have_the_documented_form() {
        String statement = "{\"statement\":\"MATCH p = (a)-[r {id: 'rel-0003'}]->(b) RETURN a, r, p\"}";
        JsonNode plain =
                ask(PLAIN, PLAIN, statement).json().path("data").path("values").get(0);
        assertThat(plain.get(0).path("elementId").asString()).startsWith("4:");
        assertThat(plain.get(0).path("labels").toString()).contains("Company");
        assertThat(plain.get(1).path("startNodeElementId"))
                .isEqualTo(plain.get(0).path("elementId"));
        assertThat(plain.get(1).path("properties").path("id").asString()).isEqualTo("rel-0003");
        assertThat(plain.get(2)).hasSize(3);
        assertThat(plain.get(2).get(0)).isEqualTo(plain.get(0));
        assertThat(plain.get(2).get(1)).isEqualTo(plain.get(1));
        JsonNode typed =
                ask(PLAIN, TYPED, statement).json().path("data").path("values").get(0);
        assertThat(typed.get(0).path("$type").asString()).isEqualTo("Node");
        assertThat(typed.get(0).path("_value").path("_element_id"))
                .isEqualTo(plain.get(0).path("elementId"));
        assertThat(typed.get(1).path("_value").path("_type").asString()).isEqualTo("SUPPLIES");
        assertThat(typed.get(1).path("_value").path("_properties").path("id").toString())
                .isEqualTo("{\"$type\":\"String\",\"_value\":\"rel-0003\"}");
        assertThat(typed.get(2).path("_value").get(1)).isEqualTo(typed.get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"statement":"CREATE (n)"}                    | 400 Neo.ClientError.Statement.AccessMode
            {"statement":"RETRUN 1"}                      | 400 Neo.ClientError.Statement.SyntaxError
            {"statement":"MATCH (n) RETURN m"}            | 400 Neo.ClientError.Statement.SyntaxError
            {"statement":"RETURN 1/0 AS x"}               | 202 Neo.ClientError.Statement.ArithmeticError
            {"statement":"RETURN $a AS x"}                | 400 Neo.ClientError.Statement.ParameterMissing
            {"statement":"CALL dbms.listConfig()"}        | 400 Neo.ClientError.Security.Forbidden
            {"statement":"LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r"} | 400 Neo.ClientError.Security.Forbidden
            {"statement":"RETURN 1 AS x","impersonatedUser":"a"} | 400 Neo.ClientError.Security.Forbidden
            {"statement":"UNWIND range(1,10000) AS a UNWIND range(1,10000) AS b UNWIND range(1,10000) AS c RETURN count(*) AS n"} | 202 Neo.ClientError.Transaction.TransactionTimedOut
            {"statement":"UNWIND range(1,10000) AS a UNWIND range(1,2) AS b RETURN a"} | 202 Neo.ClientError.Statement.ExecutionFailed
            {"statement":"RETURN 1 AS x","maxExecutionTime":1000} | 400 Neo.ClientError.Request.Invalid
            {"statement":"RETURN 1 AS x","parameters":[]} | 400 Neo.ClientError.Request.Invalid
            {}                                            | 400 Neo.ClientError.Request.Invalid
            {"statement":"RETURN 1 AS x","bookmarks":["x"]} | 400 Neo.ClientError.Request.Invalid
            {"statement                                   | 400 Neo.ClientError.Request.InvalidFormat
            """)
    void what_fails_is_told_in_the_documented_form(String body, String error) {
        RawHttp.Answer answer = ask(PLAIN, PLAIN, body);
        assertThat(answer.status() + " "
                        + answer.json().path("errors").path(0).path("code").asString())
                .as(answer.body())
                .isEqualTo(error);
        assertThat(answer.json().path("errors").path(0).path("message").asString())
                .isNotBlank();
        assertThat(answer.json().has("data")).isFalse();
    }

    @Test
    void a_typed_parameter_that_cannot_be_read_is_named() {
        RawHttp.Answer answer = ask(
                TYPED,
                TYPED,
                "{\"statement\":\"RETURN $p AS p\",\"parameters\":{\"p\":{\"$type\":\"Date\",\"_value\":\"tomorrow\"}}}");
        assertThat(answer.json().path("errors").path(0).path("message").asString())
                .isEqualTo("The parameter 'p' cannot be read: 'tomorrow' is no Date.");
    }

    @Test
    void counters_notifications_and_bookmarks_are_there_when_asked_for() {
        JsonNode first = ask(PLAIN, PLAIN, "{\"statement\":\"MATCH (n:Nowhere) RETURN n\",\"includeCounters\":true}")
                .json();
        assertThat(first.path("counters").path("containsUpdates").asBoolean(true))
                .isFalse();
        assertThat(first.path("notifications")
                        .get(0)
                        .path("position")
                        .path("column")
                        .asInt())
                .isEqualTo(10);
        JsonNode chained = ask(
                        PLAIN, PLAIN, "{\"statement\":\"RETURN 1 AS x\",\"bookmarks\":" + first.path("bookmarks") + "}")
                .json();
        assertThat(chained.path("data").path("values").toString()).isEqualTo("[[1]]");
    }

    @Test
    void clients_find_its_address_where_they_look_first() {
        JsonNode found = http.send("GET / HTTP/1.1\nHost: localhost:7474\nAccept: application/json", "")
                .json();
        assertThat(found.path("query").asString()).isEqualTo("http://localhost:7474/db/{databaseName}/query/v2");
        assertThat(found.path("neo4j_version").asString()).matches("\\d+\\.\\d+.*");
        assertThat(found.path("neo4j_edition").asString()).isNotBlank();
        assertThat(http.get("/").header("Content-Type")).startsWith("text/html");
        assertThat(http.send("GET / HTTP/1.1\nHost: localhost\nAccept: text/html,application/json", "")
                        .header("Content-Type"))
                .startsWith("text/html");
    }

    @Test
    void a_transaction_is_begun_gone_on_with_and_ended() {
        String begin = "/db/neo4j/query/v2/tx";
        JsonNode begun = http.post(begin, "{}").json();
        String one = begin + "/" + begun.path("transaction").path("id").asString();
        assertThat(begun.path("transaction").path("expires").asString()).isNotBlank();
        JsonNode row = http.post(one, "{\"statement\":\"RETURN 1 AS x\"}").json();
        assertThat(row.path("data").path("values").toString()).isEqualTo("[[1]]");
        assertThat(row.path("transaction").path("id"))
                .isEqualTo(begun.path("transaction").path("id"));
        assertThat(http.post(one + "/commit", "").status()).isEqualTo(202);
        RawHttp.Answer over = http.post(one, "{\"statement\":\"RETURN 1 AS x\"}");
        assertThat(over.status()).isEqualTo(404);
        assertThat(over.body()).contains("Neo.ClientError.Transaction.TransactionNotFound");
        JsonNode both = http.post(begin, "{\"statement\":\"RETURN 2 AS x\"}").json();
        assertThat(both.path("data").path("values").toString()).isEqualTo("[[2]]");
        String other = begin + "/" + both.path("transaction").path("id").asString();
        assertThat(http.send("DELETE " + other + " HTTP/1.1\nHost: localhost", "")
                        .status())
                .isEqualTo(202);
        assertThat(http.post(other + "/commit", "").status()).isEqualTo(404);
    }

    @Test
    void a_page_of_strangers_cannot_send_it_as_a_plain_form() {
        assertThat(ask("text/plain", PLAIN, "{\"statement\":\"RETURN 1 AS x\"}").status())
                .isEqualTo(415);
        assertThat(ask(PLAIN, "text/plain", "{\"statement\":\"RETURN 1 AS x\"}").status())
                .isEqualTo(406);
    }

    @Test
    void there_is_one_database() {
        RawHttp.Answer answer = http.post("/db/system/query/v2", "{\"statement\":\"RETURN 1 AS x\"}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("errors").get(0).path("code").asString())
                .isEqualTo("Neo.ClientError.Database.DatabaseNotFound");
    }

    private static JsonNode value(RawHttp.Answer answer) {
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.json().path("data").path("values").get(0).get(0);
    }

    private RawHttp.Answer ask(String sent, String wanted, String body) {
        return http.send(
                "POST /db/neo4j/query/v2 HTTP/1.1\nHost: localhost\nContent-Type: " + sent + "\nAccept: " + wanted,
                body);
    }
}
