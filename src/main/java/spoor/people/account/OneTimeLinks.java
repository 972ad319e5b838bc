package spoor.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.model.Expired;
import spoor.model.NotSignedIn;
import spoor.store.Actor;

/** One-time links: of the first administrator and of who is invited. Safe for use by any thread. */
@Component
final class OneTimeLinks {

    static final Duration SETUP = Duration.ofMinutes(30);
    static final Duration INVITATION = Duration.ofDays(3);
    private static final Duration KEPT = Duration.ofDays(30);

    private final PeopleStore store;
    private final Clock clock = Clock.systemUTC();

    OneTimeLinks(PeopleStore store) {
        this.store = store;
    }

    /**
     * Makes a link.
     *
     * @param person id; null for the first administrator
     */
    String make(Actor actor, @Nullable String person, Duration life) {
        String link = RandomSecrets.make();
        Instant now = clock.instant();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("hash", RandomSecrets.digest(link));
        parameters.put("person", person);
        parameters.put("until", now.plus(life).toEpochMilli());
        parameters.put("forget", now.minus(KEPT).toEpochMilli());
        store.write(actor, "add-link", parameters);
        return link;
    }

    /**
     * Whose link it is; nobody's for the first administrator.
     *
     * @throws NotSignedIn if there is no such link
     * @throws Expired if it was used or is too old
     */
    Optional<String> requireOwner(String link) {
        Record found = PeopleStore.first(store.read("link", Map.of("hash", RandomSecrets.digest(link))))
                .orElseThrow(() -> new NotSignedIn(
                        "setup.wrong", "There is no such link. Copy all of it, with what follows the #."));
        if (found.get("isUsed").asBoolean() || found.get("until").asLong() <= clock.millis()) {
            throw over();
        }
        return Optional.ofNullable(found.get("person").asString(null));
    }

    /**
     * Uses it up within a transaction.
     *
     * @throws Expired if somebody was faster, or it is the first administrator's and there is one
     */
    void use(PeopleStore.Statements statements, String link) {
        Map<String, Object> which = Map.of("hash", RandomSecrets.digest(link), "now", clock.millis());
        if (statements.run("use-link", which).isEmpty()) {
            throw over();
        }
    }

    private static Expired over() {
        return new Expired(
                "setup.over",
                "This link was used or is too old. If its answer was lost, sign in with the password that was chosen. Otherwise"
                        + " ask an administrator for a new one; where there is none yet, start Spoor again and take the"
                        + " link that it prints.");
    }
}
