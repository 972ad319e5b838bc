package spoor.people.account;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import spoor.model.BadInput;
import spoor.people.Role;
import spoor.security.UnsafeStart;

/**
 * The OpenID provider that people sign in through ({@code spoor.security=oidc}).
 *
 * @param issuer its address, letter by letter as it names itself
 * @param clientId what it calls Spoor
 * @param clientSecret what Spoor proves itself by; empty where the client is public
 * @param clientSecretFile a file that holds it in place of the setting; empty without one
 * @param scopes that are asked for
 * @param nameClaim which claim is the name that others see
 * @param rolesClaim which claim holds what gives roles; dots lead into objects
 * @param roles by the word of a role the values of the claim that give it
 */
@ConfigurationProperties("spoor.oidc")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String clientSecretFile,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("preferred_username") String nameClaim,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue Map<String, List<String>> roles) {

    public ProviderSettings {
        issuer = issuer.strip();
        roles = Map.copyOf(roles);
        for (String word : roles.keySet()) {
            try {
                Role.requireWord(word);
            } catch (BadInput e) {
                throw new UnsafeStart("spoor.oidc.roles." + word + ": " + e.getMessage());
            }
        }
    }

    /** Where the provider is, as people know it. */
    public String host() {
        return issuer.isEmpty() ? "" : URI.create(issuer).getAuthority();
    }
}
