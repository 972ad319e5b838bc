package spoor.security;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages of other programs on this machine that may read what the reconciliation service answers: OpenRefine's, and those that
 * the operator lists. Pages of other machines never may.
 */
final class GuestOrigins {

    private static final String SERVICE = "/api/reconcile";
    private static final Set<String> OPEN_REFINE =
            Set.of("http://127.0.0.1:3333", "http://localhost:3333", "http://[::1]:3333");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> origins = new HashSet<>(OPEN_REFINE);

    /**
     * Adds origins to OpenRefine's usual ones.
     *
     * @throws UnsafeStart if one is not of this machine
     */
    GuestOrigins(List<String> configured) {
        configured.stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .forEach(origin -> {
                    requireLoopback(origin);
                    origins.add(origin);
                });
    }

    private static void requireLoopback(String origin) {
        try {
            URI uri = URI.create(origin);
            boolean plain = origin.matches("https?://[^/?#@]+");
            if (plain && uri.getHost() != null && LOOPBACK.contains(uri.getHost())) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw refusal(origin);
        }
        throw refusal(origin);
    }

    private static UnsafeStart refusal(String origin) {
        return new UnsafeStart(
                "spoor.reconcile.origins holds '" + origin
                        + "'. Only pages of this machine may use the reconciliation service, written as http://127.0.0.1:3333.");
    }

    /** Whether a page of this origin may use this address. */
    boolean mayUse(@Nullable String origin, String path) {
        return origin != null && isService(path) && origins.contains(origin);
    }

    static boolean isService(String path) {
        return path.equals(SERVICE) || path.startsWith(SERVICE + "/");
    }

    /** Whether this address answers with a page that is made to be shown in a frame. */
    static boolean isFramed(String path) {
        return path.equals(SERVICE + "/preview");
    }

    /** As a Content-Security-Policy names who may show a page in a frame. */
    String asAncestors() {
        return String.join(" ", origins.stream().sorted().toList());
    }
}
