package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Claims that are entered by hand, over HTTP into a real database that holds the evidence already. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class ClaimsIT {

    private final RawHttp http;
    private final Checks checks;

    @RegisterExtension
    private final EnteredByHand hand;

    ClaimsIT(@LocalServerPort int port, @Autowired Driver driver, @Autowired Checks checks) {
        this.http = new RawHttp(port);
        this.checks = checks;
        this.hand = new EnteredByHand(http, driver);
    }

    @Test
    void what_is_entered_is_found_by_the_next_trace_with_its_document() {
        JsonNode entered = hand.enter(EnteredByHand.DELIVERY);
        assertThat(entered.path("from").path("name").asString()).isEqualTo("New Works");
        assertThat(hand.relations())
                .containsExactly(
                        "New Works SUPPLIES company/aero-hit probable 2024-03 1200.5 USD [854231] sold to Aero-HIT");
        String from = entered.path("from").path("id").asString();
        JsonNode traced = http.post(
                        "/api/traces",
                        "{\"from\":{\"ids\":[\"" + from + "\"]},\"to\":{\"ids\":[\"company/aero-hit\"]}}")
                .json();
        assertThat(traced.path("paths")).hasSize(1);
        JsonNode hit = http.get("/api/entities?q=New+Works").json();
        assertThat(hit.toString()).contains(from);
        JsonNode support = http.get("/api/relations/"
                        + traced.path("paths")
                                .path(0)
                                .path("hops")
                                .path(0)
                                .path("relations")
                                .path(0)
                                .asString())
                .json()
                .path("supports");
        assertThat(support).hasSize(1);
        assertThat(support.path(0).path("says").asString()).isEqualTo("sold to Aero-HIT");
        assertThat(support.path(0).path("locator").asString()).isEqualTo("p. 3");
        assertThat(support.path(0).path("states").toString())
                .isEqualTo("[\"from\",\"to\",\"goods\",\"date\",\"value\"]");
        JsonNode source = http.get("/api/sources/" + hand.sourceOf(entered)).json();
        assertThat(source.path("accessed").asString()).isEqualTo("2025-01-02");
        assertThat(source.path("archived").asString()).isEqualTo("https://archive.example.org/report");
        assertThat(source.path("sha256").asString()).isEqualTo("ab".repeat(32));
        assertThat(source.path("origin").asString()).isEqualTo("Works, annual report 2023");
        assertThat(source.path("locator").asString()).isEqualTo("p. 3");
        assertThat(checks.run()).isEmpty();
    }

    @Test
    void a_dry_run_writes_nothing() {
        assertThat(http.post("/api/claims?dryRun=true", EnteredByHand.DELIVERY).status())
                .isEqualTo(201);
        assertThat(http.get("/api/claims").json().path("claims")).isEmpty();
        assertThat(hand.relations()).isEmpty();
    }

    @Test
    void a_claim_is_changed_taken_back_and_brought_back_with_its_history() {
        JsonNode first = hand.enter(EnteredByHand.DELIVERY);
        String id = first.path("id").asString();
        String changed =
                EnteredByHand.DELIVERY.replace("\"probable\"", "\"confirmed\"").replace("New Works", "Newer Works");
        hand.settle(hand.json("PUT", "/api/claims/" + id + "?version=1", changed));
        assertThat(hand.relations())
                .singleElement()
                .asString()
                .startsWith("Newer Works SUPPLIES company/aero-hit confirmed");
        assertThat(hand.send("PUT", "/api/claims/" + id + "?version=1", changed).status())
                .isEqualTo(409);
        hand.settle(hand.json("DELETE", "/api/claims/" + id, ""));
        assertThat(hand.relations()).isEmpty();
        assertThat(
                        hand.count(
                                "MATCH (n) WHERE n.dataset = 'by-hand' AND NOT n:EnteredClaim AND NOT n:Import RETURN count(n) AS n"))
                .isZero();
        hand.settle(hand.json("PUT", "/api/claims/" + id + "?version=3", EnteredByHand.DELIVERY));
        assertThat(hand.relations())
                .singleElement()
                .asString()
                .startsWith("New Works SUPPLIES company/aero-hit probable");
        JsonNode whole = http.get("/api/claims/" + id).json();
        assertThat(whole.path("history")).hasSize(4);
        assertThat(whole.path("history").get(1).path("withdrawn").asBoolean()).isTrue();
    }

    @Test
    void what_a_claim_made_stays_while_another_claim_ties_it() {
        JsonNode first = hand.enter(EnteredByHand.DELIVERY);
        String made = first.path("from").path("id").asString();
        hand.enter("""
                {"relation":"OWNS","from":{"label":"Person","name":"Owner"},"to":{"id":"%s"},"share":51,\
                "confidence":"confirmed","source":{"title":"Register"}}""".formatted(made));
        hand.settle(hand.json("DELETE", "/api/claims/" + first.path("id").asString(), ""));
        assertThat(hand.relations()).singleElement().asString().startsWith("Owner OWNS " + made + " confirmed");
    }

    @Test
    void claims_that_cite_one_address_have_one_source() {
        JsonNode first = hand.enter(EnteredByHand.DELIVERY);
        JsonNode second = hand.enter(
                EnteredByHand.DELIVERY.replace("\"p. 3\"", "\"p. 7\"").replace("854231", "850440"));
        assertThat(hand.sourceOf(second)).isEqualTo(hand.sourceOf(first));
        assertThat(http.get("/api/sources/" + hand.sourceOf(first))
                        .json()
                        .path("locator")
                        .asString())
                .isEqualTo("p. 3; p. 7");
    }

    @Test
    void removing_the_dataset_removes_what_was_entered() {
        hand.enter(EnteredByHand.DELIVERY);
        assertThat(hand.send("DELETE", "/api/datasets/by-hand", "").status()).isEqualTo(200);
        assertThat(hand.relations()).isEmpty();
        assertThat(http.get("/api/claims").json().path("claims")).isEmpty();
        assertThat(hand.count("MATCH (n:EnteredClaim) RETURN count(n) AS n")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUPPLIES | DIRECTS | from | claim.ends",
                "\"id\":\"company/aero-hit\" | \"id\":\"company/nobody\" | to | claim.end",
                "\"id\":\"company/aero-hit\" | \"id\":null | to | claim.missing",
                "\"label\":\"Company\" | \"label\":\"Firm\" | from.label | label.unknown",
                "854231 | 859931 | hs | claim.hs",
                "1200.5 | -1 | value | claim.number",
                "USD | DOLLARS | currency | claim.currency",
                "\"2024-03\" | \"2999\" | validFrom | claim.future",
                "\"2024-04\" | \"2023\" | validTo | claim.order",
                "\"2024-04\" | \"April\" | validTo | date.malformed",
                "probable | certain | confidence | confidence.unknown",
                "\"2024-05\" | \"2999-05\" | source.published | claim.future",
                "https://example.org | ftp://example.org | source.url | claim.address",
                "\"kind\":\"company\" | \"kind\":\"rumour\" | source.kind | source.kind",
                "abababab | xyxyxyxy | source.sha256 | source.sha256",
                "\"country\":\"CN\" | \"country\":\"QQ\" | from.country | claim.country",
            })
    void what_cannot_be_is_refused_at_its_field(String here, String instead, String field, String code) {
        assertThat(EnteredByHand.DELIVERY).contains(here);
        RawHttp.Answer answer = http.post("/api/claims", EnteredByHand.DELIVERY.replace(here, instead));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
    }

    @Test
    void nothing_is_entered_without_a_document() {
        RawHttp.Answer answer = http.post(
                "/api/claims", EnteredByHand.DELIVERY.replace(EnteredByHand.SOURCE, "{\"publisher\":\"Works\"}"));
        assertThat(answer.json().path("code").asString()).isEqualTo("claim.source");
        assertThat(answer.json().path("field").asString()).isEqualTo("source.title");
    }
}
