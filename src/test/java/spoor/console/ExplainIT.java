package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
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

/** What editors ask while a statement is being written: errors, plan and words, on a real Neo4j. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@Tag("contract")
class ExplainIT {

    private final RawHttp http;

    ExplainIT(@LocalServerPort int port) {
        this.http = new RawHttp(port);
    }

    @Test
    void a_statement_that_would_run_has_a_plan() {
        JsonNode answer =
                explain("MATCH (c:Company {country: $country})-[:SUPPLIES]->(b)\nRETURN c.name AS name, $x AS x");
        assertThat(answer.path("valid").asBoolean()).isTrue();
        assertThat(answer.path("errors")).isEmpty();
        assertThat(texts(answer.path("columns"))).containsExactly("name", "x");
        assertThat(texts(answer.path("parameters"))).containsExactly("country", "x");
        JsonNode plan = answer.path("plan");
        assertThat(plan.path("operator").asString()).isEqualTo("ProduceResults");
        assertThat(plan.path("estimatedRows").isNumber()).isTrue();
        assertThat(texts(plan.path("identifiers"))).contains("name");
        assertThat(plan.path("children").get(0).path("details").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            MATCH (n) RETRUN n                | cypher.syntax    | 1 11 6
            MATCH (n) SET n.x = 1             | cypher.write     | 1 11 3
            MATCH (n)~RETURN missing          | cypher.failed    | 2 8 7
            MATCH (n) RETURN n.name AS a, m.id AS b | cypher.failed | 1 31 1
            MATCH (n:Company                  | cypher.syntax    | 1 17 1
            RETURN rand() AS r                | cypher.function  | 1 8 4
            RETURN range(1, 1000000) AS r     | cypher.cost      | 1 8 5
            ``                                | cypher.empty     | null null null
            EXPLAIN RETURN 1 AS x             | cypher.syntax    | 1 1 7
            """)
    void a_statement_that_would_not_run_says_why_and_where(String statement, String code, String place) {
        JsonNode answer = explain(statement == null ? "" : statement.replace("~", "\n"));
        JsonNode error = answer.path("errors").get(0);
        assertThat(answer.path("valid").asBoolean(true)).isFalse();
        assertThat(answer.path("plan").isNull()).isTrue();
        assertThat(error.path("code").asString()).isEqualTo(code);
        assertThat(error.path("message").asString()).isNotBlank();
        assertThat(error.path("line") + " " + error.path("column") + " " + error.path("length"))
                .isEqualTo(place);
    }

    @Test
    void what_the_database_remarks_is_a_warning_with_its_place() {
        JsonNode answer = explain("MATCH (c:Company)\nMATCH (n:Nowhere) RETURN n, c");
        assertThat(answer.path("valid").asBoolean()).isTrue();
        assertThat(StreamSupport.stream(answer.path("warnings").spliterator(), false)
                        .map(warning -> warning.path("code").asString() + " " + warning.path("line") + " "
                                + warning.path("column")))
                .contains("01N50 2 10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                               | 400 cypher.empty
            {"query":1}                      | 400 json.type
            {"query":"RETURN 1","limit":1}   | 400 json.field.unknown
            {"query                          | 400 json.malformed
            """)
    void a_body_that_cannot_be_read_is_a_problem(String body, String problem) {
        assertThat(http.post("/api/cypher/explain", body).problem()).isEqualTo(problem);
    }

    @Test
    void the_schema_names_what_statements_can_speak_of() {
        JsonNode schema = http.get("/api/cypher/schema").json();
        JsonNode company = find(schema.path("labels"), "name", "Company");
        assertThat(texts(find(company.path("properties"), "name", "name").path("types")))
                .containsExactly("STRING");
        assertThat(texts(find(company.path("properties"), "name", "aliases").path("types")))
                .containsExactly("LIST<STRING>");
        JsonNode supplies = find(schema.path("relations"), "type", "SUPPLIES");
        assertThat(texts(supplies.path("from"))).contains("Company");
        assertThat(texts(supplies.path("to"))).contains("Company").doesNotContain("WeaponSystem");
        assertThat(texts(find(supplies.path("properties"), "name", "confidence").path("types")))
                .containsExactly("STRING");
    }

    @Test
    void the_schema_names_only_functions_and_procedures_that_are_open() {
        JsonNode schema = http.get("/api/cypher/schema").json();
        JsonNode substring = find(schema.path("functions"), "name", "substring");
        assertThat(substring.path("signature").asString()).contains("substring(");
        assertThat(substring.path("description").asString()).isNotBlank();
        assertThat(schema.path("functions").size()).isGreaterThan(80);
        assertThat(texts(schema.path("functions"), "name")).doesNotContain("rand", "randomUUID", "file");
        assertThat(texts(schema.path("procedures"), "name"))
                .contains("db.labels", "db.index.fulltext.queryNodes")
                .doesNotContain("dbms.listConfig")
                .hasSize(8);
    }

    @Test
    void every_function_of_the_schema_passes_the_screen_by_name() {
        JsonNode schema = http.get("/api/cypher/schema").json();
        assertThat(texts(schema.path("functions"), "name"))
                .allSatisfy(name -> assertThat(explain("MATCH (n) RETURN " + name + "(n.a) AS x")
                                .path("errors")
                                .path(0)
                                .path("code")
                                .asString(""))
                        .isNotEqualTo("cypher.function"));
    }

    private JsonNode explain(String statement) {
        RawHttp.Answer answer =
                http.post("/api/cypher/explain", JsonMapper.shared().writeValueAsString(Map.of("query", statement)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode array, String field) {
        return array.valueStream().map(one -> one.path(field).asString()).toList();
    }

    private static JsonNode find(JsonNode array, String field, String value) {
        return array.valueStream()
                .filter(one -> one.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
