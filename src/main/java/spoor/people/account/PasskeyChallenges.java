package spoor.people.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import spoor.store.Actor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What authenticators are asked to sign: random, good once, for five minutes, at any Spoor; kept as SHA-256. Safe for use by
 * any thread.
 */
@Component
final class PasskeyChallenges {

    static final Duration LIFE = Duration.ofMinutes(5);

    /** For whoever proves who they are; who that is shows only then. */
    static final String ANYBODY = "";

    private static final JsonMapper JSON = new JsonMapper();

    private final PeopleStore store;
    private final Clock clock = Clock.systemUTC();

    PasskeyChallenges(PeopleStore store) {
        this.store = store;
    }

    /**
     * A new one.
     *
     * @param person id of who adds a passkey, or {@link #ANYBODY}
     */
    Bytes make(String person) {
        Bytes challenge = new Bytes(RandomSecrets.random(32));
        long now = clock.millis();
        store.write(
                Actor.SPOOR,
                "add-challenge",
                Map.of("hash", digest(challenge), "person", person, "until", now + LIFE.toMillis(), "now", now));
        return challenge;
    }

    /**
     * The one that a browser had signed, which is then used up; empty if it is none of ours, was used or is too old.
     *
     * @param clientData what the browser says it had signed, in base64url
     * @throws IllegalArgumentException if that cannot be read
     */
    Optional<Bytes> use(String clientData, String person) {
        Bytes challenge = Bytes.fromBase64(challengeIn(clientData));
        Map<String, Object> which = Map.of("hash", digest(challenge), "person", person, "now", clock.millis());
        return store.write(Actor.SPOOR, "use-challenge", which).isEmpty() ? Optional.empty() : Optional.of(challenge);
    }

    private static String challengeIn(String clientData) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(clientData))
                    .path("challenge")
                    .asString("");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No client data", e);
        }
    }

    private static String digest(Bytes challenge) {
        return RandomSecrets.digest(challenge.toBase64UrlString());
    }
}
