package spoor.security;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that Spoor answers to: loopback names, and those that the operator lists. */
final class KnownHosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PORT = ":\\d{1,5}$";

    /** What browsers leave out. */
    private static final String USUAL_PORT = ":(80|443)$";

    private final Set<String> names = new HashSet<>(LOOPBACK);

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
                && names.contains(nameOf(authority));
    }

    /**
     * Is a page of this origin one that was served under this Host, so that it is Spoor's own? Another port is another
     * site. Names of the operator's may stand behind a proxy that speaks TLS; loopback is what we ourselves speak.
     *
     * @param host known
     * @param secure whether this server speaks TLS
     */
    boolean isOwn(String origin, String host, boolean secure) {
        try {
            URI uri = URI.create(origin);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean asSpoken = (secure ? "https" : "http").equals(uri.getScheme());
            return web
                    && uri.getAuthority() != null
                    && withoutUsualPort(uri.getAuthority()).equals(withoutUsualPort(host))
                    && (asSpoken || !LOOPBACK.contains(nameOf(host)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String nameOf(String authority) {
        return authority.replaceFirst(PORT, "").toLowerCase(Locale.ROOT);
    }

    private static String withoutUsualPort(String authority) {
        return authority.replaceFirst(USUAL_PORT, "").toLowerCase(Locale.ROOT);
    }
}
