package spoor.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import spoor.model.NotFound;
import spoor.model.Unavailable;
import spoor.people.Caller;
import spoor.store.Actor;

/**
 * Who is signed in, where. A session ends after half an hour without a request and after twelve hours in any case; one that
 * waits for its second factor after ten minutes. Safe for use by any thread.
 */
@Service
public final class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration PENDING = Duration.ofMinutes(10);
    private static final Duration CONFIRMED = Duration.ofMinutes(5);
    private static final Duration TOUCH = Duration.ofMinutes(1);
    private static final int LONGEST_CLIENT = 200;

    private final PeopleStore store;
    private final UsersMode mode;
    private final Clock clock = Clock.systemUTC();
    private final Remembered<PeopleStore.SessionOf> remembered = new Remembered<>(System::nanoTime);

    Sessions(PeopleStore store, UsersMode mode) {
        this.store = store;
        this.mode = mode;
    }

    /** A session and whose it is. */
    public record Open(Session session, Account account) {}

    /**
     * A new session.
     *
     * @param text for the cookie, which is stored nowhere
     */
    public record Begun(String text, Open open) {}

    /** The session whose cookie holds this text, if it is not over and its owner may come in. */
    public Optional<Open> find(String text) {
        String hash = RandomSecrets.digest(text);
        return remembered
                .get(hash, store::findSession)
                .filter(found -> mode.admits(found.account()) && isLive(found.session()))
                .map(found -> new Open(found.session(), found.account()));
    }

    /** Whose session it was when it was last used here, without asking the store; proves nothing. */
    public Optional<String> findKnown(String text) {
        return remembered
                .find(RandomSecrets.digest(text))
                .map(found -> found.account().id());
    }

    private boolean isLive(Session session) {
        Instant now = clock.instant();
        Duration longest = session.isPending() ? PENDING : LONGEST;
        return now.isBefore(session.since().plus(longest))
                && now.isBefore(session.lastSeen().plus(IDLE));
    }

    /** Notes, once a minute, that the session is used. Where that cannot be written the session goes on. */
    public void touch(Session session) {
        Instant now = clock.instant();
        if (now.isBefore(session.lastSeen().plus(TOUCH))) {
            return;
        }
        try {
            store.write(Actor.SPOOR, "touch-session", Map.of("hash", session.hash(), "now", now.toEpochMilli()));
        } catch (Neo4jException | Unavailable e) {
            LOG.debug("That a session was used is not noted", e);
        }
        remembered.outdate(session.hash());
    }

    Begun begin(Account account, boolean isPending, String client) {
        return begin(account, isPending, isPending ? null : clock.instant(), client, Map.of());
    }

    /**
     * A new session.
     *
     * @param provedAt when the person last proved who they are; null if that is not known
     * @param more properties that are kept with it
     */
    Begun begin(
            Account account, boolean isPending, @Nullable Instant provedAt, String client, Map<String, Object> more) {
        String text = RandomSecrets.make();
        Instant now = Instant.ofEpochMilli(clock.millis());
        Session session = new Session(
                RandomSecrets.digest(text),
                UUID.randomUUID().toString(),
                account.id(),
                now,
                now,
                isPending,
                confirmedUntil(provedAt, now),
                client.substring(0, Math.min(client.length(), LONGEST_CLIENT)));
        store.write(
                new Actor(account.name()),
                "add-session",
                Map.of(
                        "session", properties(session, more),
                        "oldest", now.minus(LONGEST).toEpochMilli(),
                        "idle", now.minus(IDLE).toEpochMilli()));
        return new Begun(text, new Open(session, account));
    }

    private static @Nullable Instant confirmedUntil(@Nullable Instant provedAt, Instant now) {
        Instant latest = now.plus(CONFIRMED);
        Instant until = provedAt == null ? now : provedAt.plus(CONFIRMED);
        return until.isAfter(now) ? Instant.ofEpochMilli(Math.min(until.toEpochMilli(), latest.toEpochMilli())) : null;
    }

    private static Map<String, Object> properties(Session session, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.putAll(Map.of(
                "hash", session.hash(),
                "id", session.id(),
                "person", session.person(),
                "since", session.since().toEpochMilli(),
                "lastSeen", session.lastSeen().toEpochMilli(),
                "pending", session.isPending(),
                "client", session.client()));
        Instant confirmed = session.confirmedUntil();
        if (confirmed != null) {
            properties.put("confirmedUntil", confirmed.toEpochMilli());
        }
        return properties;
    }

    /** Lets the session do for five minutes what needs a confirmation. */
    void confirm(String hash) {
        store.write(
                Actor.SPOOR,
                "change-session",
                Map.of(
                        "hash",
                        hash,
                        "changes",
                        Map.of("confirmedUntil", clock.instant().plus(CONFIRMED).toEpochMilli())));
        remembered.forget(hash);
    }

    /** Signs out. */
    public void end(String text) {
        endByHash(RandomSecrets.digest(text));
    }

    void endByHash(String hash) {
        store.write(Actor.SPOOR, "end-session", Map.of("hash", hash));
        remembered.forget(hash);
    }

    /** Those of the caller, the last used first. */
    public List<Session> list(Caller caller) {
        return store.read("sessions", Map.of("person", caller.id())).stream()
                .map(row -> PeopleStore.session(row.get("session")))
                .filter(this::isLive)
                .toList();
    }

    /**
     * Ends one of the caller's.
     *
     * @throws NotFound if there is none with this id
     */
    public void end(Caller caller, String id) {
        if (end(caller.id(), id, null) == 0) {
            throw new NotFound("session.unknown", "There is no such session (any more).");
        }
    }

    /** Ends all of somebody's, but one. */
    void endAll(String person, @Nullable String but) {
        end(person, null, but);
    }

    private int end(String person, @Nullable String id, @Nullable String but) {
        Map<String, @Nullable Object> which = new HashMap<>();
        which.put("person", person);
        which.put("id", id);
        which.put("but", but);
        int ended = store.write(Actor.SPOOR, "end-sessions", which).size();
        forget();
        return ended;
    }

    /** Has the store asked anew of everybody. */
    void forget() {
        remembered.forgetAll();
    }
}
