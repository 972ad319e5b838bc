package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import spoor.people.Role;
import spoor.people.SignedInHttp;
import spoor.people.TestPeople;
import spoor.store.SharedNeo4j;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Passkeys over HTTP, with an authenticator that can be bent. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spoor.security=users")
@ContextConfiguration(initializers = SharedNeo4j.class)
@ExtendWith(LeaveNobody.class)
@DirtiesContext
class PasskeysIT {

    private static final String LOCALHOST = "\nOrigin: http://localhost";

    private final int port;
    private final Driver driver;
    private final TestPeople people;
    private final SignedInHttp stranger;
    private final TestAuthenticator phone = new TestAuthenticator();

    PasskeysIT(@LocalServerPort int port, @Autowired Driver driver) {
        this.port = port;
        this.driver = driver;
        this.people = new TestPeople(driver);
        this.stranger = atLocalhost(SignedInHttp.stranger(port));
    }

    private static SignedInHttp atLocalhost(SignedInHttp who) {
        return new SignedInHttp(who.http(), who.headers() + LOCALHOST);
    }

    /** Somebody who has just signed in. */
    private SignedInHttp add(String name, Role... roles) {
        people.add(name, roles);
        people.addSession(name, name + "-session", Instant.now().plusSeconds(300));
        return atLocalhost(SignedInHttp.session(port, name + "-session"));
    }

    private static JsonNode askForNew(SignedInHttp who) {
        RawHttp.Answer asked = who.post("/api/account/passkeys/challenge", "");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        return asked.json().path("publicKey");
    }

    private JsonNode addPasskey(SignedInHttp who, TestAuthenticator authenticator) {
        RawHttp.Answer added = who.post("/api/account/passkeys", authenticator.make(askForNew(who), "phone"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return added.json();
    }

    private JsonNode ask() {
        RawHttp.Answer asked = stranger.post("/api/session/passkey/challenge", "");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        return asked.json().path("publicKey");
    }

    private RawHttp.Answer signIn(String proof) {
        return stranger.post("/api/session/passkey", proof);
    }

    private static JsonNode passkeysOf(SignedInHttp who) {
        return who.get("/api/account/passkeys").json().path("passkeys");
    }

    @Test
    void a_passkey_signs_in_as_both_factors() {
        SignedInHttp ada = add("ada", Role.VIEWER);
        driver.executableQuery("MATCH (a:Account {id: 'ada'}) SET a.totp = 'AAAA'")
                .execute();
        addPasskey(ada, phone);
        JsonNode before = passkeysOf(ada).get(0);
        assertThat(before.path("label").asString()).isEqualTo("phone");
        assertThat(before.path("host").asString()).isEqualTo("localhost");
        assertThat(before.path("lastUsed").isNull()).isTrue();
        JsonNode asked = ask();
        assertThat(asked.path("userVerification").asString()).isEqualTo("required");
        assertThat(asked.path("allowCredentials"))
                .as("nobody is told who has one")
                .isEmpty();
        RawHttp.Answer in = signIn(phone.sign(asked));
        assertThat(in.json().path("state").asString()).as(in.body()).isEqualTo("signed-in");
        assertThat(in.json().path("person").path("name").asString()).isEqualTo("ada");
        assertThat(Instant.parse(in.json().path("confirmedUntil").asString())).isAfter(Instant.now());
        assertThat(in.header("set-cookie")).contains("spoor=", "spoor-device=", "HttpOnly", "SameSite=Strict");
        SignedInHttp again = stranger.after(in);
        assertThat(again.get("/api/people/names").status()).isEqualTo(200);
        assertThat(passkeysOf(again).get(0).path("lastUsed").isNull()).isFalse();
    }

    @Test
    void what_is_not_signed_as_asked_for_is_refused() {
        SignedInHttp ada = add("ada", Role.VIEWER);
        add("eve", Role.VIEWER);
        addPasskey(ada, phone);
        String used = phone.sign(ask());
        assertThat(signIn(used).status()).isEqualTo(200);
        assertWrong("a challenge counts once", used);
        assertWrong("its counter went back", withCounter(phone, 1));
        phone.counter = 100;
        phone.verifies = false;
        assertWrong("nobody made sure of the owner", phone.sign(ask()));
        phone.verifies = true;
        phone.origin = "http://localhost:3333";
        assertWrong("another page", phone.sign(ask()));
        phone.origin = "http://localhost";
        String owner = phone.userHandle;
        phone.userHandle = "ZXZl";
        assertWrong("it is not eve's", phone.sign(ask()));
        phone.userHandle = owner;
        assertWrong("asked of who adds one", phone.sign(askForNew(ada)));
        String earlier = signatureOf(phone.sign(ask()));
        String next = phone.sign(ask());
        assertWrong("signed for another challenge", next.replace(signatureOf(next), earlier));
        String last = phone.sign(ask());
        assertWrong("no signature", last.replace(signatureOf(last), "MEUCIQAA"));
        assertWrong("nobody's", new TestAuthenticator().sign(ask()));
        assertWrong("no base64", phone.sign(ask()).replaceFirst("\"clientDataJSON\":\"", "\"clientDataJSON\":\"%"));
        assertThat(signIn("{}").problem()).isEqualTo("400 passkey.form");
        assertThat(signIn(phone.sign(ask())).status())
                .as("nothing is left behind")
                .isEqualTo(200);
    }

    private static String signatureOf(String proof) {
        return JsonMapper.shared().readTree(proof).path("signature").asString();
    }

    private String withCounter(TestAuthenticator authenticator, int counter) {
        authenticator.counter = counter - 1;
        return authenticator.sign(ask());
    }

    private void assertWrong(String why, String proof) {
        assertThat(signIn(proof).problem()).as(why).isEqualTo("401 session.passkey-wrong");
    }

    @Test
    void adding_one_is_for_its_owner_who_has_just_proved_to_be_there() {
        SignedInHttp ada = add("ada", Role.VIEWER);
        SignedInHttp eve = add("eve", Role.VIEWER);
        JsonNode asked = askForNew(ada);
        assertThat(asked.path("rp").path("id").asString()).isEqualTo("localhost");
        assertThat(asked.path("authenticatorSelection").path("userVerification").asString())
                .isEqualTo("required");
        assertThat(eve.post("/api/account/passkeys", phone.make(asked, "x")).problem())
                .as("asked of another")
                .isEqualTo("400 passkey.refused");
        assertThat(ada.post("/api/account/passkeys", phone.make(ask(), "x")).problem())
                .as("asked of who signs in")
                .isEqualTo("400 passkey.refused");
        phone.verifies = false;
        assertThat(ada.post("/api/account/passkeys", phone.make(askForNew(ada), "x"))
                        .problem())
                .as("nobody made sure of the owner")
                .isEqualTo("400 passkey.refused");
        phone.verifies = true;
        assertThat(ada.post("/api/account/passkeys", phone.make(askForNew(ada), " "))
                        .problem())
                .isEqualTo("400 passkey.label");
        assertThat(ada.post("/api/account/passkeys", "{\"label\":\"x\"}").problem())
                .isEqualTo("400 passkey.form");
        addPasskey(ada, phone);
        assertThat(askForNew(ada).path("excludeCredentials")).hasSize(1);
        assertThat(eve.post("/api/account/passkeys", phone.make(askForNew(eve), "x"))
                        .problem())
                .as("it is ada's")
                .isEqualTo("400 passkey.refused");
        assertThat(passkeysOf(eve)).isEmpty();
        people.addSession("ada", "old-session", Instant.now().minusSeconds(1));
        assertThat(atLocalhost(SignedInHttp.session(port, "old-session"))
                        .post("/api/account/passkeys/challenge", "")
                        .problem())
                .isEqualTo("403 session.confirm");
    }

    @Test
    void a_passkey_ends_with_its_removal_a_new_link_and_its_owner() {
        SignedInHttp ada = add("ada", Role.ADMINISTRATOR);
        SignedInHttp bob = add("bob", Role.VIEWER);
        String id = addPasskey(bob, phone).path("id").asString();
        assertThat(ada.delete("/api/account/passkeys/" + id).problem()).isEqualTo("404 passkey.unknown");
        assertThat(bob.delete("/api/account/passkeys/" + id).status()).isEqualTo(204);
        assertWrong("removed", phone.sign(ask()));
        addPasskey(bob, phone);
        assertThat(ada.patch("/api/people/bob", "{\"off\":true}").status()).isEqualTo(200);
        assertWrong("turned off", phone.sign(ask()));
        assertThat(ada.patch("/api/people/bob", "{\"off\":false}").status()).isEqualTo(200);
        assertThat(signIn(phone.sign(ask())).status()).isEqualTo(200);
        assertThat(ada.post("/api/people/bob/invitation", "").status()).isEqualTo(201);
        assertThat(count()).as("a new link takes passkeys away").isZero();
        SignedInHttp eve = add("eve", Role.VIEWER);
        addPasskey(eve, new TestAuthenticator());
        assertThat(count()).isOne();
        assertThat(ada.delete("/api/people/eve").status()).isEqualTo(204);
        assertThat(count()).as("and so does removing the person").isZero();
    }

    private int count() {
        return driver.executableQuery("MATCH (p:Passkey) RETURN count(p) AS passkeys")
                .execute()
                .records()
                .getFirst()
                .get("passkeys")
                .asInt();
    }

    @Test
    void a_passkey_proves_once_more_who_is_there() {
        SignedInHttp ada = add("ada", Role.VIEWER);
        addPasskey(ada, phone);
        TestAuthenticator other = new TestAuthenticator();
        addPasskey(add("eve", Role.VIEWER), other);
        people.addSession("ada", "old-session", Instant.now().minusSeconds(1));
        SignedInHttp late = atLocalhost(SignedInHttp.session(port, "old-session"));
        String confirm = "{\"passkey\":%s}";
        assertThat(late.post("/api/session/confirm", confirm.formatted("{}")).problem())
                .isEqualTo("400 passkey.form");
        assertThat(late.post("/api/session/confirm", confirm.formatted(other.sign(ask())))
                        .problem())
                .isEqualTo("401 session.passkey-other");
        RawHttp.Answer confirmed = late.post("/api/session/confirm", confirm.formatted(phone.sign(ask())));
        assertThat(confirmed.json().path("confirmedUntil").isNull())
                .as(confirmed.body())
                .isFalse();
        assertThat(late.post("/api/account/passkeys/challenge", "").status()).isEqualTo(200);
    }

    @Test
    void an_address_of_numbers_is_told_where_passkeys_work() {
        for (String at : List.of("127.0.0.1", "[::1]")) {
            RawHttp.Answer answer = stranger.http()
                    .send("POST /api/session/passkey/challenge HTTP/1.1\nHost: " + at + "\nOrigin: http://" + at, "");
            assertThat(answer.problem()).isEqualTo("400 passkey.address");
            assertThat(answer.detail()).contains("http://localhost");
        }
    }

    @Test
    void passkeys_are_told_in_the_audit() {
        SignedInHttp ada = add("ada", Role.AUDITOR);
        String id = addPasskey(ada, phone).path("id").asString();
        signIn(phone.sign(ask()));
        signIn(new TestAuthenticator().sign(ask()));
        ada.delete("/api/account/passkeys/" + id);
        RawHttp.Answer read = ada.get("/api/audit?limit=4");
        assertThat(PeopleHttp.told(read, "by"))
                .as(read.body())
                .containsExactly(
                        "ada passkey.remove done ",
                        "nobody session.sign-in refused ",
                        "ada session.sign-in done passkey",
                        "ada passkey.add done ");
        assertThat(read.body()).contains(id);
    }

    @Test
    @DirtiesContext
    void trying_passkeys_is_slowed_down() {
        RawHttp.Answer last = signIn(new TestAuthenticator().sign(ask()));
        for (int i = 0; i < Throttle.FREE_ADDRESS && last.status() == 401; i++) {
            last = signIn(new TestAuthenticator().sign(ask()));
        }
        assertThat(last.problem()).isEqualTo("429 session.slow");
        assertThat(Integer.parseInt(last.header("retry-after"))).isBetween(1, 300);
    }

    @Test
    void the_store_holds_no_challenge_in_the_clear() {
        String challenge = ask().path("challenge").asString();
        assertThat(challenge).hasSize(43);
        assertThat(driver.executableQuery("MATCH (c:PasskeyChallenge) RETURN properties(c) AS c")
                        .execute()
                        .records()
                        .toString())
                .contains("hash")
                .doesNotContain(challenge);
    }
}
