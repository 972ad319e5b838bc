package spoor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.format.ReadFile;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** The way of a client of yente, such as nomenklatura's enricher, on the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class YenteIT {

    private static final String LIMBACH = "company/xiamen-limbach-aviation-engine";

    /** As nomenklatura's enricher and yente's own example send it. */
    private static final String QUERIES = """
            {"queries":{
              "firm":{"schema":"Company","properties":{"name":["Xiamen Limbach Aviation Engine","厦门林巴贺"],"jurisdiction":["China"]}},
              "plant":{"id":"mine","schema":"LegalEntity","properties":{"name":["Aviation repair plant"],"innCode":["2311096404"]}},
              "man":{"schema":"Person","properties":{"name":["Захаров Александр Вячеславович"],"gender":["male"]}},
              "ship":{"schema":"Vessel","properties":{"name":["ROSALIN"]}}}}""";

    private final RawHttp http;
    private final Driver driver;

    YenteIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.driver = driver;
    }

    @AfterEach
    void undo() {
        driver.executableQuery("MATCH ()-[r:RECORD_OF]->() DELETE r").execute();
    }

    @Test
    void a_batch_of_examples_is_matched() {
        RawHttp.Answer answer = http.post("/api/yente/match/default?algorithm=best&fuzzy=False&cutoff=0.5", QUERIES);
        Shapes.assertIs("yente-match", answer.body());
        assertThat(answer.header("x-batch-size")).isEqualTo("4");
        JsonNode responses = answer.json().path("responses");
        JsonNode firm = responses.path("firm").path("results").path(0);
        assertThat(firm.path("id").asString()).isEqualTo(LIMBACH);
        assertThat(firm.path("schema").asString()).isEqualTo("Company");
        assertThat(firm.path("match").asBoolean()).isTrue();
        assertThat(firm.path("properties").path("country").path(0).asString()).isEqualTo("cn");
        assertThat(firm.path("datasets").path(0).asString()).isEqualTo("evidence");
        assertThat(firm.path("explanations")).isNotEmpty();
        assertThat(responses.path("plant").path("results").path(0).path("id").asString())
                .isEqualTo("company/275th-aviation-repair-plant");
        assertThat(responses.path("plant").path("query").path("id").asString()).isEqualTo("mine");
        assertThat(responses.path("man").path("results").path(0).path("schema").asString())
                .isEqualTo("Person");
        assertThat(responses.path("man").path("ignored").toString()).contains("gender");
        assertThat(responses.path("ship").path("results")).isEmpty();
    }

    @Test
    void what_was_matched_is_fetched_with_its_listings_inside_and_read_by_our_own_reader() throws Exception {
        RawHttp.Answer answer = http.get("/api/yente/entities/" + LIMBACH + "?nested=True");
        JsonNode entity = answer.json();
        assertThat(entity.path("caption").asString()).contains("Limbach");
        assertThat(entity.path("target").asBoolean()).isTrue();
        assertThat(entity.path("properties")
                        .path("sanctions")
                        .path(0)
                        .path("schema")
                        .asString())
                .isEqualTo("Sanction");
        assertThat(entity.path("properties").path("sourceUrl")).isNotEmpty();
        assertThat(ReadFile.of(answer.body()).issues()).isEmpty();
        assertThat(http.get("/api/yente/entities/" + LIMBACH + "?nested=false")
                        .json()
                        .path("properties")
                        .has("sanctions"))
                .isFalse();
    }

    @Test
    void records_that_were_decided_the_same_are_one_entity_with_referents() {
        driver.executableQuery("MATCH (a:Entity {id: 'company/275th-aviation-repair-plant'}), (b:Entity {id: $id})"
                        + " CREATE (a)-[:RECORD_OF {confidence: 'possible'}]->(b)")
                .withParameters(Map.of("id", LIMBACH))
                .execute();
        RawHttp.Answer moved = http.get("/api/yente/entities/company/275th-aviation-repair-plant");
        assertThat(moved.status()).isEqualTo(308);
        assertThat(moved.header("Location")).isEqualTo("/api/yente/entities/company%2Fxiamen-limbach-aviation-engine");
        JsonNode whole = http.get(moved.header("Location")).json();
        assertThat(whole.path("referents").path(0).asString()).isEqualTo("company/275th-aviation-repair-plant");
        assertThat(whole.path("properties").path("innCode").path(0).asString()).isEqualTo("2311096404");
        JsonNode results = http.post("/api/yente/match/all", QUERIES)
                .json()
                .path("responses")
                .path("plant")
                .path("results");
        assertThat(results).hasSize(1);
        assertThat(results.path(0).path("id").asString()).isEqualTo(LIMBACH);
    }

    @Test
    void entities_are_searched_by_a_text() {
        JsonNode answer = http.get("/api/yente/search/all?q=limbach&schema=Company&limit=5")
                .json();
        assertThat(answer.path("results").path(0).path("id").asString()).isEqualTo(LIMBACH);
        assertThat(answer.path("total").path("value").asInt()).isPositive();
        assertThat(answer.path("facets").isObject()).isTrue();
        assertThat(http.get("/api/yente/search/evidence?q=Garpiya")
                        .json()
                        .path("results")
                        .toString())
                .doesNotContain("weapon/");
        List<String> schemata = new ArrayList<>();
        http.get("/api/yente/search/all?q=&countries=cn&limit=20&offset=5")
                .json()
                .path("results")
                .forEach(entity -> schemata.add(entity.path("schema").asString()));
        assertThat(schemata).isNotEmpty().isSubsetOf("Company", "Person");
    }

    @Test
    void filters_of_a_request_hold() {
        String limbach =
                "{\"queries\":{\"a\":{\"schema\":\"Company\",\"properties\":{\"name\":[\"Xiamen Limbach Aviation Engine\"]}}}}";
        assertThat(results("all", limbach)).contains(LIMBACH);
        assertThat(results("evidence", limbach)).contains(LIMBACH);
        assertThat(results("all?exclude_entity_ids=" + LIMBACH, limbach)).doesNotContain(LIMBACH);
        assertThat(results("all?exclude_dataset=evidence", limbach)).isEqualTo("[]");
        assertThat(results("all?include_dataset=other", limbach)).isEqualTo("[]");
        assertThat(results("all?exclude_schema=Company", limbach)).isEqualTo("[]");
        assertThat(results("all?topics=role.pep", limbach)).isEqualTo("[]");
    }

    private String results(String dataset, String body) {
        return http.post("/api/yente/match/" + dataset, body)
                .json()
                .path("responses")
                .path("a")
                .path("results")
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all?limit=0                 | 422 limit.range
            all?limit=101               | 422 limit.range
            all?threshold=1.5           | 422 limit.range
            all?threshold=NaN           | 422 limit.range
            all?cutoff=-1               | 422 limit.range
            all?algorithm=neural-net    | 400 algorithm.unknown
            all?changed_since=then      | 400 date.malformed
            all?exclude_schema=no-such  | 400 ftm.schema.unknown
            none                        | 404 dataset.unknown
            """)
    void parameters_that_mean_nothing_here_are_refused(String address, String problem) {
        assertThat(http.post("/api/yente/match/" + address, QUERIES).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/yente/search/none             | 404 dataset.unknown
            /api/yente/search/all?facets=none  | 400 facet.unknown
            /api/yente/search/all?schema=<b>   | 400
            /api/yente/entities/company/none   | 404 entity.unknown
            /api/yente/entities/weapon/garpiya-a1 | 404 ftm.schema.none
            """)
    void what_cannot_be_answered_is_a_problem(String path, String problem) {
        assertThat(http.get(path).problem()).startsWith(problem);
    }

    @Test
    void hostile_bodies_are_problems_too() {
        StringBuilder many = new StringBuilder("{\"queries\":{");
        for (int i = 0; i <= 100; i++) {
            many.append(i == 0 ? "" : ",")
                    .append("\"q" + i + "\":{\"schema\":\"Company\",\"properties\":{\"name\":[\"x\"]}}");
        }
        assertThat(http.post("/api/yente/match/all", many + "}}").problem()).isEqualTo("422 batch.tooLarge");
        assertThat(http.post("/api/yente/match/all", "[".repeat(10_000)).status())
                .isEqualTo(400);
        assertThat(http.post("/api/yente/match/all", "{\"queries\":7}").problem())
                .isEqualTo("400 json.type");
    }
}
