package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.SignedInHttp;
import spoor.people.TestPeople;
import spoor.people.oidc.TestProvider;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** People who sign in through a provider, over HTTP, until it throws them out. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spoor.security=oidc",
            "spoor.oidc.issuer=${spoor.test.issuer}",
            "spoor.oidc.client-id=" + TestProvider.CLIENT,
            "spoor.oidc.client-secret=" + TestProvider.SECRET,
            "spoor.oidc.roles.viewer=readers,staff",
            "spoor.oidc.roles.investigator=writers",
            "spoor.oidc.roles.administrator=chiefs"
        })
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveNobody.class)
class ProviderIT {

    private static final Duration REVOKED_WITHIN = Duration.ofSeconds(5);
    private static final TestProvider PROVIDER = new TestProvider();

    /** Spoor reads it before it starts, when nothing of the test is there. */
    @BeforeAll
    static void name() {
        System.setProperty("spoor.test.issuer", PROVIDER.issuer());
    }

    private final int port;
    private final TestPeople people;
    private final Driver driver;
    private final Sessions otherSpoor;
    private final SignedInHttp stranger;

    ProviderIT(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired PeopleStore store,
            @Autowired UsersMode mode) {
        this.port = port;
        this.people = new TestPeople(driver);
        this.driver = driver;
        this.otherSpoor = new Sessions(store, mode);
        this.stranger = SignedInHttp.stranger(port);
    }

    @AfterAll
    static void stop() {
        System.clearProperty("spoor.test.issuer");
        PROVIDER.close();
    }

    @BeforeEach
    @AfterEach
    void straighten() {
        PROVIDER.straighten();
    }

    /** Where the browser is led in the end, and its cookies. */
    private RawHttp.Answer comeBack(SignedInHttp from, String query) {
        RawHttp.Answer leaves = from.get("/api/oidc/sign-in" + query);
        assertThat(leaves.status()).as(leaves.body()).isEqualTo(303);
        String back = PROVIDER.visit(leaves.header("location")).entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return stranger.after(leaves).get("/api/oidc/callback?session_state=x&" + back);
    }

    private SignedInHttp signIn(String subject, String name, String... roles) {
        PROVIDER.person(Map.of("sub", subject, "preferred_username", name, "roles", List.of(roles)));
        RawHttp.Answer answer = comeBack(stranger, "?to=/explore");
        assertThat(answer.header("location")).isEqualTo("/explore");
        return stranger.after(answer);
    }

    private static JsonNode sessionOf(SignedInHttp who) {
        return who.get("/api/session").json();
    }

    private RawHttp.Answer logOut(String logoutToken) {
        return new RawHttp(port)
                .send(
                        "POST /api/oidc/logout HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded",
                        "logout_token=" + logoutToken);
    }

    @Test
    void who_signs_in_has_an_account_with_name_and_roles_as_the_provider_has_them_now() {
        JsonNode nobody = sessionOf(stranger);
        assertThat(nobody.path("state").asString()).isEqualTo("signed-out");
        assertThat(nobody.path("provider").path("host").asString()).startsWith("127.0.0.1:");
        SignedInHttp ada = signIn("1", "Ada", "readers", "nothing");
        JsonNode first = sessionOf(ada).path("person");
        assertThat(first.path("name").asString()).isEqualTo("Ada");
        assertThat(first.path("roles").toString()).isEqualTo("[\"viewer\"]");
        assertThat(ada.get("/api/cases").status()).isEqualTo(200);
        assertThat(ada.get("/api/people").problem()).isEqualTo("403 role.needed");
        SignedInHttp later = signIn("1", "Ada L.", "chiefs", "writers");
        JsonNode second = sessionOf(later).path("person");
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("name").asString()).isEqualTo("Ada L.");
        assertThat(second.path("roles").toString()).isEqualTo("[\"investigator\",\"administrator\"]");
        assertThat(ada.get("/api/people").status())
                .as("and so in the other browser")
                .isEqualTo(200);
        SignedInHttp namesake = signIn("2", "ADA L.", "readers");
        assertThat(sessionOf(namesake).path("person").path("name").asString())
                .as("two people, two names")
                .matches("ADA L\\. \\([0-9a-f]{6}\\)");
        assertThat(later.get("/api/people").json().path("people")).hasSize(2);
    }

    @Test
    void who_has_no_role_is_told_so_and_loses_what_there_was() {
        PROVIDER.person(Map.of("sub", "1", "preferred_username", "ada", "roles", List.of("others")));
        assertThat(comeBack(stranger, "").header("location")).isEqualTo("/sign-in?problem=oidc.roles");
        assertThat(driver.executableQuery("MATCH (a:Account) RETURN a")
                        .execute()
                        .records())
                .isEmpty();
        SignedInHttp ada = signIn("1", "ada", "readers");
        assertThat(ada.get("/api/cases").status()).isEqualTo(200);
        PROVIDER.person(Map.of("sub", "1", "preferred_username", "ada"));
        RawHttp.Answer refused = comeBack(stranger, "");
        assertThat(refused.header("location")).isEqualTo("/sign-in?problem=oidc.roles");
        assertThat(SignedInHttp.cookiesOf(refused)).doesNotContainKey("spoor");
        assertThat(ada.get("/api/cases").problem()).isEqualTo("401 session.needed");
    }

    @Test
    void passwords_invitations_and_roles_of_ours_are_not_there() {
        SignedInHttp chief = signIn("1", "chief", "chiefs");
        String id = sessionOf(chief).path("person").path("id").asString();
        assertThat(stranger.post("/api/session", "{\"name\":\"chief\",\"password\":\"x\"}")
                        .problem())
                .isEqualTo("409 people.provider");
        assertThat(chief.post("/api/session/confirm", "{\"password\":\"x\"}").problem())
                .isEqualTo("409 people.provider");
        assertThat(stranger.post("/api/setup", "{\"link\":\"x\",\"name\":\"y\",\"password\":\"z\"}")
                        .problem())
                .isEqualTo("409 people.provider");
        assertThat(chief.post("/api/people", "{\"name\":\"x\",\"roles\":[\"viewer\"]}")
                        .problem())
                .isEqualTo("409 people.provider");
        assertThat(chief.patch("/api/people/" + id, "{\"roles\":[\"viewer\"]}").problem())
                .isEqualTo("409 people.provider");
        assertThat(chief.post("/api/account/second-factor", "").problem()).isEqualTo("409 people.provider");
        assertThat(chief.patch("/api/people/" + id, "{\"off\":true}").problem()).isEqualTo("409 people.last");
        people.add("old", Role.VIEWER);
        people.addSession("old", "old-session", Instant.now().plusSeconds(60));
        assertThat(SignedInHttp.session(port, "old-session").get("/api/cases").problem())
                .as("who has a password from before is not vouched for")
                .isEqualTo("401 session.needed");
    }

    @Test
    void who_is_turned_off_here_stays_out() {
        SignedInHttp chief = signIn("1", "chief", "chiefs");
        SignedInHttp ada = signIn("2", "ada", "readers");
        String id = sessionOf(ada).path("person").path("id").asString();
        assertThat(chief.patch("/api/people/" + id, "{\"off\":true}")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("off");
        assertThat(ada.get("/api/cases").problem()).isEqualTo("401 session.needed");
        PROVIDER.person(Map.of("sub", "2", "preferred_username", "ada", "roles", List.of("readers")));
        assertThat(comeBack(stranger, "").header("location")).isEqualTo("/sign-in?problem=oidc.off");
    }

    @Test
    void a_proof_is_what_the_provider_asked_for_lately() {
        PROVIDER.claim("auth_time", Instant.now().minusSeconds(3600).getEpochSecond());
        SignedInHttp chief = signIn("1", "chief", "chiefs");
        String body = "{\"name\":\"t\",\"roles\":[\"administrator\"],\"expires\":\""
                + Instant.now().plusSeconds(3600) + "\"}";
        assertThat(chief.post("/api/account/tokens", body).problem()).isEqualTo("403 session.confirm");
        assertThat(comeBack(chief, "?confirm=true").header("location"))
                .as("it let them through as before")
                .isEqualTo("/sign-in?problem=oidc.confirm");
        PROVIDER.straighten();
        RawHttp.Answer proved = comeBack(chief, "?confirm=true&to=/account");
        assertThat(proved.header("location")).isEqualTo("/account");
        SignedInHttp now = stranger.after(proved);
        assertThat(sessionOf(now).path("confirmedUntil").isNull()).isFalse();
        RawHttp.Answer made = now.post("/api/account/tokens", body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(SignedInHttp.token(port, made.json().path("token").asString())
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(200);
        assertThat(chief.get("/api/account/sessions").problem())
                .as("the new session took the place of the old one")
                .isEqualTo("401 session.needed");
    }

    @Test
    void what_the_provider_ends_is_over_at_every_spoor_within_five_seconds() {
        PROVIDER.claim("sid", "s1");
        SignedInHttp here = signIn("1", "ada", "readers");
        PROVIDER.claim("sid", "s2");
        SignedInHttp there = signIn("1", "ada", "readers");
        PROVIDER.claim("sid", "s3");
        SignedInHttp bob = signIn("2", "bob", "readers");
        assertThat(otherSpoor.find(here.sessionText())).isPresent();
        assertThat(logOut(PROVIDER.logoutToken(Map.of("sid", "s1", "sub", "2"))).status())
                .isEqualTo(200);
        assertThat(here.get("/api/cases").status())
                .as("a session of somebody else")
                .isEqualTo(200);
        String one = PROVIDER.logoutToken(Map.of("sid", "s1", "sub", "1"));
        RawHttp.Answer ended = logOut(one);
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(ended.header("cache-control")).isEqualTo("no-store");
        assertThat(here.get("/api/cases").problem()).isEqualTo("401 session.needed");
        await().atMost(REVOKED_WITHIN)
                .until(() -> otherSpoor.find(here.sessionText()).isEmpty());
        assertThat(there.get("/api/cases").status()).isEqualTo(200);
        assertThat(logOut(one).problem()).as("it counts once").isEqualTo("400 oidc.logout-token");
        assertThat(logOut(PROVIDER.logoutToken(Map.of("sub", "1"))).status()).isEqualTo(200);
        assertThat(there.get("/api/cases").problem()).isEqualTo("401 session.needed");
        assertThat(bob.get("/api/cases").status()).isEqualTo(200);
        Map<String, Object> unnamed = new HashMap<>(PROVIDER.logoutClaims(Map.of("sid", "s3")));
        unnamed.remove("jti");
        assertThat(logOut(PROVIDER.sign(unnamed, "logout+jwt")).problem()).isEqualTo("400 oidc.logout-token");
        assertThat(logOut("").problem()).isEqualTo("400 oidc.logout-token");
        assertThat(bob.get("/api/cases").status()).isEqualTo(200);
    }

    @Test
    void who_signs_out_is_led_to_the_provider_with_what_it_wants() {
        SignedInHttp ada = signIn("1", "ada", "readers");
        RawHttp.Answer out = ada.delete("/api/session");
        assertThat(out.status()).isEqualTo(200);
        assertThat(out.json().path("provider").asString())
                .startsWith(PROVIDER.issuer() + "/end?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost");
        assertThat(ada.get("/api/cases").problem()).isEqualTo("401 session.needed");
        assertThat(ada.delete("/api/session").json().path("provider").isNull()).isTrue();
    }

    @Test
    void cookies_of_the_way_go_along_from_the_provider_and_end_with_it() {
        RawHttp.Answer leaves = stranger.get("/api/oidc/sign-in");
        assertThat(leaves.header("set-cookie")).contains("spoor-trip=", "HttpOnly", "SameSite=Lax", "Max-Age=600");
        assertThat(stranger.get("/api/oidc/callback?code=x&state=y").header("location"))
                .isEqualTo("/sign-in?problem=oidc.state");
        PROVIDER.person(Map.of("sub", "1", "preferred_username", "ada", "roles", List.of("readers")));
        RawHttp.Answer back = comeBack(stranger, "");
        assertThat(back.header("set-cookie")).contains("spoor-trip=;", "spoor=", "SameSite=Strict");
        assertThat(back.header("cache-control")).isEqualTo("no-store");
    }
}
