package spoor.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Traces over HTTP on the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class TraceIT {

    private final Snapshots snapshots;
    private final Driver driver;
    private final RawHttp http;

    TraceIT(@Autowired Snapshots snapshots, @Autowired Driver driver, @LocalServerPort int port) {
        this.snapshots = snapshots;
        this.driver = driver;
        this.http = new RawHttp(port);
    }

    @Test
    void theDefaultQuestionIsAnsweredUpToItsLimitAndSaysSo() {
        JsonNode answer = ask("{}");

        JsonNode summary = answer.path("summary");
        assertThat(summary.path("returned").asInt()).isEqualTo(50);
        assertThat(summary.path("paths").asInt()).isGreaterThan(50);
        assertThat(summary.path("complete").asBoolean()).isTrue();
        assertThat(summary.path("cut").path(0).path("limit").asString()).isEqualTo("k");
        assertThat(answer.path("snapshot").path("version").asString()).hasSize(12);
    }

    @Test
    void eachHopSaysWhatItsWeightIsMadeOfAndEachPathIsTheirProduct() {
        ask("{\"k\":1000}").path("paths").forEach(path -> {
            double strength = 1;
            for (JsonNode hop : path.path("hops")) {
                double weight = 1;
                for (JsonNode factor : hop.path("factors")) {
                    weight *= factor.asDouble();
                }
                assertThat(weight).isCloseTo(hop.path("weight").asDouble(), within(1e-5));
                strength *= weight;
            }
            assertThat(strength).isCloseTo(path.path("strength").asDouble(), within(1e-4));
        });
    }

    @Test
    void onASmallGraphQuickCountsAreTheExactOnes() {
        JsonNode quick = ask("{\"k\":5}").path("summary");
        JsonNode exact = ask("{\"k\":5,\"counts\":\"exact\"}").path("summary");

        assertThat(quick.path("counts")).isEqualTo(exact.path("counts"));
        assertThat(quick.path("counts").path("pairs").path("kind").asString()).isEqualTo("exact");
        assertThat(quick.path("perStart")).isEqualTo(exact.path("perStart"));
        assertThat(quick.path("walksByHop")).isEqualTo(exact.path("walksByHop"));
    }

    @Test
    void eachHopNamesItsRelationsAndTheGraphHoldsThemWithTheirSources() {
        JsonNode answer = ask("{\"k\":1000}");
        List<String> relations = answer.path("graph")
                .path("relations")
                .valueStream()
                .map(relation -> relation.path("id").asString())
                .toList();

        answer.path("paths").forEach(path -> {
            assertThat(path.path("nodes").size()).isEqualTo(path.path("length").asInt() + 1);
            path.path("hops")
                    .forEach(hop -> assertThat(hop.path("relations")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList())
                            .isNotEmpty()
                            .isSubsetOf(relations));
        });
        answer.path("graph")
                .path("relations")
                .forEach(relation -> assertThat(
                                relation.path("properties").path("sources").size())
                        .isPositive());
    }

    @Test
    void whatIsInferredOrGenericIsSaidAndCanBeLeftOut() {
        JsonNode all = ask("{\"k\":1000}");
        JsonNode stated = ask("{\"k\":1000,\"inferred\":\"none\"}");
        JsonNode particular = ask("{\"k\":1000,\"generic\":\"none\"}");

        assertThat(flagged(all, "relations", "inferred")).isPositive();
        assertThat(flagged(stated, "relations", "inferred")).isZero();
        assertThat(flagged(all, "nodes", "generic")).isPositive();
        assertThat(flagged(particular, "nodes", "generic")).isZero();
        assertThat(pathsOf(stated)).isPositive().isLessThan(pathsOf(all));
        assertThat(pathsOf(particular)).isPositive().isLessThan(pathsOf(all));
    }

    private static long flagged(JsonNode answer, String things, String flag) {
        return answer.path("graph")
                .path(things)
                .valueStream()
                .filter(thing -> thing.path(flag).asBoolean(false))
                .count();
    }

    private static int pathsOf(JsonNode answer) {
        return answer.path("summary").path("paths").asInt();
    }

    @Test
    void theChoicesAreWhatOccursInTheGraph() {
        JsonNode choices = http.get("/api/traces/choices").json();

        assertThat(choices.path("countries").path(0).toString()).matches("\\{\"value\":\"RU\",\"count\":\\d+}");
        assertThat(choices.path("componentCategories").path(0).path("value").asString())
                .isEqualTo("microelectronics");
        assertThat(choices.path("weaponCategories").path(0).path("count").asInt())
                .isGreaterThanOrEqualTo(
                        choices.path("weaponCategories").path(1).path("count").asInt())
                .isPositive();
        assertThat(choices.path("listedBy").path(0).path("value").asString()).isEqualTo("US-OFAC");
        assertThat(choices.path("hs").valueStream().map(JsonNode::asString)).contains("391220");
        assertThat(choices.path("datasets").toString()).contains("evidence");
    }

    @Test
    void pagesFitTogether() {
        List<String> whole = nodesOf(ask("{\"k\":80}"));
        List<String> pages = new java.util.ArrayList<>(nodesOf(ask("{\"k\":40}")));
        pages.addAll(nodesOf(ask("{\"k\":40,\"offset\":40}")));

        assertThat(pages).isEqualTo(whole).hasSizeGreaterThan(40);
    }

    private static List<String> nodesOf(JsonNode answer) {
        return answer.path("paths")
                .valueStream()
                .map(path -> path.path("nodes").toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'k':1000}",
                "{'k':1000,'rank':'strongest'}",
                "{'k':20,'offset':7,'maxHops':4}",
                "{'k':1000,'relations':['SUPPLIES','MANUFACTURES','OWNS','CONTROLS','DIRECTS','ASSOCIATED_WITH'],'maxHops':5}",
                "{'k':1000,'minConfidence':'confirmed'}",
                "{'k':1000,'from':{'text':'limbach'},'to':{},'maxHops':4}",
                "{'k':1000,'from':{'listedBy':['EU'],'countries':['CN','HK']},'minSources':2}",
                "{'k':1000,'window':{'from':'2023'},'timeOrder':'lenient'}",
                "{'k':1000,'from':{},'window':{'from':'2022','undated':false}}",
                "{'k':1000,'countriesVia':['KZ'],'from':{}}",
                "{'k':1000,'avoid':{'labels':['Component']}}",
                "{'k':1000,'via':[{'ids':['company/tsk-vektor']}]}",
                "{'k':1000,'hubLimit':6,'minValue':1000}",
                "{'k':1000,'inferred':'none'}",
                "{'k':1000,'generic':'none'}",
                "{'k':1000,'to':{'roles':['weapon_maker'],'countries':['RU']},'maxHops':4}",
                "{'k':1000,'to':{'labels':['Company'],'roles':['last_recipient'],'countries':['RU']},'maxHops':3}",
                "{'k':1000,'via':[{'roles':['weapon_maker'],'countries':['RU']}],'avoid':{'roles':['maker']}}"
            })
    void theKernelAndTheCypherFormAgreeOnTheEvidence(String question) {
        TraceRequest request = QuestionJson.read(JsonMapper.shared().readTree(question.replace('\'', '"')));

        assertThat(TwoForms.askKernel(snapshots.current(), request))
                .isEqualTo(TwoForms.askNeo4j(driver, request, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"maxHop":3}                                     | 400 json.field.unknown
            {"from":{"country":["CN"]}}                      | 400 json.field.unknown
            {"maxHops":"six"}                                | 400 json.type
            {"maxHops":13}                                   | 400 field.range
            {"k":0}                                          | 400 field.range
            {"rank":"best"}                                  | 400 field.value
            {"counts":"all"}                                 | 400 field.value
            {"window":{"from":"2024-13"}}                    | 400 field.value
            {"from":{"ids":["company/nobody"]}}              | 404 entity.unknown
            {"avoid":{"ids":["company/nobody"]}}             | 404 entity.unknown
            {"datasets":["nothing"]}                         | 404 dataset.unknown
            {"goods":{"components":["weapon/garpiya-a1"]}}   | 404 goods.unknown
            {"maxHops":3,"maxHops":4}                        | 400 json.duplicate
            {"maxHops":3                                     | 400 json.malformed
            []                                               | 400 json.type
            ``                                               | 400 json.absent
            """)
    void eachFaultIsAProblem(String body, String problem) {
        RawHttp.Answer answer = http.post("/api/traces", body == null ? "" : body);

        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void ofGoodsThatAreNotInTheDataYetThereIsNoPathAndThatIsSaid() {
        String goods = "{\"components\":[\"component/none\"],\"categories\":[\"none\"],\"hs\":[\"999999\"],"
                + "\"tiers\":[\"9\"]}";
        JsonNode none = http.post("/api/traces", "{\"goods\":" + goods + "}").json();

        assertThat(none.path("paths")).isEmpty();
        assertThat(none.path("summary").path("complete").asBoolean()).isTrue();
        assertThat(none.path("summary").path("absentGoods").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"field\":\"components\",\"value\":\"component/none\"}",
                        "{\"field\":\"categories\",\"value\":\"none\"}",
                        "{\"field\":\"hs\",\"value\":\"999999\"}",
                        "{\"field\":\"tiers\",\"value\":\"9\"}");

        JsonNode known = http.post("/api/traces", "{\"goods\":{\"categories\":[\"microelectronics\"]}}")
                .json();
        JsonNode both = http.post("/api/traces", "{\"goods\":{\"categories\":[\"none\",\"microelectronics\"]}}")
                .json();
        assertThat(known.path("paths")).isNotEmpty();
        assertThat(both.path("paths")).isEqualTo(known.path("paths"));
        assertThat(known.path("summary").has("absentGoods")).isFalse();
        assertThat(both.path("summary").path("absentGoods")).hasSize(1);
    }

    @Test
    void anUnknownIdIsToldWithTheWayToFindIds() {
        RawHttp.Answer answer = http.post("/api/traces", "{\"from\":{\"ids\":[\"company/nobody\"]}}");

        assertThat(answer.detail())
                .isEqualTo("'from.ids' names 'company/nobody', which is not in the graph;"
                        + " look ids up with GET /api/entities?q=…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"to":{"ids":["weapon/garpiya-a1"]},"maxHops":1}          | maxHops | \\d+ paths with up to 2 hops
            {"from":{"countries":["XX"]}}                             | from    | 'from' chooses no node of the graph
            {"minSources":1,"countriesVia":["XX"]}                    | countriesVia | \\d+ paths through any country
            {"from":{"ids":["company/virage-international"]},"inferred":"none"} | inferred | \\d+ paths also with what is inferred
            {"from":{"ids":["component/nitrocellulose"]},"generic":"none"} | generic | \\d+ paths also through substances and parts in general
            {"from":{"ids":["weapon/garpiya-a1"]}}                    | all     | no path between these ends, whatever the other constraints
            """)
    void noPathIsAnAnswerThatSaysWhatWouldYieldSome(String question, String change, String text) {
        JsonNode summary = ask(question).path("summary");

        assertThat(summary.path("paths").asInt()).isZero();
        assertThat(summary.path("nearMisses")
                        .valueStream()
                        .map(miss -> miss.path("change").asString() + ": "
                                + miss.path("text").asString())
                        .toList())
                .anyMatch(miss -> miss.matches(change + ": " + text));
    }

    @Test
    void anAnswerSaysWhatItsEndsAre() {
        JsonNode summary = ask("{\"to\":{\"roles\":[\"weapon_maker\"],\"countries\":[\"RU\"]}}")
                .path("summary");

        assertThat(summary.path("endLabels").propertyNames()).containsExactly("Company");
        assertThat(summary.path("endLabels").path("Company").asLong())
                .isEqualTo(summary.path("ends").asLong())
                .isPositive();
        assertThat(summary.path("startLabels").path("Company").asLong())
                .isEqualTo(summary.path("starts").asLong());
        assertThat(summary.path("noPath").isNull()).isTrue();
    }

    @Test
    void whereThereIsNoPathTheAnswerTellsHowFarBothSidesComeAndFromWhereThereAreSome() {
        JsonNode none = ask("{\"to\":{\"ids\":[\"weapon/kh-101\"]},\"goods\":{\"categories\":[\"optics\"]}}")
                .path("summary")
                .path("noPath");

        assertThat(none.path("from").path("nodes").asInt()).isPositive();
        assertThat(none.path("to").path("byHop").path(0).asInt()).isEqualTo(1);
        JsonNode nearest = none.path("nearest");
        assertThat(nearest.path("after")
                        .path(nearest.path("after").size() - 1)
                        .path("id")
                        .asString())
                .isEqualTo("weapon/kh-101");
        assertThat(nearest.path("before").path(0).path("country").asString()).isIn("CN", "HK");
        nearest.path("ties")
                .forEach(
                        tie -> assertThat(tie.path("properties").path("sources").size())
                                .isPositive());
        none.path("countries")
                .forEach(country -> assertThat(country.path("paths").asLong()).isPositive());
        assertThat(none.path("countriesComplete").asBoolean()).isTrue();
    }

    @Test
    void theCypherFormCanBeTakenAway() {
        JsonNode form = http.post("/api/traces/cypher", "{\"maxHops\":4}").json();

        assertThat(form.path("cypher").asString()).contains("){1,4}");
        assertThat(form.path("parameters").path("maxHops").asInt()).isEqualTo(4);
        assertThat(form.path("notes")).isEmpty();
        JsonNode capped = http.post("/api/traces/cypher", "{\"maxPerPair\":2,\"offset\":30,\"k\":10}")
                .json();
        assertThat(capped.path("parameters").path("offset").asInt()).isZero();
        assertThat(capped.path("notes").path(0).path("code").asString()).isEqualTo("caps");
        assertThat(capped.path("notes").path(0).path("text").asString())
                .contains("maxPerPair 2", "leave out the first 30, and take 10");
    }

    @Test
    void whatWasWrittenIsSeenAfterARefresh() {
        Snapshot before = snapshots.refresh();
        driver.executableQuery("CREATE (:Entity:Company {id: 'company/probe', name: 'Probe', sources: []})")
                .execute();
        try {
            assertThat(snapshots.refresh().findNode("company/probe")).isPresent();
            assertThat(snapshots.current().version()).isNotEqualTo(before.version());
        } finally {
            driver.executableQuery("MATCH (n:Entity {id: 'company/probe'}) DELETE n")
                    .execute();
        }
        assertThat(snapshots.refresh().findNode("company/probe")).isEmpty();
    }

    private JsonNode ask(String question) {
        RawHttp.Answer answer = http.post("/api/traces", question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
