package spoor.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.ingest.ImportClient;
import spoor.store.SharedNeo4j;
import spoor.store.StoreState;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Two small files that overlap with the evidence are imported; proposals with reasons follow by themselves. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ProposalsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CENTER = "company/special-technology-center";

    private final RawHttp http;
    private final ImportClient imports;
    private final Driver driver;
    private final StoreState state;
    private final Matching matching;

    ProposalsIT(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired StoreState state,
            @Autowired Matching matching) {
        this.state = state;
        this.matching = matching;
        this.http = new RawHttp(port);
        this.imports = new ImportClient(port);
        this.driver = driver;
    }

    @BeforeEach
    @AfterEach
    void clear() {
        awaitMatching();
        for (String statement : List.of(
                "MATCH (p:Proposal) DELETE p",
                "MATCH (d:Decision) DELETE d",
                "MATCH ()-[r:SAME_AS|NOT_SAME_AS|RECORD_OF]->() DELETE r",
                "MATCH (e) WHERE e.dataset IN ['probe-one', 'probe-two'] DETACH DELETE e",
                "MATCH (d:Dataset) WHERE d.id IN ['probe-one', 'probe-two'] DELETE d",
                "MATCH (i:Import) WHERE i.dataset IN ['probe-one', 'probe-two'] DETACH DELETE i")) {
            driver.executableQuery(statement).withParameters(Map.of()).execute();
        }
    }

    private static String company(String id, String name, String country, String property, String number) {
        return """
                {"id":"%s","schema":"Company","properties":{"name":["%s"],"country":["%s"],"%s":["%s"]}}
                """.formatted(id, name, country, property, number);
    }

    private void importBoth() throws IOException, InterruptedException {
        imports.text(
                "one.ftm.json",
                company("probe-stc", "Специальный технологический центр", "ru", "innCode", "7802170553")
                        + company("probe-stan", "OOO Stan", "ru", "innCode", "6165169426")
                        + company("probe-limbach", "Limbach Aviation Engine Xiamen", "cn", "alias", "厦门林巴贺航空发动机"),
                "?dataset=probe-one");
        imports.text(
                "two.ftm.json",
                company("probe-supplier", "Shenzhen Probe Trading Co., Ltd.", "cn", "alias", "Probe Trading")
                        + company("probe-stc-2", "STC Special Technology Center LLC", "ru", "innCode", "7802170553"),
                "?dataset=probe-two");
        awaitMatching();
    }

    private JsonNode entities(JsonNode status, String query) {
        return http.get("/api/imports/" + status.path("job").asString() + "/entities" + query)
                .json();
    }

    @Test
    void a_trial_says_of_each_entity_who_it_is_and_the_import_how_many_pairs_were_proposed()
            throws IOException, InterruptedException {
        String file = company("probe-stc", "Специальный технологический центр", "ru", "innCode", "7802170553")
                + company("probe-zebra", "Shenzhen Zebrafish Trading Co., Ltd.", "cn", "alias", "Zebrafish Trading")
                + company("probe-limbach", "Limbach Aviation Engine Xiamen", "cn", "alias", "厦门林巴贺航空发动机");
        JsonNode tried = imports.text("one.ftm.json", file, "?dataset=probe-one&dryRun=true");
        assertThat(tried.path("recognised").toString())
                .isEqualTo("{\"entities\":3,\"compared\":3,\"is\":1,\"perhaps\":1,\"new\":1}");
        assertThat(tried.path("pairs").isNull()).isTrue();
        JsonNode center = entities(tried, "?who=is").path("entities").get(0);
        assertThat(center.path("row").asString()).isEqualTo("one.ftm.json:1");
        assertThat(center.path("known").path("id").asString()).isEqualTo(CENTER);
        assertThat(center.path("known").path("dataset").asString()).isEqualTo("evidence");
        assertThat(center.path("known").path("class").asString()).isEqualTo("number");
        assertThat(center.path("known")
                        .path("features")
                        .valueStream()
                        .map(one -> one.path("text").asString()))
                .contains("Same number INN 7802170553");
        assertThat(entities(tried, "?who=perhaps")
                        .path("entities")
                        .get(0)
                        .path("known")
                        .path("id")
                        .asString())
                .isEqualTo("company/xiamen-limbach-aviation-engine");
        assertThat(entities(tried, "?limit=2").path("total").asLong()).isEqualTo(3);
        assertThat(entities(tried, "?who=some").path("code").asString()).isEqualTo("recognition.unknown");
        JsonNode done = imports.text("one.ftm.json", file, "?dataset=probe-one");
        assertThat(done.path("recognised").isNull()).isTrue();
        assertThat(done.path("pairs").path("job").asString()).isNotEmpty();
        awaitMatching();
        JsonNode after = http.get("/api/imports/" + done.path("job").asString()).json();
        assertThat(after.path("pairs").path("state").asString()).isEqualTo("done");
        assertThat(after.path("pairs").path("proposals").asLong())
                .isEqualTo(proposals("dataset=probe-one").path("total").asLong())
                .isPositive();
        assertThat(entities(done, "").path("code").asString()).isEqualTo("import.entities.none");
        JsonNode again = imports.text("one.ftm.json", file, "?dataset=probe-one&dryRun=true&strict=true");
        assertThat(again.path("recognised").path("is").asLong()).isEqualTo(3);
        assertThat(entities(again, "")
                        .path("entities")
                        .get(0)
                        .path("known")
                        .path("class")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_is_ordered_while_the_store_is_not_ready_is_done_when_it_is() throws IOException, InterruptedException {
        importBoth();
        state.starting("The evidence is being loaded.");
        String job = matching.order(null, null);
        JsonNode status = awaitMatching();
        assertThat(status.path("state").asString() + " " + status.path("job").asString())
                .as("%s", status)
                .isEqualTo("done " + job);
    }

    private JsonNode awaitMatching() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> http.get("/api/identity/matching").json(),
                        status -> !status.path("state").asString().equals("running"));
    }

    private JsonNode proposals(String query) {
        return http.get("/api/identity/proposals?" + query).json();
    }

    private static List<String> pairs(JsonNode page) {
        return page.path("proposals")
                .valueStream()
                .map(one -> one.path("left").path("id").asString() + " "
                        + one.path("right").path("id").asString())
                .toList();
    }

    @Test
    void an_import_proposes_who_its_records_are_and_says_why() throws IOException, InterruptedException {
        importBoth();
        JsonNode status = http.get("/api/identity/matching").json();
        assertThat(status.path("state").asString()).as("%s", status).isEqualTo("done");
        JsonNode sure = proposals("class=number&dataset=probe-one");
        assertThat(pairs(sure)).contains(CENTER + " ftm/probe-stc");
        JsonNode center = sure.path("proposals")
                .valueStream()
                .filter(one -> one.path("left").path("id").asString().equals(CENTER))
                .findFirst()
                .orElseThrow();
        assertThat(center.path("features")
                        .valueStream()
                        .map(one -> one.path("text").asString()))
                .contains("Same number INN 7802170553", "Same country: RU");
        assertThat(center.path("right").path("dataset").asString()).isEqualTo("probe-one");
        assertThat(pairs(proposals("class=homonym&dataset=probe-one"))).contains("company/stan ftm/probe-stan");
        assertThat(pairs(proposals("dataset=probe-one")))
                .contains("company/xiamen-limbach-aviation-engine ftm/probe-limbach");
        JsonNode all = proposals("limit=200");
        assertThat(all.path("total").asLong())
                .isEqualTo(all.path("byClass")
                        .valueStream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(all.path("proposals").size());
    }

    @Test
    void what_is_decided_is_not_proposed_and_comes_back_when_it_is_withdrawn()
            throws IOException, InterruptedException {
        importBoth();
        assertThat(pairs(proposals("dataset=probe-one"))).contains(CENTER + " ftm/probe-stc");
        String made = http.post(
                        "/api/identity/decisions",
                        "{\"left\":\"%s\",\"right\":\"ftm/probe-stc\",\"verdict\":\"unsure\",\"reason\":\"to be asked\"}"
                                .formatted(CENTER))
                .json()
                .path("id")
                .asString();
        assertThat(made).isNotEmpty();
        assertThat(pairs(proposals("dataset=probe-one"))).doesNotContain(CENTER + " ftm/probe-stc");
        imports.delete("/api/identity/decisions/" + made + "?reason=asked");
        assertThat(pairs(proposals("dataset=probe-one"))).contains(CENTER + " ftm/probe-stc");
    }

    @Test
    void a_pair_is_compared_with_its_neighbours_decisions_and_what_same_would_open()
            throws IOException, InterruptedException {
        importBoth();
        JsonNode pair = http.get("/api/identity/pairs?left=" + CENTER + "&right=ftm/probe-stc")
                .json();
        assertThat(pair.path("class").asString()).isEqualTo("number");
        assertThat(pair.path("left").path("id").asString()).isEqualTo(CENTER);
        assertThat(pair.path("right")
                        .path("properties")
                        .path("identifiers")
                        .get(0)
                        .asString())
                .isEqualTo("inn:7802170553");
        assertThat(pair.path("decisions")).isEmpty();
        JsonNode apart = http.get("/api/identity/pairs?left=" + CENTER + "&right=ftm/probe-supplier")
                .json();
        assertThat(apart.path("class").isNull()).isTrue();
        assertThat(apart.path("features")).isNotEmpty();
    }

    @Test
    void two_datasets_can_be_compared_on_request_and_unknown_ones_are_refused()
            throws IOException, InterruptedException {
        importBoth();
        RawHttp.Answer ordered =
                http.post("/api/identity/matching", "{\"dataset\":\"probe-one\",\"otherDataset\":\"probe-two\"}");
        assertThat(ordered.status()).isEqualTo(202);
        JsonNode status = awaitMatching();
        assertThat(status.path("state").asString()).as("%s", status).isEqualTo("done");
        assertThat(pairs(proposals("dataset=probe-one&otherDataset=probe-two")))
                .contains("ftm/probe-stc ftm/probe-stc-2");
        assertThat(http.post("/api/identity/matching", "{\"dataset\":\"none\"}").status())
                .isEqualTo(404);
        assertThat(http.get("/api/identity/proposals?class=sure").status()).isEqualTo(400);
    }
}
