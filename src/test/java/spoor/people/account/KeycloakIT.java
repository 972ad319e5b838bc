package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.SignedInHttp;
import spoor.people.oidc.Keycloak;
import spoor.people.oidc.KeycloakBrowser;
import spoor.people.oidc.TestProvider;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** People who sign in through a real Keycloak, over HTTP as their browsers would; {@link ProviderIT} has the bad cases. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spoor.security=oidc",
            "spoor.oidc.issuer=${spoor.test.issuer}",
            "spoor.oidc.client-id=" + TestProvider.CLIENT,
            "spoor.oidc.client-secret=" + TestProvider.SECRET,
            "spoor.oidc.roles.viewer=readers",
            "spoor.oidc.roles.administrator=chiefs"
        })
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveNobody.class)
@EnabledIfSystemProperty(named = Keycloak.HOME_NAME, matches = ".+", disabledReason = "with mvn -Pfull verify")
class KeycloakIT {

    private static final Duration REVOKED_WITHIN = Duration.ofSeconds(5);
    /** As the realm knows it. */
    private static final String SPOOR = "http://localhost";

    private static Keycloak keycloak;

    @RegisterExtension
    static final TestExecutionExceptionHandler SHOW_LOG = (context, failure) -> {
        failure.addSuppressed(new AssertionError("Keycloak printed:\n" + keycloak.printed()));
        throw failure;
    };

    /** Spoor reads it before it starts, when nothing of the test is there. */
    @BeforeAll
    static void start() throws IOException {
        keycloak = Keycloak.start();
        System.setProperty("spoor.test.issuer", keycloak.issuer());
    }

    private final Sessions otherSpoor;
    private final SignedInHttp stranger;

    KeycloakIT(@LocalServerPort int port, @Autowired PeopleStore store, @Autowired UsersMode mode) {
        this.otherSpoor = new Sessions(store, mode);
        this.stranger = SignedInHttp.stranger(port);
        keycloak.tellLogouts("http://localhost:" + port + "/api/oidc/logout");
    }

    @AfterAll
    static void stop() {
        System.clearProperty("spoor.test.issuer");
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @BeforeEach
    @AfterEach
    void signOutThere() {
        for (String name : List.of("ada", "bob")) {
            keycloak.enable(name, true);
            keycloak.logOut(name);
        }
    }

    /** One browser: what it does at Spoor, and what at Keycloak. */
    private record Reader(SignedInHttp spoor, KeycloakBrowser browser) {

        JsonNode session() {
            return spoor.get("/api/session").json();
        }

        boolean isIn() {
            return spoor.get("/api/cases").status() == 200;
        }

        Instant confirmedUntil() {
            return Instant.parse(session().path("confirmedUntil").asString());
        }
    }

    private Reader signIn(String name) {
        return signIn(new Reader(stranger, new KeycloakBrowser()), name);
    }

    private Reader signIn(Reader from, String name) {
        RawHttp.Answer leaves = leave(from.spoor(), "");
        KeycloakBrowser.Page page = from.browser().visit(leaves.header("location"));
        if (page.asks()) {
            page = from.browser().answer(page, name, "password of " + name);
        }
        RawHttp.Answer back = comeBack(leaves, page);
        assertThat(back.header("location")).isEqualTo("/");
        return new Reader(stranger.after(back), from.browser());
    }

    private static RawHttp.Answer leave(SignedInHttp from, String query) {
        RawHttp.Answer leaves = from.get("/api/oidc/sign-in" + query);
        assertThat(leaves.header("location")).as(leaves.body()).startsWith(keycloak.issuer());
        return leaves;
    }

    private RawHttp.Answer comeBack(RawHttp.Answer left, KeycloakBrowser.Page page) {
        assertThat(page.leadsTo()).as(page.body()).startsWith(SPOOR + "/api/oidc/callback?");
        return stranger.after(left).get(page.leadsTo().substring(SPOOR.length()));
    }

    private void assertOutWithinFiveSeconds(Reader reader) {
        await().atMost(REVOKED_WITHIN)
                .until(() -> !reader.isIn()
                        && otherSpoor.find(reader.spoor().sessionText()).isEmpty());
        assertThat(reader.spoor().get("/api/cases").problem()).isEqualTo("401 session.needed");
    }

    @Test
    void who_signs_in_has_the_name_and_the_roles_that_the_realm_gives() {
        JsonNode ada = signIn("ada").session().path("person");
        assertThat(ada.path("name").asString()).isEqualTo("ada");
        assertThat(ada.path("roles").toString()).isEqualTo("[\"viewer\"]");
        Reader chief = signIn("bob");
        JsonNode bob = chief.session().path("person");
        assertThat(bob.path("name").asString()).isEqualTo("bob");
        assertThat(bob.path("roles").toString()).isEqualTo("[\"viewer\",\"administrator\"]");
        assertThat(chief.spoor().get("/api/people").json().path("people")).hasSize(2);
        JsonNode again = signIn("ada").session().path("person");
        assertThat(again.path("id")).as("the same person").isEqualTo(ada.path("id"));
    }

    @Test
    void a_wrong_password_leads_nowhere_until_it_is_the_right_one() {
        RawHttp.Answer leaves = leave(stranger, "");
        KeycloakBrowser browser = new KeycloakBrowser();
        KeycloakBrowser.Page refused =
                browser.answer(browser.visit(leaves.header("location")), "ada", "password of bob");
        assertThat(refused.leadsTo()).isEmpty();
        assertThat(refused.asks()).isTrue();
        assertThat(keycloak.sessionIdsOf("ada")).isEmpty();
        assertThat(stranger.after(leaves)
                        .get("/api/session")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("signed-out");
        RawHttp.Answer back = comeBack(leaves, browser.answer(refused, "ada", "password of ada"));
        assertThat(new Reader(stranger.after(back), browser).isIn()).isTrue();
    }

    @Test
    void whose_sessions_are_ended_there_is_out_at_every_spoor_within_five_seconds() {
        Reader here = signIn("ada");
        String hereThere = keycloak.sessionIdsOf("ada").getFirst();
        Reader there = signIn("ada");
        Reader bob = signIn("bob");
        assertThat(otherSpoor.find(here.spoor().sessionText())).isPresent();
        assertThat(otherSpoor.find(there.spoor().sessionText())).isPresent();
        keycloak.endSession(hereThere);
        assertOutWithinFiveSeconds(here);
        assertThat(there.isIn()).as("only one was ended").isTrue();
        keycloak.logOut("ada");
        assertOutWithinFiveSeconds(there);
        assertThat(bob.isIn()).isTrue();
    }

    @Test
    void who_is_turned_off_and_signed_out_there_cannot_come_back() {
        Reader ada = signIn("ada");
        keycloak.enable("ada", false);
        assertThat(ada.isIn()).as("that alone ends nothing").isTrue();
        keycloak.logOut("ada");
        assertOutWithinFiveSeconds(ada);
        RawHttp.Answer leaves = leave(stranger, "");
        KeycloakBrowser.Page page = ada.browser().visit(leaves.header("location"));
        assertThat(page.asks()).isTrue();
        KeycloakBrowser.Page refused = ada.browser().answer(page, "ada", "password of ada");
        assertThat(refused.leadsTo()).isEmpty();
        assertThat(refused.body()).contains("Account is disabled");
        keycloak.enable("ada", true);
        assertThat(signIn("ada").isIn()).isTrue();
    }

    @Test
    void who_signs_out_of_spoor_is_led_to_sign_out_there_and_asked_again() {
        Reader ada = signIn("ada");
        Reader elsewhere = signIn("ada");
        assertThat(ada.browser().visit(leave(stranger, "").header("location")).asks())
                .as("known there until then")
                .isFalse();
        String way = ada.spoor().delete("/api/session").json().path("provider").asString();
        assertThat(ada.spoor().get("/api/cases").problem()).isEqualTo("401 session.needed");
        assertThat(ada.browser().visit(way).leadsTo()).isEqualTo(SPOOR + "/sign-in");
        assertThat(keycloak.sessionIdsOf("ada")).hasSize(1);
        assertThat(ada.browser().visit(leave(stranger, "").header("location")).asks())
                .isTrue();
        assertThat(elsewhere.isIn()).as("in the other browser").isTrue();
    }

    @Test
    void who_has_to_prove_it_once_more_is_asked_there_although_known() {
        Reader known = signIn("bob");
        Instant first = known.confirmedUntil();
        await("a second that differs").until(() -> Instant.now().isAfter(first.minusSeconds(298)));
        Reader let = signIn(known, "bob");
        assertThat(let.confirmedUntil()).as("let through as before").isEqualTo(first);
        RawHttp.Answer leaves = leave(let.spoor(), "?confirm=true");
        KeycloakBrowser.Page page = let.browser().visit(leaves.header("location"));
        assertThat(page.asks()).isTrue();
        RawHttp.Answer back = comeBack(leaves, let.browser().answer(page, "bob", "password of bob"));
        Reader proved = new Reader(stranger.after(back), let.browser());
        assertThat(proved.confirmedUntil()).isAfter(first);
        assertThat(let.isIn()).as("the new session took its place").isFalse();
    }
}
