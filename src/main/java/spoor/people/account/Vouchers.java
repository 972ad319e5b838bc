package spoor.people.account;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.Refused;
import spoor.model.Sha256;
import spoor.people.Role;
import spoor.store.Actor;

/**
 * People whom a provider vouches for: who is known by issuer and subject, comes in and goes with what it says. Safe for use by
 * any thread.
 */
@Service
public final class Vouchers {

    private static final int LONGEST_NAME = 60;
    private static final int TAIL = 6;

    private final PeopleStore store;
    private final Sessions sessions;
    private final Tokens tokens;
    private final UsersMode mode;
    private final Clock clock = Clock.systemUTC();

    Vouchers(PeopleStore store, Sessions sessions, Tokens tokens, UsersMode mode) {
        this.store = store;
        this.sessions = sessions;
        this.tokens = tokens;
        this.mode = mode;
    }

    /**
     * What a provider says of somebody, verified.
     *
     * @param subject who it is, for ever
     * @param name that others see
     * @param session its id of the session; null if it names none
     * @param idToken all of it, which it wants to see when the person signs out
     * @param provedAt when the person last proved to the provider who they are; null if it does not say
     */
    public record Voucher(
            String issuer,
            String subject,
            String name,
            Set<Role> roles,
            @Nullable String session,
            String idToken,
            @Nullable Instant provedAt) {

        public Voucher {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * What a provider says has ended, verified.
     *
     * @param id of this saying, which counts once
     * @param until when it is over
     * @param subject null if only the session is named
     * @param session null for all sessions of the subject
     */
    public record Farewell(
            String issuer,
            String id,
            Instant until,
            @Nullable String subject,
            @Nullable String session) {}

    /**
     * Lets somebody in, with the name and the roles that the provider names now.
     *
     * @param replaces SHA-256 of a session of this browser that the new one takes the place of; empty if there is none
     * @throws Refused if no role is named, or an administrator has turned the person off
     */
    public Sessions.Begun enter(Voucher voucher, String client, String replaces) {
        mode.requireProvider();
        Optional<Account> known = find(voucher);
        if (known.filter(Account::isOff).isPresent()) {
            throw new Refused("oidc.off", "An administrator of this Spoor has turned your account off.");
        }
        if (voucher.roles().isEmpty()) {
            known.ifPresent(account -> leave(account, voucher));
            throw new Refused(
                    "oidc.roles",
                    "The provider knows you, but names no role for you that counts here. Whoever keeps it can give you one.");
        }
        Account account = keep(voucher);
        if (!replaces.isEmpty()) {
            sessions.endByHash(replaces);
        }
        sessions.forget();
        tokens.forget();
        return sessions.begin(account, false, voucher.provedAt(), client, kept(voucher));
    }

    private Optional<Account> find(Voucher voucher) {
        Map<String, Object> which = Map.of("issuer", voucher.issuer(), "subject", voucher.subject());
        return PeopleStore.first(store.read("account-by-subject", which))
                .map(row -> PeopleStore.account(row.get("account")));
    }

    /** Who has lost all roles keeps none of the old ones, and neither sessions nor working tokens. */
    private void leave(Account account, Voucher voucher) {
        write(voucher, account.name());
        sessions.endAll(account.id(), null);
        tokens.forget();
    }

    private static Map<String, Object> kept(Voucher voucher) {
        Map<String, Object> kept = new HashMap<>(Map.of("issuer", voucher.issuer(), "idToken", voucher.idToken()));
        if (voucher.session() != null) {
            kept.put("providerSession", voucher.session());
        }
        return kept;
    }

    /** Names that look alike are one: who comes later than the first has a tail that tells them apart. */
    private Account keep(Voucher voucher) {
        String name = nameOf(voucher.name());
        try {
            return write(voucher, name);
        } catch (Neo4jException e) {
            if (!e.code().contains("ConstraintValidationFailed")) {
                throw e;
            }
        }
        String tail = Sha256.hex(voucher.issuer() + ' ' + voucher.subject()).substring(0, TAIL);
        return write(voucher, name + " (" + tail + ")");
    }

    private Account write(Voucher voucher, String name) {
        List<Record> rows = store.write(
                new Actor(name),
                "keep-vouched-account",
                Map.of(
                        "issuer", voucher.issuer(),
                        "subject", voucher.subject(),
                        "id", UUID.randomUUID().toString(),
                        "name", name,
                        "key", Account.keyOf(name),
                        "roles", Role.words(voucher.roles()),
                        "now", clock.millis()));
        return PeopleStore.account(rows.getFirst().get("account"));
    }

    /** What the provider calls somebody, without what cannot be seen; it is nobody's to refuse here. */
    private static String nameOf(String given) {
        String seen = given.replaceAll("[\\p{C}\\s]+", " ").strip();
        String kept = seen.substring(
                0, seen.offsetByCodePoints(0, Math.min(seen.codePointCount(0, seen.length()), LONGEST_NAME)));
        return Account.requireName(kept.isEmpty() ? "?" : kept);
    }

    /** What the provider said when this session began, for it to know whom to sign out. */
    public Optional<String> findIdToken(String sessionText) {
        return PeopleStore.first(store.read("session-id-token", Map.of("hash", RandomSecrets.digest(sessionText))))
                .map(row -> row.get("idToken").asString(null));
    }

    /**
     * Ends what the provider says has ended; every Spoor feels it within five seconds.
     *
     * @return how many sessions ended
     * @throws BadInput if it was said before
     */
    public int end(Farewell farewell) {
        mode.requireProvider();
        Map<String, @Nullable Object> which = new HashMap<>();
        which.put("issuer", farewell.issuer());
        which.put("subject", farewell.subject());
        which.put("session", farewell.session());
        Map<String, Object> used = Map.of(
                "hash", Sha256.hex(farewell.issuer() + ' ' + farewell.id()),
                "until", farewell.until().toEpochMilli(),
                "now", clock.millis());
        try {
            int ended = store.write(Actor.SPOOR, statements -> {
                statements.run("use-logout-token", used);
                return statements.run("end-sessions-of-provider", which).size();
            });
            sessions.forget();
            return ended;
        } catch (Neo4jException e) {
            if (e.code().contains("ConstraintValidationFailed")) {
                throw new BadInput("oidc.logout-token", "This logout token was used before.");
            }
            throw e;
        }
    }
}
