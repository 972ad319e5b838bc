package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import spoor.people.SignedInHttp;
import spoor.store.Actor;
import spoor.web.RawHttp;
import tools.jackson.databind.JsonNode;

/** People who come in over HTTP, each by the link that is theirs. */
final class PeopleHttp {

    static final String PASSWORD = "tin lantern vowel";
    static final String OTHER_PASSWORD = "seven slow rivers";

    final SignedInHttp stranger;
    private final OneTimeLinks links;

    PeopleHttp(int port, OneTimeLinks links) {
        this.stranger = SignedInHttp.stranger(port);
        this.links = links;
    }

    SignedInHttp signIn(String name, String password) {
        RawHttp.Answer answer = trySignIn(stranger, name, password);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return stranger.after(answer);
    }

    static RawHttp.Answer trySignIn(SignedInHttp from, String name, String password) {
        return from.post("/api/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    static RawHttp.Answer useLink(SignedInHttp from, String link, String name, String password) {
        return from.post(
                "/api/setup", "{\"link\":\"%s\",\"name\":\"%s\",\"password\":\"%s\"}".formatted(link, name, password));
    }

    /** The first administrator, signed in. */
    SignedInHttp setUp(String name) {
        String link = links.make(Actor.SPOOR, null, OneTimeLinks.SETUP);
        RawHttp.Answer answer = useLink(stranger, link, name, PASSWORD);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return stranger.after(answer);
    }

    SignedInHttp add(SignedInHttp administrator, String name, String roles) {
        JsonNode invited = administrator
                .post("/api/people", "{\"name\":\"" + name + "\",\"roles\":[" + roles + "]}")
                .json();
        RawHttp.Answer answer = useLink(stranger, invited.path("link").asString(), "ignored", PASSWORD);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("person").path("name").asString()).isEqualTo(name);
        return stranger.after(answer);
    }

    /** An investigation of theirs; its address. */
    static String makeCase(SignedInHttp owner, String title) {
        JsonNode made =
                owner.post("/api/cases", "{\"title\":\"" + title + "\"}").json();
        return "/api/cases/" + made.path("id").asString();
    }

    /** Entries of the audit that were read, a line each, which ends with what they say of this. */
    static List<String> told(RawHttp.Answer read, String detail) {
        return read.json()
                .path("entries")
                .valueStream()
                .map(entry -> "%s %s %s %s"
                        .formatted(
                                entry.path("name").asString(),
                                entry.path("act").asString(),
                                entry.path("outcome").asString(),
                                entry.path("details").path(detail).asString("")))
                .toList();
    }

    static String idOf(SignedInHttp who) {
        return who.get("/api/session").json().path("person").path("id").asString();
    }
}
