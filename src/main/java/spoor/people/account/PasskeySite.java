package spoor.people.account;

import java.net.URI;
import java.util.Locale;
import spoor.model.BadInput;

/**
 * Where a browser has Spoor's page, as far as passkeys go: they belong to a name, never to an address of numbers, and browsers
 * have them only where nobody can listen.
 *
 * @param origin such as {@code https://spoor.example.org}
 * @param host the name in it
 */
public record PasskeySite(String origin, String host) {

    private static final String LOOPBACK = "localhost";
    private static final String NUMBERS = "[0-9.]+|\\[.*|.*:.*";

    /**
     * The site of a page.
     *
     * @param origin that was checked to be Spoor's own
     * @throws BadInput if passkeys do not work there
     */
    public static PasskeySite of(String origin) {
        try {
            URI uri = URI.create(origin);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean isName = !host.isEmpty() && !host.matches(NUMBERS);
            if (isName && (isLoopback(host) || "https".equals(uri.getScheme()))) {
                return new PasskeySite(origin, host);
            }
        } catch (IllegalArgumentException e) {
            throw refusal(origin);
        }
        throw refusal(origin);
    }

    private static boolean isLoopback(String host) {
        return host.equals(LOOPBACK) || host.endsWith("." + LOOPBACK);
    }

    private static BadInput refusal(String origin) {
        return new BadInput(
                "passkey.address",
                "Passkeys work at http://localhost and at a name of Spoor's with https, not at %s; open Spoor there.",
                origin);
    }
}
