package spoor.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may reach Spoor.
 *
 * @param security {@code local}: no login, this machine only; {@code users}: people sign in;
 *     {@code oidc}: they do so through a provider
 * @param hosts further names, without port, that clients may call Spoor by; loopback names always work
 * @param reconcile whose pages may use the reconciliation service
 */
@ConfigurationProperties("spoor")
record SecuritySettings(
        @DefaultValue("local") SecurityMode security,
        @DefaultValue List<String> hosts,
        @DefaultValue Reconcile reconcile) {

    /** @param origins of this machine, beside OpenRefine's usual ones, such as {@code http://127.0.0.1:3334} */
    record Reconcile(@DefaultValue List<String> origins) {}
}
