package spoor.people.oidc;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoor.model.Sha256;

/**
 * The way of one browser to the provider and back, kept in its cookie and nowhere else: 256 random bits, when it began, what for,
 * and where to go afterwards. What goes along by way of the browser or the provider (state, nonce, code verifier) is made of
 * all of it by SHA-256, so that only this browser can come back, and any Spoor can receive it.
 *
 * @param secret 64 hexadecimal digits
 * @param began milliseconds since 1970
 * @param isProof whether the person has to prove once more who they are
 * @param session SHA-256 of the session that the browser has; empty without one
 * @param to a path of the page
 */
record Trip(String secret, long began, boolean isProof, String session, String to) {

    static final Duration LONGEST = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{64})\\.(\\d{1,15})\\.([01])\\.((?:[0-9a-f]{64})?)\\.([A-Za-z0-9_-]*)");
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-~]{0,1999}");

    static Trip begin(boolean isProof, String session, String to, Instant now) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return new Trip(HexFormat.of().formatHex(random), now.toEpochMilli(), isProof, session, local(to));
    }

    /** Addresses of this page alone. */
    static String local(String to) {
        return LOCAL.matcher(to).matches() && !to.contains("\\") ? to : "/";
    }

    /** The trip that a cookie holds, unless it is none or took too long. */
    static Optional<Trip> read(String text, Instant now) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String to = new String(Base64.getUrlDecoder().decode(form.group(5)), StandardCharsets.UTF_8);
            Trip trip = new Trip(
                    form.group(1), Long.parseLong(form.group(2)), form.group(3).equals("1"), form.group(4), local(to));
            Duration took = Duration.ofMillis(now.toEpochMilli() - trip.began());
            return took.isNegative() || took.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(trip);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** For the cookie. */
    String text() {
        String there = Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
        return String.join(".", secret, String.valueOf(began), isProof ? "1" : "0", session, there);
    }

    String state() {
        return derive("state");
    }

    String nonce() {
        return derive("nonce");
    }

    /** For PKCE (RFC 7636): 64 of the signs that it allows. */
    String verifier() {
        return derive("verifier");
    }

    private String derive(String what) {
        return Sha256.hex(what + ' ' + text());
    }
}
