package spoor.people.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.people.PersonName;
import spoor.people.Role;

/**
 * One person as Spoor keeps them.
 *
 * @param password as {@link Passwords} writes it; null until the invitation was used
 * @param totp secret of the authenticator, in base32; null without a second factor
 * @param totpPending one that was shown and not yet confirmed
 * @param recovery SHA-256 of the recovery codes that are left
 * @param devices SHA-256 of what browsers hold that the person signed in with
 * @param issuer the provider that vouches for the person; null by password
 * @param isOff turned off by an administrator
 */
public record Account(
        String id,
        String name,
        Set<Role> roles,
        @Nullable String password,
        @Nullable String totp,
        @Nullable String totpPending,
        List<String> recovery,
        List<String> devices,
        @Nullable String issuer,
        boolean isOff,
        @Nullable Instant lastSeen) {

    private static final int LONGEST_NAME = 80;

    /** Whether a second factor is asked for. */
    public boolean hasSecondFactor() {
        return totp != null;
    }

    /** What others see. */
    public PersonName toName() {
        return new PersonName(id, name);
    }

    /** What a name is looked up by: names that look alike are one. */
    static String keyOf(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static String requireName(@Nullable String name) {
        String kept = name == null ? "" : Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        boolean isPlain = kept.codePoints().noneMatch(Account::isUnseen);
        if (kept.isEmpty() || kept.length() > LONGEST_NAME || !isPlain) {
            throw new BadInput(
                    "person.name", "A name to sign in with has 1 to %d characters, all of them visible.", LONGEST_NAME);
        }
        return kept;
    }

    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
