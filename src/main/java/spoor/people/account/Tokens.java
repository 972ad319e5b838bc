package spoor.people.account;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.model.Unavailable;
import spoor.people.Caller;
import spoor.people.Role;
import spoor.store.Actor;

/** What programs come in with. Safe for use by any thread. */
@Service
public final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 80;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private final PeopleStore store;
    private final UsersMode mode;
    private final Clock clock = Clock.systemUTC();
    private final Remembered<PeopleStore.TokenOf> remembered = new Remembered<>(System::nanoTime);

    Tokens(PeopleStore store, UsersMode mode) {
        this.store = store;
        this.mode = mode;
    }

    /** A new one. */
    public record Made(String text, Token token) {}

    /** Whom this token speaks for, and what it may: what both it and its owner may; nobody if it is over or never was. */
    public Optional<Caller> find(String text) {
        if (!TokenText.isOne(text)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return remembered
                .get(RandomSecrets.digest(text), store::findToken)
                .filter(found -> mode.admits(found.account())
                        && now.isBefore(found.token().expires()))
                .map(found -> {
                    touch(found.token(), now);
                    return toCaller(found);
                });
    }

    /** Whose token it was when it was last used here, without asking the store; proves nothing. */
    public Optional<String> findKnown(String text) {
        return TokenText.isOne(text)
                ? remembered
                        .find(RandomSecrets.digest(text))
                        .map(found -> found.account().id())
                : Optional.empty();
    }

    private static Caller toCaller(PeopleStore.TokenOf found) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        found.token().roles().stream()
                .filter(role -> role.isIn(found.account().roles()))
                .forEach(roles::add);
        return new Caller(found.account().id(), found.account().name(), roles, null, null);
    }

    private void touch(Token token, Instant now) {
        Instant last = token.lastUsed();
        if (last != null && now.isBefore(last.plus(TOUCH))) {
            return;
        }
        try {
            store.write(Actor.SPOOR, "touch-token", Map.of("hash", token.hash(), "now", now.toEpochMilli()));
        } catch (Neo4jException | Unavailable e) {
            LOG.debug("That a token was used is not noted", e);
        }
        remembered.outdate(token.hash());
    }

    /** Those of the caller, the last made first. */
    public List<Token> list(Caller caller) {
        mode.require();
        return store.read("tokens", Map.of("person", caller.id())).stream()
                .map(row -> PeopleStore.token(row.get("token")))
                .toList();
    }

    /**
     * Makes one.
     *
     * @param expires ISO 8601
     * @throws BadInput if it would be allowed more than its owner, or live for more than a year
     */
    public Made make(Caller caller, @Nullable String name, Set<Role> roles, @Nullable String expires) {
        mode.require();
        requireOwn(caller, roles);
        if (list(caller).size() >= MOST) {
            throw new LimitReached("tokens.many", "You have %d tokens; end some first.", MOST);
        }
        String text = TokenText.make();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Token token = new Token(
                RandomSecrets.digest(text),
                UUID.randomUUID().toString(),
                caller.id(),
                requireName(name),
                roles,
                now,
                requireEnd(expires, now),
                null);
        store.write(new Actor(caller.name()), "add-token", Map.of("token", properties(token)));
        return new Made(text, token);
    }

    private static Map<String, Object> properties(Token token) {
        return Map.of(
                "hash", token.hash(),
                "id", token.id(),
                "person", token.person(),
                "name", token.name(),
                "roles", Role.words(token.roles()),
                "made", token.made().toEpochMilli(),
                "expires", token.expires().toEpochMilli());
    }

    private static void requireOwn(Caller caller, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new BadInput("token.roles", "Give the token at least one role.");
        }
        for (Role role : roles) {
            if (!caller.may(role)) {
                throw new BadInput("token.roles", "You do not have the role %s, so your token cannot.", role.word());
            }
        }
    }

    private static String requireName(@Nullable String name) {
        String kept = name == null ? "" : name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new BadInput("token.name", "Say in 1 to %d characters what the token is for.", LONGEST_NAME);
        }
        return kept;
    }

    private static Instant requireEnd(@Nullable String expires, Instant now) {
        try {
            Instant end = OffsetDateTime.parse(expires == null ? "" : expires)
                    .toInstant()
                    .truncatedTo(ChronoUnit.MILLIS);
            if (end.isAfter(now) && !end.isAfter(now.plus(LONGEST))) {
                return end;
            }
        } catch (DateTimeException e) {
            LOG.debug("No time", e);
        }
        throw new BadInput(
                "token.expires", "'expires' is a date and time such as 2027-06-01T00:00:00Z, at most a year from now.");
    }

    /**
     * Ends one of the caller's.
     *
     * @throws NotFound if there is none with this id
     */
    public void end(Caller caller, String id) {
        mode.require();
        Map<String, Object> which = Map.of("person", caller.id(), "id", id);
        if (store.write(new Actor(caller.name()), "end-token", which).isEmpty()) {
            throw new NotFound("token.unknown", "There is no such token (any more).");
        }
        forget();
    }

    void forget() {
        remembered.forgetAll();
    }
}
