package spoor.people.account;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * How tokens are written: {@code spoor_}, 32 random bytes as 43 digits and letters, their CRC-32 as six. Whoever looks for lost
 * tokens finds them by {@code spoor_[0-9A-Za-z]{49}} and knows true ones by the checksum.
 */
final class TokenText {

    private static final String PREFIX = "spoor_";
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RANDOM_BYTES = 32;
    private static final int RANDOM_DIGITS = 43;
    private static final int SUM_DIGITS = 6;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9A-Za-z]{" + (RANDOM_DIGITS + SUM_DIGITS) + "}");

    private TokenText() {}

    static String make() {
        return of(RandomSecrets.random(RANDOM_BYTES));
    }

    static String of(byte[] random) {
        String body = digits(new BigInteger(1, random), RANDOM_DIGITS);
        return PREFIX + body + sum(body);
    }

    /** Whether it can be one of ours: a mistyped or cut one cannot. */
    static boolean isOne(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        String body = text.substring(PREFIX.length(), PREFIX.length() + RANDOM_DIGITS);
        return text.endsWith(sum(body));
    }

    private static String sum(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.US_ASCII));
        return digits(BigInteger.valueOf(sum.getValue()), SUM_DIGITS);
    }

    private static String digits(BigInteger number, int length) {
        BigInteger base = BigInteger.valueOf(DIGITS.length());
        StringBuilder text = new StringBuilder();
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            text.append(DIGITS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return text.reverse().toString();
    }
}
