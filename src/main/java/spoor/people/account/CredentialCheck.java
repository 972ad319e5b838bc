package spoor.people.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.NotSignedIn;
import spoor.store.Actor;
import spoor.store.Secrets;

/** Whether a password, a code or a passkey is right; who guesses is slowed down. Safe for use by any thread. */
@Component
final class CredentialCheck {

    private static final String SIX_DIGITS = "\\d{6}";

    private final PeopleStore store;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Throttle throttle = new Throttle(System::nanoTime);
    private final Clock clock = Clock.systemUTC();

    CredentialCheck(PeopleStore store, Passwords passwords, Secrets secrets) {
        this.store = store;
        this.passwords = passwords;
        this.secrets = secrets;
    }

    /**
     * Lets go on who knows the password.
     *
     * @param account null if there is nobody of that name, which takes as long
     * @param key what a failure counts for
     * @param address what else it counts for; empty where the browser is known
     * @throws NotSignedIn if it is wrong
     */
    void requirePassword(@Nullable Account account, String password, Throttle.Key key, String address) {
        List<Throttle.Key> keys = new ArrayList<>(List.of(key));
        if (!address.isEmpty()) {
            keys.add(Throttle.Key.ofAddress(address));
        }
        String stored = account == null || account.isOff() ? null : account.password();
        if (!prove(keys, () -> passwords.matches(password, stored))) {
            throw new NotSignedIn("session.wrong", "The name or the password is not right.");
        }
    }

    private boolean prove(List<Throttle.Key> keys, BooleanSupplier isRight) {
        Throttle.Attempt attempt = throttle.begin(keys);
        try {
            boolean right = isRight.getAsBoolean();
            if (right) {
                attempt.succeed();
            }
            return right;
        } catch (RuntimeException e) {
            attempt.undo();
            throw e;
        }
    }

    /**
     * Lets go on whose passkey is right.
     *
     * @param address what a failure counts for; empty where the browser is known
     * @throws NotSignedIn if it is wrong
     */
    void requirePasskey(String address, BooleanSupplier isRight) {
        List<Throttle.Key> keys = address.isEmpty() ? List.of() : List.of(Throttle.Key.ofAddress(address));
        if (!prove(keys, isRight)) {
            throw new NotSignedIn(
                    "session.passkey-wrong",
                    "This passkey is not known here (any more). Sign in with name and password; a new one is added under Account.");
        }
    }

    /** Lets go on who does not ask for very many challenges, since each of them is kept for a while. */
    void countChallenge(String address) {
        throttle.begin(List.of(Throttle.Key.ofChallenges(address)));
    }

    /**
     * Lets go on who has the authenticator or a recovery code; either is then used up.
     *
     * @throws NotSignedIn if it is wrong or was used
     */
    void requireCode(Account account, String code) {
        if (!prove(keysOf(account), () -> useCode(account, code.replaceAll("\\s", "")))) {
            throw wrongCode();
        }
    }

    private boolean useCode(Account account, String code) {
        String secret = account.totp();
        if (secret == null) {
            return false;
        }
        Actor actor = new Actor(account.name());
        if (!code.matches(SIX_DIGITS)) {
            Map<String, Object> recovery = Map.of("id", account.id(), "hash", RecoveryCodes.digest(code));
            return !store.write(actor, "use-recovery-code", recovery).isEmpty();
        }
        OptionalLong step = Totp.ofBase32(open(secret)).stepOf(code, clock.instant());
        return step.isPresent()
                && !store.write(actor, "use-code", Map.of("id", account.id(), "step", step.getAsLong()))
                        .isEmpty();
    }

    private String open(String secret) {
        return secrets.open(Secrets.AUTHENTICATOR, secret);
    }

    /** The half minute of a code made of a secret that is not yet in use. */
    long requirePendingCode(Account account, String secret, String code) {
        Throttle.Attempt attempt = throttle.begin(keysOf(account));
        OptionalLong step = Totp.ofBase32(open(secret)).stepOf(code.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            throw wrongCode();
        }
        attempt.succeed();
        return step.getAsLong();
    }

    private static List<Throttle.Key> keysOf(Account account) {
        return List.of(new Throttle.Key("code", account.id(), Throttle.FREE));
    }

    private static NotSignedIn wrongCode() {
        return new NotSignedIn(
                "session.factor-wrong", "The code is not right, or was used. Each works once; wait for the next one.");
    }
}
