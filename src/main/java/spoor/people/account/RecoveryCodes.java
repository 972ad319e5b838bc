package spoor.people.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Codes on paper, for whoever loses the authenticator: 80 random bits as four groups of four letters and digits. */
final class RecoveryCodes {

    private static final int BYTES = 10;
    private static final int GROUP = 4;

    private RecoveryCodes() {}

    static List<String> make(int count) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add(Totp.toBase32(RandomSecrets.random(BYTES))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
        }
        return codes;
    }

    /** SHA-256 of the code, however it was typed. */
    static String digest(String code) {
        return RandomSecrets.digest(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }
}
