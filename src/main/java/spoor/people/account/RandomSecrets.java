package spoor.people.account;

import java.security.SecureRandom;
import java.util.Base64;
import spoor.model.Sha256;

/** Random texts, and the digests that are kept of them. */
final class RandomSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecrets() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** 256 random bits as 43 letters, digits, minus and underscore. */
    static String make() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    /** SHA-256 in hex; enough for what is random, never for passwords. */
    static String digest(String secret) {
        return Sha256.hex(secret);
    }
}
