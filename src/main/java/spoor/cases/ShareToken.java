package spoor.cases;

import java.security.SecureRandom;
import java.util.Base64;
import spoor.model.Sha256;

/**
 * The secret in the public link of a case: 192 random bits. Only its digest is stored, so that nobody who reads the
 * database, through the console for instance, can make the link out of it.
 */
record ShareToken(String text) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ShareToken make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ShareToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        return Sha256.hex(text);
    }
}
