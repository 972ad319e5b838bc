package spoor.security;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that Spoor answers to: loopback names, and those that the operator lists. Ports do not matter. */
final class KnownHosts {

    private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));

    KnownHosts(List<String> configured) {
        configured.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
    }

    /** Is this the value of a Host header that we accept: a known name, with or without a port? */
    boolean knowsAuthority(@Nullable String authority) {
        return authority != null
                && authority.matches("(\\[[0-9a-fA-F:.]+]|[^:@/\\s]+)(:\\d{1,5})?")
                && knows(authority);
    }

    /** Is this the value of an Origin header that we accept: {@code http(s)://} and a known name? */
    boolean knowsOrigin(String origin) {
        try {
            URI uri = URI.create(origin);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && knowsAuthority(uri.getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean knows(String authority) {
        String name = authority.replaceFirst(":\\d{1,5}$", "");
        return names.contains(name.toLowerCase(Locale.ROOT));
    }
}
