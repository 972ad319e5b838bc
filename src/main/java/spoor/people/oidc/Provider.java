package spoor.people.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;
import spoor.model.Unavailable;
import spoor.people.account.ProviderSettings;

/**
 * The provider as it describes itself at {@code /.well-known/openid-configuration}: read when it is first needed, and again after
 * an hour. Safe for use by any thread; those who come while it is read wait for it, ten seconds at most.
 */
final class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private static final Duration KEPT = Duration.ofHours(1);

    /** Those who come after a failure are told at once. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private static final int MOST_BYTES = 1 << 20;

    /** No secret that both know: whoever has the public keys could sign with it. */
    private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(SignatureAlgorithm.values());

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final LongSupplier nanoTime;
    private final RestTemplate http = ProviderHttp.forJson();

    private @Nullable Described described;
    private long readAt;
    private long failedAt;
    private boolean failed;

    Provider(ProviderSettings settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
    }

    /**
     * What it says of itself.
     *
     * @param signOut where people sign out of it; null if that cannot be asked for
     */
    record Described(
            ClientRegistration registration,
            JWKSource<SecurityContext> keys,
            @Nullable String signOut) {

        /** Reads tokens that are signed with one of its keys and meet these conditions. */
        JwtDecoder reader(OAuth2TokenValidator<Jwt> conditions) {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                    .jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
                    .jwtProcessorCustomizer(
                            processor -> processor.setJWTClaimsSetVerifier((claims, context) -> requireTime(claims)))
                    .build();
            decoder.setJwtValidator(conditions);
            return decoder;
        }

        /** Spring makes one up where there is none. */
        private static void requireTime(JWTClaimsSet claims) throws BadJWTException {
            if (claims.getIssueTime() == null) {
                throw new BadJWTException("It does not say when it was made (iat)");
            }
        }
    }

    /**
     * As it describes itself now, or did last.
     *
     * @throws Unavailable if it never did and does not answer
     */
    synchronized Described require() {
        long now = nanoTime.getAsLong();
        Described known = described;
        if (known != null && now - readAt < KEPT.toNanos()) {
            return known;
        }
        if (!failed || now - failedAt > PAUSE.toNanos()) {
            try {
                known = read();
                described = known;
                readAt = now;
                failed = false;
                return known;
            } catch (RestClientException | IllegalArgumentException | IllegalStateException | MalformedURLException e) {
                LOG.warn("The provider {} cannot be asked: {}", settings.issuer(), e.getMessage());
                failed = true;
                failedAt = nanoTime.getAsLong();
            }
        }
        if (known == null) {
            throw new Unavailable(
                    "oidc.away",
                    "The provider that you sign in through does not answer at the moment; try again in some minutes.");
        }
        return known;
    }

    private Described read() throws MalformedURLException {
        String address = settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        Map<String, Object> metadata = Optional.ofNullable(
                        http.exchange(address, HttpMethod.GET, null, OBJECT).getBody())
                .orElseThrow(() -> new IllegalStateException("it describes itself with nothing"));
        requireSame(metadata);
        ClientRegistration registration = register(metadata);
        String keys = text(metadata, "jwks_uri")
                .orElseThrow(() -> new IllegalStateException("it does not say where its keys are"));
        return new Described(
                registration,
                keysAt(keys),
                text(metadata, "end_session_endpoint").orElse(null));
    }

    private void requireSame(Map<String, Object> metadata) {
        String named = text(metadata, "issuer").orElse("");
        if (!named.equals(settings.issuer())) {
            throw new IllegalStateException("it calls itself " + named + "; spoor.oidc.issuer has to be that");
        }
        boolean isSecure = settings.issuer().startsWith("https:");
        List.of("authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint", "end_session_endpoint")
                .forEach(name -> text(metadata, name)
                        .filter(address -> isSecure && !address.startsWith("https:"))
                        .ifPresent(address -> {
                            throw new IllegalStateException("its " + name + " is not https");
                        }));
    }

    private static Optional<String> text(Map<String, Object> metadata, String name) {
        return Optional.ofNullable(metadata.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private ClientRegistration register(Map<String, Object> metadata) {
        ClientRegistration.Builder registration = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId("provider")
                .clientId(settings.clientId())
                .redirectUri("{baseUrl}" + ProviderSignIn.BACK)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope(settings.scopes());
        String secret = secret();
        if (secret.isEmpty()) {
            registration.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        } else {
            registration.clientSecret(secret);
        }
        return registration.build();
    }

    /** Read each time: it may be a new one. */
    private String secret() {
        if (settings.clientSecretFile().isBlank()) {
            return settings.clientSecret();
        }
        try {
            return Files.readString(Path.of(settings.clientSecretFile())).strip();
        } catch (IOException e) {
            throw new IllegalStateException("spoor.oidc.client-secret-file cannot be read", e);
        }
    }

    /** Strangers send tokens with keys that nobody has: the provider is asked for new ones twice in half a minute at most. */
    private static JWKSource<SecurityContext> keysAt(String address) throws MalformedURLException {
        int millis = Math.toIntExact(ProviderHttp.PATIENCE.toMillis());
        return JWKSourceBuilder.create(
                        URI.create(address).toURL(), new DefaultResourceRetriever(millis, millis, MOST_BYTES))
                .refreshAheadCache(false)
                .rateLimited(true)
                .build();
    }
}
