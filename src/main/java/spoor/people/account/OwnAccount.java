package spoor.people.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.model.Conflict;
import spoor.model.NotSignedIn;
import spoor.people.Caller;
import spoor.store.Actor;
import spoor.store.Secrets;

/** What people do with their own account. Safe for use by any thread. */
@Service
public final class OwnAccount {

    private static final int RECOVERY_CODES = 10;

    private final PeopleStore store;
    private final Sessions sessions;
    private final CredentialCheck proofs;
    private final Passwords passwords;
    private final UsersMode mode;
    private final Secrets secrets;

    OwnAccount(
            PeopleStore store,
            Sessions sessions,
            CredentialCheck proofs,
            Passwords passwords,
            UsersMode mode,
            Secrets secrets) {
        this.secrets = secrets;
        this.store = store;
        this.sessions = sessions;
        this.proofs = proofs;
        this.passwords = passwords;
        this.mode = mode;
    }

    /**
     * For an authenticator.
     *
     * @param uri otpauth
     */
    public record Secret(String base32, String uri) {}

    /**
     * Sets another password and ends all other sessions.
     *
     * @throws NotSignedIn if the present one is wrong
     */
    public void changePassword(Caller caller, String current, String next, String address) {
        Account account = own(caller);
        proofs.requirePassword(account, current, Throttle.Key.ofName(account.id()), address);
        String kept = passwords.hash(PasswordRules.require(next, account.name()));
        change(caller, Map.of("password", kept));
        sessions.endAll(caller.id(), caller.session());
    }

    /** Makes a secret, which counts once it is confirmed. */
    public Secret beginFactor(Caller caller) {
        Account account = own(caller);
        if (account.hasSecondFactor()) {
            throw new Conflict("factor.exists", "There is a second factor already; remove it first.");
        }
        String secret = Totp.makeSecret();
        change(caller, Map.of("totpPending", secrets.seal(Secrets.AUTHENTICATOR, secret)));
        String label = URLEncoder.encode("Spoor:" + account.name(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return new Secret(secret, "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Spoor");
    }

    /**
     * From now on codes are asked for.
     *
     * @return the recovery codes, which are shown this once
     */
    public List<String> confirmFactor(Caller caller, String code) {
        Account account = own(caller);
        String pending = account.totpPending();
        if (pending == null) {
            throw new Conflict("factor.none", "Begin with a secret: POST /api/account/second-factor.");
        }
        long step = proofs.requirePendingCode(account, pending, code);
        List<String> codes = RecoveryCodes.make(RECOVERY_CODES);
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("totp", pending);
        changes.put("totpPending", null);
        changes.put("totpStep", step);
        changes.put("recovery", codes.stream().map(RecoveryCodes::digest).toList());
        change(caller, changes);
        return codes;
    }

    /** No codes are asked for any more. */
    public void removeFactor(Caller caller) {
        own(caller);
        change(caller, Accounts.nothingIn(Accounts.FACTOR));
    }

    private void change(Caller caller, Map<String, ? extends @Nullable Object> changes) {
        store.write(new Actor(caller.name()), "change-account", Map.of("id", caller.id(), "changes", changes));
        sessions.forget();
    }

    private Account own(Caller caller) {
        mode.requirePasswords();
        return store.find(caller.id()).orElseThrow(() -> new NotSignedIn("session.needed", "Sign in first."));
    }
}
