package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.check.Checks;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Facts about one entity that are entered by hand, over HTTP into a real database that holds the evidence already. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class FactsIT {

    private static final String FACT = """
            {"fact":%s,"from":{"id":"company/aero-hit"},"validFrom":"2021","confidence":"probable","quote":"known as",\
            "source":{"title":"Register","url":"https://example.org/register","locator":"row 7"}}""";

    private static final String NUMBER = "{\"kind\":\"identifier\",\"value\":\"inn:770-200-0004\"}";

    private final RawHttp http;
    private final Checks checks;

    @RegisterExtension
    private final EnteredByHand hand;

    FactsIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired Checks checks) {
        this.http = new RawHttp(port);
        this.checks = checks;
        this.hand = new EnteredByHand(http, driver);
    }

    @Test
    void a_fact_is_found_shown_with_its_document_changed_and_taken_back() {
        assertThat(hand.firstFound("7702000004")).isNotEqualTo("company/aero-hit");
        JsonNode entered = hand.enter(FACT.formatted(NUMBER));
        assertThat(entered.has("to") && !entered.path("to").isNull()).isFalse();
        assertThat(facts())
                .containsExactly(
                        "identifier inn:7702000004 probable 2021 'known as' row 7 by-hand https://example.org/register");
        assertThat(hand.firstFound("7702000004")).isEqualTo("company/aero-hit");
        JsonNode number = valueOf("company/aero-hit", "identifier", "inn:7702000004")
                .path("said")
                .path(0);
        assertThat(number.path("fact").asBoolean()).isTrue();
        assertThat(number.path("row").asString()).isEqualTo("row 7");
        assertThat(number.path("sources")).hasSize(1);
        JsonNode name0 =
                http.get("/api/entities/company/aero-hit").json().path("values").path(0);
        assertThat(name0.path("property").asString()).isEqualTo("name");
        assertThat(name0.path("said").path(0).path("record").asString()).isEqualTo("company/aero-hit");
        assertThat(name0.path("said")
                        .path(0)
                        .path("sources")
                        .path(0)
                        .path("title")
                        .asString())
                .isNotEmpty();
        String claim = "/api/claims/" + entered.path("id").asString();
        String name = FACT.formatted("{\"kind\":\"alias\",\"value\":\"Quagmire Zubrowka\"}");
        hand.settle(hand.json("PUT", claim + "?version=1", name));
        assertThat(facts()).singleElement().asString().startsWith("alias Quagmire Zubrowka probable");
        assertThat(hand.firstFound("quagmire zubrowka")).isEqualTo("company/aero-hit");
        assertThat(statements())
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "\"company/aero-hit\",\"alias\"",
                                "\"Quagmire Zubrowka\",\"by-hand\",\"by-hand/source/"));
        assertThat(statements()).anySatisfy(row -> assertThat(row).contains("Quagmire Zubrowka, row 7"));
        assertThat(hand.firstFound("7702000004")).isNotEqualTo("company/aero-hit");
        assertThat(checks.run()).isEmpty();
        hand.settle(hand.json("DELETE", claim, ""));
        assertThat(facts()).isEmpty();
        assertThat(hand.firstFound("quagmire zubrowka")).isNotEqualTo("company/aero-hit");
        assertThat(hand.count("MATCH (n:Fact) RETURN count(n) AS n")).isZero();
        assertThat(http.get(claim).json().path("history")).hasSize(3);
    }

    private List<String> statements() {
        return http.post("/api/exports?format=ftm-statements", "{\"ids\":[\"company/aero-hit\"]}")
                .body()
                .lines()
                .toList();
    }

    private JsonNode valueOf(String id, String property, String value) {
        for (JsonNode each : http.get("/api/entities/" + id).json().path("values")) {
            if (each.path("property").asString().equals(property)
                    && each.path("value").asString().equals(value)) {
                return each;
            }
        }
        throw new AssertionError(property + " " + value + " is no value of " + id);
    }

    @Test
    void what_a_claim_made_stays_while_a_fact_is_said_of_it() {
        JsonNode first = hand.enter(EnteredByHand.DELIVERY);
        String made = first.path("from").path("id").asString();
        JsonNode fact = hand.enter(FACT.formatted(NUMBER).replace("company/aero-hit", made));
        hand.settle(hand.json("DELETE", "/api/claims/" + first.path("id").asString(), ""));
        assertThat(hand.relations()).isEmpty();
        assertThat(hand.firstFound("7702000004")).isEqualTo(made);
        assertThat(checks.run()).isEmpty();
        hand.settle(hand.json("DELETE", "/api/claims/" + fact.path("id").asString(), ""));
        assertThat(http.get("/api/entities/" + made).status()).isEqualTo(404);
    }

    @Test
    void a_fact_moves_to_another_entity_with_its_search_keys() {
        JsonNode entered = hand.enter(FACT.formatted(NUMBER));
        String moved = FACT.formatted(NUMBER)
                .replace("{\"id\":\"company/aero-hit\"}", "{\"label\":\"Company\",\"name\":\"New Works\"}");
        JsonNode after =
                hand.settle(hand.json("PUT", "/api/claims/" + entered.path("id").asString() + "?version=1", moved));
        assertThat(facts()).isEmpty();
        assertThat(hand.firstFound("7702000004"))
                .isEqualTo(after.path("from").path("id").asString());
    }

    @Test
    void a_listing_by_hand_is_a_listing_of_the_entity() {
        JsonNode before = http.get("/api/entities/company/aero-hit").json().path("listings");
        JsonNode entered =
                hand.enter(FACT.formatted("{\"kind\":\"listing\",\"value\":\"XX\",\"programme\":\"Decree 1\"}"));
        JsonNode listings = http.get("/api/entities/company/aero-hit").json().path("listings");
        assertThat(listings).hasSize(before.size() + 1);
        assertThat(listings.toString()).contains("\"XX\"", "Decree 1", "\"2021\"", "https://example.org/register");
        hand.settle(hand.json("DELETE", "/api/claims/" + entered.path("id").asString(), ""));
        assertThat(http.get("/api/entities/company/aero-hit").json().path("listings"))
                .isEqualTo(before);
        assertThat(hand.count("MATCH (n:Designation {authority: 'XX'}) RETURN count(n) AS n"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inn:770-200-0004 | inn:7702000002 | fact.value | identifier.invalid",
                "inn:770-200-0004 | 7702000004 | fact.value | identifier.malformed",
                "inn:770-200-0004 | shoe:7702000004 | fact.value | identifier.kind",
                "inn:770-200-0004 | crno:2756979 | fact.value | claim.fact",
                "inn:770-200-0004 | crno:QQ:2756979 | fact.value | claim.country",
                "\"inn:770-200-0004\" | null | fact.value | claim.missing",
                "identifier | rumour | fact.kind | fact.kind",
                "identifier | country | fact.value | claim.country",
                "identifier | position | from | claim.ends",
                "\"validFrom\" | \"hs\":[\"854231\"],\"validFrom\" | hs | claim.fact",
                "\"validFrom\" | \"relation\":\"SUPPLIES\",\"validFrom\" | relation | claim.fact",
                "\"2021\" | \"2999\" | validFrom | claim.future",
            })
    void what_cannot_be_said_of_one_is_refused_at_its_field(String here, String instead, String field, String code) {
        String fact = FACT.formatted(NUMBER);
        assertThat(fact).contains(here);
        RawHttp.Answer answer = http.post("/api/claims", fact.replace(here, instead));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    /** What is said singly of Aero-HIT, as its page has it. */
    private List<String> facts() {
        return http.get("/api/entities/company/aero-hit")
                .json()
                .path("facts")
                .valueStream()
                .map(fact -> "%s %s %s %s '%s' %s %s %s"
                        .formatted(
                                fact.path("kind").asString(),
                                fact.path("value").asString(),
                                fact.path("confidence").asString(),
                                fact.path("validFrom").asString(),
                                fact.path("quote").asString(),
                                fact.path("locator").asString(),
                                fact.path("dataset").asString(),
                                fact.path("sources").get(0).path("url").asString()))
                .toList();
    }
}
