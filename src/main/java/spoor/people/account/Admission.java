package spoor.people.account;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.NotSignedIn;
import spoor.people.Role;
import spoor.store.Actor;

/** How people come in: by password, code, passkey or link. Safe for use by any thread. */
@Service
public final class Admission {

    private final PeopleStore store;
    private final Accounts accounts;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final CredentialCheck proofs;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final UsersMode mode;
    private final Clock clock = Clock.systemUTC();
    private final Remembered<Boolean> anybody = new Remembered<>(System::nanoTime);

    Admission(
            PeopleStore store,
            Accounts accounts,
            Sessions sessions,
            OneTimeLinks links,
            CredentialCheck proofs,
            Passwords passwords,
            Passkeys passkeys,
            UsersMode mode) {
        this.store = store;
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.proofs = proofs;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.mode = mode;
    }

    /**
     * Where somebody comes in.
     *
     * @param device what an earlier sign-in left in the browser; null if nothing
     * @param client what the browser says it is
     */
    public record Where(String address, @Nullable String device, String client) {}

    /**
     * Somebody who came in.
     *
     * @param device for the browser to keep, so that strangers cannot slow its owner down; null until all is proved
     */
    public record Entered(Sessions.Begun begun, @Nullable String device) {}

    /** Whether there is nobody yet who could sign in. */
    public boolean isBeforeSetup() {
        return !mode.isByProvider()
                && !anybody.get("", key -> Optional.of(store.isAnybodyThere())).orElse(false);
    }

    /**
     * By name and password; the session then may wait for the second factor.
     *
     * @param meant takes whose name that is, if it is anybody's, before the password is looked at
     * @throws NotSignedIn if they are wrong
     */
    public Entered byPassword(String name, String password, Where where, Consumer<Account> meant) {
        mode.requirePasswords();
        store.awaitAgain();
        Optional<Account> named = store.findByName(name);
        named.ifPresent(meant);
        Account account = named.orElse(null);
        String device = where.device() == null ? "" : RandomSecrets.digest(where.device());
        boolean isKnown = account != null && account.devices().contains(device);
        Throttle.Key key = isKnown ? Throttle.Key.ofDevice(device) : Throttle.Key.ofName(Account.keyOf(name));
        proofs.requirePassword(account, password, key, isKnown ? "" : where.address());
        if (account == null) {
            throw new IllegalStateException("Nobody's password is right");
        }
        return account.hasSecondFactor()
                ? new Entered(sessions.begin(account, true, where.client()), null)
                : enter(account, where);
    }

    /**
     * By the second factor, in a session that waits for it.
     *
     * @param meant takes whose session that is, before the code is looked at
     * @throws NotSignedIn if the code is wrong, or nothing waits for one
     */
    public Entered byCode(String session, String code, Where where, Consumer<Account> meant) {
        mode.requirePasswords();
        store.awaitAgain();
        Sessions.Open open = sessions.find(session)
                .orElseThrow(() -> new NotSignedIn("session.needed", "Sign in with name and password first."));
        meant.accept(open.account());
        proofs.requireCode(open.account(), code);
        sessions.end(session);
        return enter(store.find(open.account().id()).orElseThrow(), where);
    }

    /**
     * By a passkey, which is both factors: the authenticator is had, and it has made sure of its owner.
     *
     * @throws NotSignedIn if it is wrong
     */
    public Entered byPasskey(PasskeyProof proof, PasskeySite site, Where where) {
        mode.requirePasswords();
        store.awaitAgain();
        return enter(passkeys.require(proof, site, where), where);
    }

    private Entered enter(Account account, Where where) {
        String device = Optional.ofNullable(where.device())
                .filter(known -> account.devices().contains(RandomSecrets.digest(known)))
                .orElseGet(RandomSecrets::make);
        store.write(
                new Actor(account.name()),
                "add-device",
                Map.of("id", account.id(), "hash", RandomSecrets.digest(device), "now", clock.millis()));
        return new Entered(sessions.begin(account, false, where.client()), device);
    }

    /**
     * Proves once more who is there.
     *
     * @throws NotSignedIn if neither is right
     */
    public void confirm(Sessions.Open open, @Nullable String password, @Nullable String code, Where where) {
        mode.requirePasswords();
        if ((password == null) == (code == null)) {
            throw new BadInput("session.proof", "Send one of 'password', 'code' and 'passkey'.");
        }
        if (password != null) {
            Throttle.Key key = Throttle.Key.ofDevice(open.session().hash());
            proofs.requirePassword(open.account(), password, key, where.address());
        } else {
            proofs.requireCode(open.account(), String.valueOf(code));
        }
        sessions.confirm(open.session().hash());
    }

    /**
     * Proves once more who is there, by a passkey.
     *
     * @throws NotSignedIn if it is wrong, or somebody else's
     */
    public void confirm(Sessions.Open open, PasskeyProof proof, PasskeySite site, Where where) {
        mode.requirePasswords();
        if (!proof.requireWhole().isOf(open.account())) {
            throw new NotSignedIn(
                    "session.passkey-other", "This passkey is somebody else's. Take one of your own, or the password.");
        }
        passkeys.require(proof, site, where);
        sessions.confirm(open.session().hash());
    }

    /**
     * By a one-time link: the first administrator's, or an invitation.
     *
     * @param name counts for the first administrator only
     */
    public Entered byLink(String link, @Nullable String name, String password, Where where) {
        mode.requirePasswords();
        store.awaitAgain();
        String id = links.requireOwner(link)
                .map(invited -> accept(invited, link, password))
                .orElseGet(() -> setUp(link, Account.requireName(name), password));
        sessions.forget();
        anybody.forgetAll();
        return enter(store.find(id).orElseThrow(), where);
    }

    private String setUp(String link, String name, String password) {
        String kept = passwords.hash(PasswordRules.require(password, name));
        String id = UUID.randomUUID().toString();
        store.write(new Actor(name), statements -> {
            links.use(statements, link);
            statements.run("add-account", Map.of("account", accounts.newAccount(id, name, Set.of(Role.values()))));
            return statements.run("change-account", Map.of("id", id, "changes", Map.of("password", kept)));
        });
        return id;
    }

    private String accept(String id, String link, String password) {
        Account account = store.find(id)
                .filter(invited -> !invited.isOff())
                .orElseThrow(() -> new NotSignedIn("setup.wrong", "Who was invited by this link may not come in."));
        String kept = passwords.hash(PasswordRules.require(password, account.name()));
        store.write(new Actor(account.name()), statements -> {
            links.use(statements, link);
            Accounts.removeProofs(statements, id);
            return statements.run("change-account", Map.of("id", id, "changes", Map.of("password", kept)));
        });
        sessions.endAll(id, null);
        return id;
    }
}
