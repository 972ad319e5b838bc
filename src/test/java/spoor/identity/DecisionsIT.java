package spoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** Decisions over HTTP, on records of their own beside the evidence. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DecisionsIT {

    private final RawHttp http;
    private final IdentityStore store;

    DecisionsIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.http = new RawHttp(port);
        this.store = new IdentityStore(driver);
    }

    @BeforeEach
    void records() {
        store.clear();
        store.create("kupol", "inn:1831083343");
        store.create("kupol-2", "inn:1831083343");
        store.create("kupol-3", "");
        store.create("almaz", "inn:7712040285");
        store.create("almaz-2", "");
    }

    @AfterEach
    void clear() {
        store.clear();
    }

    @Test
    void what_is_decided_the_same_is_one_identity_at_each_level_of_confidence() {
        JsonNode sure = decide("kupol", "kupol-2", "same", "");
        decide("kupol-2", "kupol-3", "same", "");
        assertThat(sure.path("confidence").asString()).isEqualTo("confirmed");
        assertThat(sure.path("by").asString()).isNotEmpty();
        assertThat(store.draw()).isEqualTo("""
            kupol SAME_AS kupol-2 confirmed
            kupol-2 RECORD_OF kupol confirmed
            kupol-2 RECORD_OF kupol possible
            kupol-2 RECORD_OF kupol probable
            kupol-2 SAME_AS kupol-3 possible
            kupol-3 RECORD_OF kupol possible\
            """);
    }

    @Test
    void a_record_tells_the_identity_it_belongs_to() {
        assertThat(entity("kupol-2").path("identity").isNull()).isTrue();
        JsonNode made = decide("kupol-2", "kupol", "same", "");
        JsonNode identity = entity("kupol-2").path("identity");
        assertThat(identity.path("representative").asString()).isEqualTo("probe/kupol");
        assertThat(identity.path("members").valueStream().map(m -> m.path("id").asString()))
                .containsExactly("probe/kupol", "probe/kupol-2");
        assertThat(identity.path("decisions").get(0).path("id").asString())
                .isEqualTo(made.path("id").asString());
        assertThat(entity("kupol").path("identity")).isEqualTo(identity);
        assertThat(entity("kupol").path("neighbours")).isEmpty();
    }

    @Test
    void a_record_tells_who_lists_any_record_of_its_identity() {
        store.list("kupol", "US-OFAC");
        store.list("kupol-2", "EU");
        store.list("almaz", "GB-FCDO");
        assertThat(authorities("kupol")).containsExactly("US-OFAC");
        decide("kupol", "kupol-2", "same", "");
        assertThat(authorities("kupol")).containsExactly("EU", "US-OFAC");
        assertThat(authorities("kupol-2")).containsExactly("EU", "US-OFAC");
        assertThat(authorities("almaz")).containsExactly("GB-FCDO");
    }

    private List<String> authorities(String name) {
        return entity(name)
                .path("listings")
                .valueStream()
                .map(listing -> listing.path("authority").asString())
                .toList();
    }

    @Test
    void withdrawing_leaves_nothing_but_the_record_of_it() {
        String before = store.draw();
        String id = decide("kupol", "kupol-2", "same", "").path("id").asString();
        JsonNode withdrawn = delete("decisions/" + id + "?reason=mistaken").json();
        assertThat(withdrawn.path("verdict").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.path("supersedes").asString()).isEqualTo(id);
        assertThat(store.draw()).isEqualTo(before);
        assertThat(verdicts("entity=probe/kupol")).containsExactly("withdrawn", "same");
        RawHttp.Answer again = delete("decisions/" + id);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("decisions").get(0).path("id")).isEqualTo(withdrawn.path("id"));
    }

    @Test
    void a_pair_that_is_decided_anew_supersedes_what_was_decided_before() {
        String first = decide("kupol", "kupol-3", "same", "").path("id").asString();
        JsonNode second = decide("kupol-3", "kupol", "branch_of", replacing(first));
        assertThat(second.path("supersedes").asString()).isEqualTo(first);
        assertThat(second.path("confidence").isNull()).isTrue();
        assertThat(store.draw()).isEmpty();
        String third = decide("kupol", "kupol-3", "different", replacing(id(second)) + ", \"confidence\": \"probable\"")
                .path("id")
                .asString();
        assertThat(store.draw()).isEqualTo("kupol NOT_SAME_AS kupol-3 probable");
        decide("kupol", "kupol-3", "unsure", replacing(third));
        assertThat(store.draw()).isEmpty();
        assertThat(verdicts("entity=probe/kupol&live=true")).containsExactly("unsure");
        assertThat(verdicts("entity=probe/kupol")).containsExactly("unsure", "different", "branch_of", "same");
    }

    @Test
    void the_later_of_two_reviewers_hears_of_the_first() {
        JsonNode first = decide("kupol", "kupol-2", "different", ", \"by\": \"Ann\"");
        RawHttp.Answer late = post("kupol-2", "kupol", "same", ", \"by\": \"Bob\"");
        assertThat(late.problem()).isEqualTo("409 identity.decided");
        assertThat(late.detail()).contains(first.path("by").asString(), "different", "a test");
        assertThat(late.json().path("decisions").get(0)).isEqualTo(first);
        assertThat(store.draw()).isEqualTo("kupol NOT_SAME_AS kupol-2 possible");
        assertThat(post("kupol", "kupol-3", "same", replacing(id(first))).problem())
                .isEqualTo("409 identity.decided");
    }

    @Test
    void how_sure_a_decision_is_follows_what_was_proposed_here_and_nothing_that_is_sent() {
        assertThat(post("kupol", "kupol-3", "same", ", \"class\": \"number\"").status())
                .isEqualTo(400);
        store.run("CREATE (:Proposal {id: 'probe/kupol probe/kupol-3', class: 'strong'})", Map.of());
        assertThat(decide("kupol-3", "kupol", "same", "").path("confidence").asString())
                .isEqualTo("probable");
        assertThat(decide("kupol-2", "kupol-3", "same", "").path("confidence").asString())
                .isEqualTo("possible");
        store.run("MATCH (p:Proposal {id: 'probe/kupol probe/kupol-3'}) DELETE p", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"branch_of", "successor_of", "unsure", "different"})
    void whatever_is_not_one_is_not_joined_by_a_detour_and_no_identity_is_parted_by_it(String verdict) {
        String parting = decide("kupol", "almaz-2", verdict, "").path("id").asString();
        decide("kupol", "kupol-3", "same", "");
        RawHttp.Answer joining = post("almaz-2", "kupol-3", "same", "");
        assertThat(joining.problem()).isEqualTo("409 identity.contradiction");
        assertThat(ids(joining.json().path("decisions"))).containsExactly(parting);
        assertThat(joining.detail()).contains(verdict);
        delete("decisions/" + parting);
        decide("almaz-2", "kupol-3", "same", "");
        assertThat(post("kupol", "almaz-2", verdict, "").problem()).isEqualTo("409 identity.contradiction");
    }

    @Test
    void two_firms_with_different_valid_numbers_are_not_made_one() {
        String chain = decide("kupol-2", "kupol-3", "same", "").path("id").asString();
        RawHttp.Answer refused = post("kupol-3", "almaz", "same", "");
        assertThat(refused.problem()).isEqualTo("409 identity.contradiction");
        assertThat(refused.detail()).contains("inn", "1831083343", "7712040285");
        assertThat(ids(refused.json().path("decisions"))).containsExactly(chain);
        assertThat(decide("almaz", "almaz-2", "same", "").path("confidence").asString())
                .isEqualTo("possible");
    }

    @Test
    void what_was_decided_to_be_different_is_not_joined_by_a_detour() {
        String parting = decide("kupol", "almaz-2", "different", "").path("id").asString();
        decide("kupol", "kupol-2", "same", "");
        decide("kupol-3", "almaz-2", "same", "");
        String before = store.draw();
        RawHttp.Answer refused = post("kupol-2", "kupol-3", "same", "");
        assertThat(refused.problem()).isEqualTo("409 identity.contradiction");
        assertThat(ids(refused.json().path("decisions"))).containsExactly(parting);
        assertThat(store.draw()).isEqualTo(before);
        delete("decisions/" + parting);
        decide("kupol-2", "kupol-3", "same", "");
    }

    @Test
    void records_of_one_identity_are_not_parted_and_the_chain_is_named() {
        List<String> chain = List.of(
                decide("kupol", "kupol-2", "same", "").path("id").asString(),
                decide("kupol-2", "kupol-3", "same", "").path("id").asString());
        RawHttp.Answer refused = post("kupol", "kupol-3", "different", "");
        assertThat(refused.problem()).isEqualTo("409 identity.contradiction");
        assertThat(ids(refused.json().path("decisions"))).containsExactlyElementsOf(chain);
        assertThat(decide("kupol", "kupol-2", "different", replacing(chain.getFirst()))
                        .path("supersedes")
                        .asString())
                .isEqualTo(chain.getFirst());
    }

    @Test
    void an_identity_of_more_than_200_records_is_asked_about() {
        for (int i = 0; i < 201; i++) {
            store.create("many-%03d".formatted(i), "");
        }
        String pairs = IntStream.range(1, 200)
                .mapToObj(i -> "{\"left\": \"probe/many-000\", \"right\": \"probe/many-%03d\"}".formatted(i))
                .collect(Collectors.joining(", "));
        assertThat(batch(pairs, "same").path("decided").asInt()).isEqualTo(199);
        assertThat(post("many-000", "many-200", "same", "").problem()).isEqualTo("409 identity.large");
        decide("many-000", "many-200", "same", ", \"confirmLarge\": true");
    }

    @Test
    void a_batch_is_decided_as_far_as_nothing_is_in_the_way_and_withdrawn_as_one() {
        decide("kupol", "kupol-3", "unsure", "");
        String before = store.draw();
        JsonNode done = batch("""
            {"left": "probe/kupol", "right": "probe/kupol-2"}, {"left": "probe/kupol-2", "right": "probe/almaz"},
            {"left": "probe/kupol-3", "right": "probe/kupol"}, {"left": "probe/almaz", "right": "probe/almaz-2"},
            {"left": "probe/almaz", "right": "probe/nobody"}\
            """, "same");
        assertThat(done.path("decided").asInt()).isEqualTo(2);
        assertThat(done.path("refused")
                        .valueStream()
                        .map(one -> one.path("left").asString() + " "
                                + one.path("code").asString()))
                .containsExactly(
                        "probe/kupol-2 identity.contradiction",
                        "probe/kupol-3 identity.decided",
                        "probe/almaz entity.unknown");
        String id = done.path("batch").asString();
        assertThat(list("batch=" + id).path("total").asInt()).isEqualTo(2);
        assertThat(delete("batches/" + id + "?reason=wrong")
                        .json()
                        .path("withdrawn")
                        .asInt())
                .isEqualTo(2);
        assertThat(store.draw()).isEqualTo(before);
        assertThat(delete("batches/" + id).json().path("withdrawn").asInt()).isZero();
        assertThat(delete("batches/nothing").problem()).isEqualTo("404 batch.unknown");
    }

    @Test
    void what_cannot_be_is_said() {
        assertThat(post("kupol", "nobody", "same", "").problem()).isEqualTo("404 entity.unknown");
        assertThat(post("kupol", "kupol", "same", "").problem()).isEqualTo("400 decision.oneself");
        assertThat(post("kupol", "kupol-2", "equal", "").problem()).isEqualTo("400 verdict.unknown");
        assertThat(post("kupol", "kupol-2", "withdrawn", "").problem()).isEqualTo("400 verdict.withdrawn");
        assertThat(http.post("/api/identity/decisions", "{\"left\": \"a\", \"right\": \"b\", \"verdict\": \"same\"}")
                        .detail())
                .contains("reason");
        assertThat(post("kupol", "kupol-2", "same", ", \"features\": [null]").problem())
                .isEqualTo("400 decision.empty");
        assertThat(post("kupol", "kupol-2", "same", ", \"score\": 7").problem()).isEqualTo("400 decision.score");
        assertThat(batch("null", "same").path("code").asString()).isEqualTo("decision.empty");
        assertThat(delete("decisions/dec-0").problem()).isEqualTo("404 decision.unknown");
        store.run("MATCH (e:Entity {id: 'probe/kupol-3'}) REMOVE e:Company SET e:Component", Map.of());
        assertThat(post("kupol", "kupol-3", "same", "").problem()).isEqualTo("409 identity.kinds");
        assertThat(store.draw()).isEmpty();
    }

    private JsonNode batch(String pairs, String verdict) {
        return http.post("/api/identity/decisions/batch", """
            {"pairs": [%s], "verdict": "%s", "reason": "the same number"}
            """.formatted(pairs, verdict))
                .json();
    }

    private List<String> verdicts(String query) {
        return list(query)
                .path("decisions")
                .valueStream()
                .map(one -> one.path("verdict").asString())
                .toList();
    }

    private static String replacing(String id) {
        return ", \"supersedes\": \"" + id + "\"";
    }

    private static String id(JsonNode decision) {
        return decision.path("id").asString();
    }

    private static List<String> ids(JsonNode decisions) {
        return decisions.valueStream().map(one -> one.path("id").asString()).toList();
    }

    private JsonNode entity(String name) {
        return http.get("/api/entities/probe/" + name).json();
    }

    private RawHttp.Answer delete(String path) {
        return http.send("DELETE /api/identity/" + path + " HTTP/1.1\nHost: localhost", "");
    }

    private JsonNode list(String query) {
        return http.get("/api/identity/decisions?" + query).json();
    }

    private JsonNode decide(String left, String right, String verdict, String more) {
        RawHttp.Answer answer = post(left, right, verdict, more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private RawHttp.Answer post(String left, String right, String verdict, String more) {
        return http.post("/api/identity/decisions", """
            {"left": "probe/%s", "right": "probe/%s", "verdict": "%s", "reason": "a test"%s}
            """.formatted(left, right, verdict, more));
    }
}
