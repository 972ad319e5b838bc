package spoor.people.account;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.Conflict;
import spoor.model.LimitReached;
import spoor.model.NotFound;
import spoor.people.Caller;
import spoor.people.KnownPeople;
import spoor.people.PersonName;
import spoor.people.PersonRemoved;
import spoor.people.Role;
import spoor.store.Actor;

/** The people of this Spoor, as administrators keep them. Safe for use by any thread. */
@Service
public final class Accounts implements KnownPeople {

    /** Properties of a second factor. */
    static final List<String> FACTOR = List.of("totp", "totpPending", "totpStep", "recovery");

    /** Neither password nor second factor, and no known browsers. */
    private static final Map<String, @Nullable Object> WITHOUT_PROOFS = nothingIn(
            Stream.concat(FACTOR.stream(), Stream.of("password", "devices")).toList());

    private static final int MOST = 10_000;

    private final PeopleStore store;
    private final OneTimeLinks links;
    private final Sessions sessions;
    private final Tokens tokens;
    private final UsersMode mode;
    private final ApplicationEventPublisher events;
    private final Clock clock = Clock.systemUTC();

    Accounts(
            PeopleStore store,
            OneTimeLinks links,
            Sessions sessions,
            Tokens tokens,
            UsersMode mode,
            ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.sessions = sessions;
        this.tokens = tokens;
        this.mode = mode;
        this.events = events;
    }

    /** The change that takes these properties away. */
    static Map<String, @Nullable Object> nothingIn(List<String> properties) {
        Map<String, @Nullable Object> changes = new HashMap<>();
        properties.forEach(each -> changes.put(each, null));
        return Collections.unmodifiableMap(changes);
    }

    /** Somebody and the link that lets them in. */
    public record Invited(Account account, String link) {}

    /** All people, by name. */
    public List<Account> list() {
        mode.require();
        return store.read("accounts", Map.of()).stream()
                .map(row -> PeopleStore.account(row.get("account")))
                .toList();
    }

    /**
     * What administrators read of somebody: {@code off}, {@code active}, or {@code invited}, who has not come in the way people do
     * here.
     */
    public String state(Account account) {
        if (account.isOff()) {
            return "off";
        }
        return mode.admits(account) ? "active" : "invited";
    }

    /** Those who can come in. */
    public List<PersonName> listNames() {
        return list().stream().filter(mode::admits).map(Account::toName).toList();
    }

    @Override
    public Map<String, PersonName> findNames(Collection<String> ids) {
        if (ids.isEmpty() || !mode.isOn()) {
            return Map.of();
        }
        Set<String> wanted = new HashSet<>(ids);
        return list().stream()
                .filter(account -> wanted.contains(account.id()))
                .collect(Collectors.toMap(Account::id, Account::toName));
    }

    /**
     * Lets somebody in by a link.
     *
     * @throws Conflict if the name is taken
     */
    public Invited invite(@Nullable String name, Set<Role> roles, Caller by) {
        mode.requirePasswords();
        if (list().size() >= MOST) {
            throw new LimitReached("people.many", "There are %d people; remove some first.", MOST);
        }
        String kept = Account.requireName(name);
        String id = UUID.randomUUID().toString();
        store.add(new Actor(by.name()), newAccount(id, kept, requireSome(roles)));
        return new Invited(require(id), links.make(new Actor(by.name()), id, OneTimeLinks.INVITATION));
    }

    Map<String, Object> newAccount(String id, String name, Set<Role> roles) {
        return Map.of(
                "id", id, "name", name, "key", Account.keyOf(name), "roles", Role.words(roles), "made", clock.millis());
    }

    private static Set<Role> requireSome(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new BadInput("person.roles", "Give at least one role.");
        }
        return roles;
    }

    /**
     * Gives other roles, or turns off and on.
     *
     * @param roles null: as they are
     * @param off null: as it is
     */
    public Account change(String id, @Nullable Set<Role> roles, @Nullable Boolean off, Caller by) {
        mode.require();
        Account before = require(id);
        Map<String, @Nullable Object> changes = new HashMap<>();
        if (roles != null) {
            mode.requirePasswords();
            changes.put("roles", Role.words(requireSome(roles)));
        }
        if (off != null) {
            changes.put("off", off);
        }
        boolean leaves = Boolean.TRUE.equals(off) || (roles != null && !roles.contains(Role.ADMINISTRATOR));
        change(before, changes, leaves, by);
        if (Boolean.TRUE.equals(off)) {
            sessions.endAll(id, null);
        }
        return require(id);
    }

    /** A new link in the place of password, second factor and passkeys. */
    public Invited inviteAgain(String id, Caller by) {
        mode.requirePasswords();
        Account before = require(id);
        store.write(new Actor(by.name()), statements -> {
            requireOtherAdministrator(statements, before);
            return removeProofs(statements, id);
        });
        tokens.forget();
        sessions.endAll(id, null);
        return new Invited(require(id), links.make(new Actor(by.name()), id, OneTimeLinks.INVITATION));
    }

    /** Takes away all that somebody proves with who they are. */
    static List<Record> removeProofs(PeopleStore.Statements statements, String id) {
        statements.run("end-passkeys", Passkeys.which(id, null));
        return statements.run("change-account", Map.of("id", id, "changes", WITHOUT_PROOFS));
    }

    private void change(Account before, Map<String, @Nullable Object> changes, boolean leaves, Caller by) {
        store.write(new Actor(by.name()), statements -> {
            if (leaves) {
                requireOtherAdministrator(statements, before);
            }
            Map<String, Object> parameters = Map.of("id", before.id(), "changes", changes);
            return statements.run("change-account", parameters);
        });
        sessions.forget();
        tokens.forget();
    }

    /** Removes somebody; what they had is handed to whoever removes them. */
    public void remove(String id, Caller by) {
        mode.require();
        Account before = require(id);
        if (id.equals(by.id())) {
            throw new Conflict("people.self", "Nobody can remove themselves; another administrator can.");
        }
        store.write(new Actor(by.name()), statements -> {
            requireOtherAdministrator(statements, before);
            return statements.run("remove-account", Map.of("id", id));
        });
        sessions.forget();
        tokens.forget();
        events.publishEvent(new PersonRemoved(id, by));
    }

    private void requireOtherAdministrator(PeopleStore.Statements statements, Account account) {
        if (!mode.admits(account) || !account.roles().contains(Role.ADMINISTRATOR)) {
            return;
        }
        statements.run("lock-administrators", Map.of());
        Map<String, @Nullable Object> which = new HashMap<>();
        which.put("id", account.id());
        which.put("issuer", mode.issuer());
        long others = statements
                .run("other-administrators", which)
                .getFirst()
                .get("others")
                .asLong();
        if (others == 0) {
            throw new Conflict(
                    "people.last",
                    "%s is the last administrator. Make somebody else one first, and have them sign in.",
                    account.name());
        }
    }

    private Account require(String id) {
        return store.find(id).orElseThrow(() -> new NotFound("person.unknown", "There is no such person (any more)."));
    }
}
