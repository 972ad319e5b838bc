package spoor.people.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import spoor.model.BadInput;

/**
 * Codes of an authenticator (RFC 6238): six digits, SHA-1, a new one each half minute. A clock may go wrong by half a minute.
 */
final class Totp {

    static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int DRIFT = 1;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    static Totp ofBase32(String secret) {
        return new Totp(fromBase32(secret));
    }

    static String makeSecret() {
        return toBase32(RandomSecrets.random(SECRET_BYTES));
    }

    /** Which half minute a code is of, if it is right now or nearly; one of a used half minute is for the caller to refuse. */
    OptionalLong stepOf(String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = present - DRIFT; step <= present + DRIFT; step++) {
            if (code(step, DIGITS).equals(code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a step, counted from 1970. */
    String code(long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            int modulus = (int) Math.pow(10, digits);
            return String.valueOf(modulus + (long) (number % modulus)).substring(1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA1", e);
        }
    }

    static String toBase32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = (held << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((held >> bits) & 31));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((held << (5 - bits)) & 31));
        }
        return text.toString();
    }

    private static byte[] fromBase32(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                throw new BadInput("session.secret", "A secret is written in A to Z and 2 to 7.");
            }
            held = (held << 5) | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
