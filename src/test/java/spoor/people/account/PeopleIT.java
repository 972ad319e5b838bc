package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.SignedInHttp;
import spoor.store.Actor;
import spoor.store.SharedNeo4j;
import spoor.store.StartStep;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** People over HTTP, from the first link to the last sign-out. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith({OutputCaptureExtension.class, LeaveNobody.class})
class PeopleIT {

    private static final Duration REVOKED_WITHIN = Duration.ofSeconds(5);

    private final int port;
    private final Driver driver;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final FirstLinks firstLinks;
    private final PeopleHttp http;

    PeopleIT(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired OneTimeLinks links,
            @Autowired Sessions sessions,
            @Autowired FirstLinks firstLinks) {
        this.port = port;
        this.driver = driver;
        this.links = links;
        this.sessions = sessions;
        this.firstLinks = firstLinks;
        this.http = new PeopleHttp(port, links);
    }

    @Test
    void before_anybody_is_there_only_the_link_helps_and_it_helps_once() {
        await().atMost(REVOKED_WITHIN)
                .until(() -> http.stranger
                        .get("/api/session")
                        .json()
                        .path("state")
                        .asString()
                        .equals("setup"));
        assertThat(http.stranger.get("/api/cases").problem()).isEqualTo("401 setup.needed");
        assertThat(http.stranger.get("/api/status").problem()).isEqualTo("401 setup.needed");
        assertThat(http.stranger.get("/readyz").status()).isEqualTo(200);
        String link = links.make(Actor.SPOOR, null, OneTimeLinks.SETUP);
        assertThat(PeopleHttp.useLink(http.stranger, link + "x", "ada", PeopleHttp.PASSWORD)
                        .problem())
                .isEqualTo("401 setup.wrong");
        assertThat(PeopleHttp.useLink(http.stranger, link, "ada", "short").problem())
                .isEqualTo("400 password.length");
        assertThat(PeopleHttp.useLink(http.stranger, link, "", PeopleHttp.PASSWORD)
                        .problem())
                .isEqualTo("400 person.name");
        RawHttp.Answer answer = PeopleHttp.useLink(http.stranger, link, "Ada", PeopleHttp.PASSWORD);
        assertThat(answer.json().path("state").asString()).isEqualTo("signed-in");
        assertThat(answer.json().path("person").path("roles")).hasSize(Role.values().length);
        assertThat(answer.header("set-cookie"))
                .contains("spoor=", "spoor-device=", "HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(PeopleHttp.useLink(http.stranger, link, "eve", PeopleHttp.PASSWORD)
                        .problem())
                .isEqualTo("410 setup.over");
        assertThat(PeopleHttp.useLink(
                                http.stranger,
                                links.make(Actor.SPOOR, null, OneTimeLinks.SETUP),
                                "eve",
                                PeopleHttp.PASSWORD)
                        .problem())
                .as("there is somebody now")
                .isEqualTo("410 setup.over");
        assertThat(PeopleHttp.useLink(
                                http.stranger, links.make(Actor.SPOOR, null, Duration.ZERO), "eve", PeopleHttp.PASSWORD)
                        .problem())
                .isEqualTo("410 setup.over");
        assertThat(http.stranger.after(answer).get("/api/status").status()).isEqualTo(200);
    }

    @Test
    void a_start_prints_the_link_while_there_is_nobody(CapturedOutput printed) {
        int before = printed.getOut().length();
        firstLinks.run(StartStep.Progress.SILENT);
        Matcher link = Pattern.compile("http://localhost:\\d+/setup#([\\w-]{43})")
                .matcher(printed.getOut().substring(before));
        assertThat(link.find()).isTrue();
        assertThat(PeopleHttp.useLink(http.stranger, link.group(1), "ada", PeopleHttp.PASSWORD)
                        .status())
                .isEqualTo(200);
        int after = printed.getOut().length();
        firstLinks.run(StartStep.Progress.SILENT);
        assertThat(printed.getOut().substring(after)).doesNotContain("/setup#");
    }

    @Test
    void who_signs_in_is_told_the_same_whether_the_name_or_the_password_is_wrong() {
        http.setUp("ada");
        RawHttp.Answer wrong = PeopleHttp.trySignIn(http.stranger, "ada", PeopleHttp.OTHER_PASSWORD);
        RawHttp.Answer unknown = PeopleHttp.trySignIn(http.stranger, "bob", PeopleHttp.OTHER_PASSWORD);
        assertThat(wrong.problem()).isEqualTo("401 session.wrong");
        assertThat(unknown.problem() + unknown.detail()).isEqualTo(wrong.problem() + wrong.detail());
        assertThat(PeopleHttp.idOf(http.signIn("ADA ", PeopleHttp.PASSWORD))).isNotEmpty();
    }

    @Test
    void whoever_signs_out_is_out() {
        SignedInHttp ada = http.setUp("ada");
        assertThat(ada.get("/api/session").json().path("state").asString()).isEqualTo("signed-in");
        RawHttp.Answer out = ada.delete("/api/session");
        assertThat(out.status()).isEqualTo(200);
        assertThat(out.header("set-cookie")).contains("Max-Age=0");
        assertThat(ada.get("/api/cases").problem()).isEqualTo("401 session.needed");
        assertThat(ada.get("/api/session").json().path("state").asString()).isEqualTo("signed-out");
    }

    @Test
    void guessing_is_slowed_down_but_not_for_a_browser_that_is_known() {
        SignedInHttp known = http.setUp("gwen");
        for (int i = 0; i < Throttle.FREE; i++) {
            assertThat(PeopleHttp.trySignIn(http.stranger, "gwen", PeopleHttp.OTHER_PASSWORD)
                            .problem())
                    .isEqualTo("401 session.wrong");
        }
        RawHttp.Answer slow = PeopleHttp.trySignIn(http.stranger, "gwen", PeopleHttp.PASSWORD);
        assertThat(slow.problem()).isEqualTo("429 session.slow");
        assertThat(Integer.parseInt(slow.header("retry-after"))).isBetween(1, 300);
        assertThat(PeopleHttp.trySignIn(known, "gwen", PeopleHttp.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void administrators_keep_people_and_the_last_one_stays() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp bob = http.add(ada, "bob", "\"viewer\"");
        String bobId = PeopleHttp.idOf(bob);
        assertThat(bob.get("/api/people").problem()).isEqualTo("403 role.needed");
        assertThat(bob.get("/api/people/names").json().path("people")).hasSize(2);
        assertThat(ada.post("/api/people", "{\"name\":\"BOB\",\"roles\":[\"viewer\"]}")
                        .problem())
                .isEqualTo("409 person.exists");
        assertThat(ada.post("/api/people", "{\"name\":\"x\",\"roles\":[\"king\"]}")
                        .problem())
                .isEqualTo("400 role.unknown");
        String adaId = PeopleHttp.idOf(ada);
        assertThat(ada.patch("/api/people/" + adaId, "{\"off\":true}").problem())
                .isEqualTo("409 people.last");
        assertThat(ada.patch("/api/people/" + adaId, "{\"roles\":[\"viewer\"]}").problem())
                .isEqualTo("409 people.last");
        assertThat(ada.post("/api/people/" + adaId + "/invitation", "").problem())
                .isEqualTo("409 people.last");
        assertThat(ada.patch("/api/people/" + bobId, "{\"roles\":[\"viewer\",\"administrator\"]}")
                        .json()
                        .path("roles"))
                .hasSize(2);
        assertThat(bob.get("/api/people").json().path("people")).hasSize(2);
        assertThat(ada.patch("/api/people/" + bobId, "{\"off\":true}")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("off");
        assertThat(bob.get("/api/people/names").problem()).isEqualTo("401 session.needed");
        assertThat(PeopleHttp.trySignIn(http.stranger, "bob", PeopleHttp.PASSWORD)
                        .problem())
                .isEqualTo("401 session.wrong");
        assertThat(ada.delete("/api/people/" + bobId).status()).isEqualTo(204);
        assertThat(ada.delete("/api/people/" + bobId).problem()).isEqualTo("404 person.unknown");
        assertThat(ada.delete("/api/people/" + adaId).problem()).isEqualTo("409 people.self");
    }

    @Test
    void signing_in_and_out_is_told_in_the_audit() {
        SignedInHttp ada = http.setUp("ada");
        PeopleHttp.trySignIn(http.stranger, "Ada", PeopleHttp.OTHER_PASSWORD);
        PeopleHttp.trySignIn(http.stranger, "a password in the wrong field", PeopleHttp.OTHER_PASSWORD);
        http.signIn("ada", PeopleHttp.PASSWORD).delete("/api/session");
        RawHttp.Answer read = ada.get("/api/audit?limit=5");
        assertThat(PeopleHttp.told(read, "account"))
                .extracting(String::strip)
                .containsExactly(
                        "ada session.sign-out done",
                        "ada session.sign-in done",
                        "nobody session.sign-in refused",
                        "nobody session.sign-in refused ada",
                        "ada people.set-up done");
        assertThat(read.body()).doesNotContain(PeopleHttp.PASSWORD, PeopleHttp.OTHER_PASSWORD, "wrong field");
    }

    @Test
    void a_new_link_ends_password_factor_and_sessions() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp bob = http.add(ada, "bob", "\"viewer\"");
        RawHttp.Answer again = ada.post("/api/people/" + PeopleHttp.idOf(bob) + "/invitation", "");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().path("person").path("state").asString()).isEqualTo("invited");
        assertThat(bob.get("/api/people/names").problem()).isEqualTo("401 session.needed");
        assertThat(PeopleHttp.trySignIn(http.stranger, "bob", PeopleHttp.PASSWORD)
                        .problem())
                .isEqualTo("401 session.wrong");
        assertThat(PeopleHttp.useLink(
                                http.stranger, again.json().path("link").asString(), "", PeopleHttp.OTHER_PASSWORD)
                        .status())
                .isEqualTo(200);
        assertThat(PeopleHttp.idOf(http.signIn("bob", PeopleHttp.OTHER_PASSWORD)))
                .isEqualTo(again.json().path("person").path("id").asString());
    }

    @Test
    void a_password_is_changed_by_who_knows_it_and_all_other_sessions_end() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp elsewhere = http.signIn("ada", PeopleHttp.PASSWORD);
        String change = "{\"current\":\"%s\",\"next\":\"%s\"}";
        assertThat(ada.post("/api/account/password", change.formatted("wrong", PeopleHttp.OTHER_PASSWORD))
                        .problem())
                .isEqualTo("401 session.wrong");
        assertThat(ada.post("/api/account/password", change.formatted(PeopleHttp.PASSWORD, "password1234"))
                        .problem())
                .isEqualTo("400 password.common");
        assertThat(ada.post("/api/account/password", change.formatted(PeopleHttp.PASSWORD, PeopleHttp.OTHER_PASSWORD))
                        .status())
                .isEqualTo(204);
        assertThat(ada.get("/api/people/names").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/people/names").problem()).isEqualTo("401 session.needed");
        assertThat(PeopleHttp.idOf(http.signIn("ada", PeopleHttp.OTHER_PASSWORD)))
                .isEqualTo(PeopleHttp.idOf(ada));
    }

    @Test
    void a_second_factor_is_asked_for_and_each_code_works_once() {
        SignedInHttp ada = http.setUp("ada");
        String secret =
                ada.post("/api/account/second-factor", "").json().path("secret").asString();
        assertThat(ada.post("/api/account/second-factor/confirm", "{\"code\":\"000\"}")
                        .problem())
                .isEqualTo("401 session.factor-wrong");
        String first = code(secret, 0);
        JsonNode recovery = ada.post("/api/account/second-factor/confirm", "{\"code\":\"" + first + "\"}")
                .json()
                .path("recoveryCodes");
        assertThat(recovery).hasSize(10);
        RawHttp.Answer half = PeopleHttp.trySignIn(http.stranger, "ada", PeopleHttp.PASSWORD);
        assertThat(half.json().path("state").asString()).as(half.body()).isEqualTo("second-factor");
        SignedInHttp waiting = http.stranger.after(half);
        assertThat(waiting.get("/api/people/names").problem()).isEqualTo("401 session.needed");
        assertThat(factor(waiting, first).problem()).as("used").isEqualTo("401 session.factor-wrong");
        RawHttp.Answer whole = factor(waiting, code(secret, 1));
        assertThat(whole.json().path("state").asString()).isEqualTo("signed-in");
        assertThat(waiting.get("/api/people/names").problem())
                .as("the session has another name now")
                .isEqualTo("401 session.needed");
        SignedInHttp in = http.stranger.after(whole);
        assertThat(in.get("/api/people/names").status()).isEqualTo(200);
        String word = recovery.get(0).asString();
        assertThat(factor(http.stranger.after(PeopleHttp.trySignIn(http.stranger, "ada", PeopleHttp.PASSWORD)), word)
                        .json()
                        .path("person")
                        .path("recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
        assertThat(factor(http.stranger.after(PeopleHttp.trySignIn(http.stranger, "ada", PeopleHttp.PASSWORD)), word)
                        .problem())
                .isEqualTo("401 session.factor-wrong");
        assertThat(in.delete("/api/account/second-factor").status()).isEqualTo(204);
        assertThat(PeopleHttp.trySignIn(http.stranger, "ada", PeopleHttp.PASSWORD)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("signed-in");
    }

    private static String code(String secret, int stepsAhead) {
        return Totp.ofBase32(secret).code(Instant.now().getEpochSecond() / 30 + stepsAhead, 6);
    }

    private static RawHttp.Answer factor(SignedInHttp who, String code) {
        return who.post("/api/session/factor", "{\"code\":\"" + code + "\"}");
    }

    @Test
    void what_is_dangerous_is_confirmed_by_password() {
        SignedInHttp ada = http.setUp("ada");
        driver.executableQuery("MATCH (s:LoginSession) SET s.confirmedUntil = 0")
                .execute();
        sessions.forget();
        assertThat(ada.post("/api/people", "{\"name\":\"bob\",\"roles\":[\"viewer\"]}")
                        .problem())
                .isEqualTo("403 session.confirm");
        assertThat(ada.post("/api/session/confirm", "{\"password\":\"" + PeopleHttp.OTHER_PASSWORD + "\"}")
                        .problem())
                .isEqualTo("401 session.wrong");
        assertThat(ada.post("/api/session/confirm", "{}").problem()).isEqualTo("400 session.proof");
        RawHttp.Answer confirmed = ada.post("/api/session/confirm", "{\"password\":\"" + PeopleHttp.PASSWORD + "\"}");
        assertThat(Instant.parse(confirmed.json().path("confirmedUntil").asString()))
                .isAfter(Instant.now());
        assertThat(ada.post("/api/people", "{\"name\":\"bob\",\"roles\":[\"viewer\"]}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_token_does_what_it_is_for_until_it_is_ended() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp bob = http.add(ada, "bob", "\"investigator\"");
        String draft = "{\"name\":\"nightly\",\"roles\":[\"%s\"],\"expires\":\"%s\"}";
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        assertThat(bob.post("/api/account/tokens", draft.formatted("importer", tomorrow))
                        .problem())
                .isEqualTo("400 token.roles");
        assertThat(bob.post("/api/account/tokens", draft.formatted("viewer", tomorrow.plus(Duration.ofDays(400))))
                        .problem())
                .isEqualTo("400 token.expires");
        JsonNode made = bob.post("/api/account/tokens", draft.formatted("viewer", tomorrow))
                .json();
        String text = made.path("token").asString();
        assertThat(text).matches("spoor_[0-9A-Za-z]{49}");
        SignedInHttp program = SignedInHttp.token(port, text);
        assertThat(program.get("/api/cases").status()).isEqualTo(200);
        assertThat(program.post("/api/cases", "{\"title\":\"x\"}").problem()).isEqualTo("403 role.needed");
        assertThat(program.get("/api/account/tokens").problem()).isEqualTo("403 session.person");
        JsonNode listed = bob.get("/api/account/tokens").json().path("tokens").get(0);
        assertThat(listed.path("lastUsed").isNull()).isFalse();
        assertThat(listed.toString()).doesNotContain(text);
        assertThat(bob.delete("/api/account/tokens/" + listed.path("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(program.get("/api/cases").problem()).isEqualTo("401 token.wrong");
    }

    @Test
    void what_another_spoor_ends_is_over_here_within_seconds() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp bob = http.add(ada, "bob", "\"viewer\"");
        assertThat(bob.get("/api/people/names").status()).isEqualTo(200);
        driver.executableQuery("MATCH (a:Account {key: 'bob'}) SET a.off = true")
                .execute();
        await().atMost(REVOKED_WITHIN).until(() -> bob.get("/api/people/names").status() == 401);
        JsonNode mine = ada.get("/api/account/sessions").json().path("sessions");
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).path("here").asBoolean()).isTrue();
        assertThat(ada.delete("/api/account/sessions/" + mine.get(0).path("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(ada.get("/api/people/names").problem()).isEqualTo("401 session.needed");
    }

    @Test
    void the_store_holds_no_secret_and_the_console_nobody() {
        SignedInHttp ada = http.setUp("ada");
        JsonNode made = ada.post(
                        "/api/account/tokens",
                        "{\"name\":\"x\",\"roles\":[\"cypher\"],\"expires\":\"%s\"}"
                                .formatted(Instant.now().plusSeconds(600)))
                .json();
        String link = ada.post("/api/people", "{\"name\":\"bob\",\"roles\":[\"viewer\"]}")
                .json()
                .path("link")
                .asString();
        List<String> secrets = new ArrayList<>(
                List.of(PeopleHttp.PASSWORD, link, made.path("token").asString()));
        for (String cookie : ada.headers().split("spoor(-device)?=", -1)) {
            secrets.add(cookie.split("[;\\n]", -1)[0].strip());
        }
        secrets.removeIf(secret -> secret.length() < 12);
        assertThat(secrets).hasSize(5);
        String kept = driver.executableQuery(
                        "MATCH (n:Account|LoginSession|SetupLink|ApiToken) RETURN properties(n) AS p")
                .execute()
                .records()
                .toString();
        assertThat(secrets).noneMatch(kept::contains);
        assertThat(ada.post("/api/cypher", "{\"query\":\"MATCH (a:Account) RETURN a\"}")
                        .body())
                .contains("cypher.private");
        assertThat(ada.post(
                                "/api/cypher",
                                "{\"query\":\"MATCH (n) WHERE n.password IS NOT NULL OR n.hash IS NOT NULL RETURN count(n) AS c\"}")
                        .body())
                .contains("[0]");
    }

    @Test
    void what_is_decided_bears_the_name_of_who_is_signed_in() {
        SignedInHttp ada = http.setUp("ada");
        SignedInHttp bob = http.add(ada, "bob", "\"cypher\"");
        assertThat(bob.put("/api/queries/mine", "{\"cypher\":\"RETURN 1 AS one\",\"description\":\"\"}")
                        .status())
                .isLessThan(300);
        String saved = bob.get("/api/queries").body();
        assertThat(bob.delete("/api/queries/mine").status()).isLessThan(300);
        assertThat(saved).contains("\"savedBy\":\"bob\"");
    }
}
