package spoor.security;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;

/** What {@code spoor.security=oidc} cannot do without; checked before anything is started. */
final class ProviderRule {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Bindable<Map<String, List<String>>> ROLES = Bindable.of(ResolvableType.forClassWithGenerics(
            Map.class,
            ResolvableType.forClass(String.class),
            ResolvableType.forClassWithGenerics(List.class, String.class)));

    private ProviderRule() {}

    /**
     * Lets the start go on.
     *
     * @throws UnsafeStart naming the setting that is missing or wrong
     */
    static void require(Environment environment) {
        requireIssuer(environment.getProperty("spoor.oidc.issuer", "").strip());
        if (environment.getProperty("spoor.oidc.client-id", "").isBlank()) {
            throw new UnsafeStart("spoor.security=oidc needs spoor.oidc.client-id: what the provider calls Spoor.");
        }
        Map<String, List<String>> roles =
                Binder.get(environment).bind("spoor.oidc.roles", ROLES).orElse(Map.of());
        if (roles.values().stream().flatMap(List::stream).allMatch(String::isBlank)) {
            throw new UnsafeStart(
                    "spoor.security=oidc needs to know which values of the provider give which role, such as"
                            + " spoor.oidc.roles.viewer=spoor-readers and spoor.oidc.roles.administrator=spoor-admins; nobody has a"
                            + " role by default.");
        }
    }

    private static void requireIssuer(String issuer) {
        try {
            URI uri = URI.create(issuer);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean isSafe =
                    "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && LOOPBACK.contains(host));
            if (isSafe && !host.isEmpty() && uri.getQuery() == null && uri.getFragment() == null) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw refusal(issuer);
        }
        throw refusal(issuer);
    }

    private static UnsafeStart refusal(String issuer) {
        return new UnsafeStart(
                "spoor.security=oidc needs spoor.oidc.issuer to be the provider's address as it names itself,"
                        + " by https (http on this machine only), but it is '" + issuer + "'.");
    }
}
