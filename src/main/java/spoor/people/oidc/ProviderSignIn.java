package spoor.people.oidc;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;
import spoor.model.BadInput;
import spoor.model.NotSignedIn;
import spoor.model.Refused;
import spoor.model.Unavailable;
import spoor.people.account.ProviderSettings;
import spoor.people.account.Vouchers;

/**
 * Sends people to the provider and believes what they come back with only if it is meant for this browser, this Spoor and now
 * (authorization code with PKCE, state and nonce). Safe for use by any thread.
 */
@Service
@Lazy
public final class ProviderSignIn {

    /** Where the provider sends people back to. */
    public static final String BACK = "/api/oidc/callback";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private static final Set<String> SAID_NO =
            Set.of("access_denied", "consent_required", "interaction_required", "login_required");

    private final ProviderSettings settings;
    private final Provider provider;
    private final ClaimedRoles roles;
    private final Clock clock;
    private final RestClientAuthorizationCodeTokenResponseClient codes =
            new RestClientAuthorizationCodeTokenResponseClient();
    private final OidcUserService users = new OidcUserService();

    @Autowired
    ProviderSignIn(ProviderSettings settings) {
        this(settings, new Provider(settings, System::nanoTime), Clock.systemUTC());
    }

    ProviderSignIn(ProviderSettings settings, Provider provider, Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.roles = new ClaimedRoles(settings);
        this.clock = clock;
        codes.setRestClient(ProviderHttp.forTokens());
        DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
        plain.setRestOperations(ProviderHttp.forJson());
        users.setOauth2UserService(plain);
    }

    /**
     * The way to the provider.
     *
     * @param address of the provider, with what is asked
     * @param trip for the cookie of the browser that goes there
     */
    public record Departure(String address, String trip) {}

    /**
     * Somebody who has come back.
     *
     * @param replaces SHA-256 of the session that the browser had; empty without one
     * @param to the path of the page to go on with
     */
    public record Arrival(Vouchers.Voucher voucher, String replaces, String to) {}

    /**
     * What the provider gave the browser to come back with.
     *
     * @param issuer who it says it is, where it does (RFC 9207)
     */
    public record Answer(
            @Nullable String code,
            @Nullable String state,
            @Nullable String error,
            @Nullable String issuer) {}

    /** What may be waited for. */
    public static Duration longestTrip() {
        return Trip.LONGEST;
    }

    /**
     * Sends somebody to the provider.
     *
     * @param isProof whether the provider is to ask them once more who they are
     * @param session SHA-256 of the session that the browser has; empty without one
     * @param to where to go on in the page afterwards
     * @param base scheme, name and port of this Spoor as the browser calls it
     * @throws Unavailable if the provider does not answer
     */
    public Departure depart(boolean isProof, String session, String to, String base) {
        Trip trip = Trip.begin(isProof, session, to, clock.instant());
        OAuth2AuthorizationRequest request = request(provider.require().registration(), trip, base);
        return new Departure(request.getAuthorizationRequestUri(), trip.text());
    }

    private static OAuth2AuthorizationRequest request(ClientRegistration registration, Trip trip, String base) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put(OidcParameterNames.NONCE, OidcDigests.sha256(trip.nonce()));
        asked.put(PkceParameterNames.CODE_CHALLENGE, OidcDigests.sha256(trip.verifier()));
        asked.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
        if (trip.isProof()) {
            asked.put("prompt", "login");
            asked.put("max_age", "0");
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(registration.getProviderDetails().getAuthorizationUri())
                .clientId(registration.getClientId())
                .redirectUri(base + BACK)
                .scopes(registration.getScopes())
                .state(trip.state())
                .additionalParameters(asked)
                .attributes(Map.of(
                        OidcParameterNames.NONCE, trip.nonce(),
                        PkceParameterNames.CODE_VERIFIER, trip.verifier()))
                .build();
    }

    /**
     * Receives somebody who comes back.
     *
     * @param trip what the cookie of the browser holds; empty without one
     * @throws NotSignedIn if it did not go there from here, or what the provider says is not to be believed
     * @throws Refused if the person or the provider said no
     * @throws Unavailable if the provider does not answer
     */
    public Arrival arrive(Answer answer, String trip, String base) {
        Trip from = Trip.read(trip, clock.instant())
                .filter(begun -> begun.state().equals(answer.state()))
                .orElseThrow(() -> new NotSignedIn(
                        "oidc.state",
                        "This sign-in did not begin in this browser, or took too long. Sign in once more."));
        requireIssuer(answer);
        OidcUser user = believe(exchange(answer, from, base));
        return new Arrival(voucher(user, from), from.session(), from.to());
    }

    private void requireIssuer(Answer answer) {
        if (answer.issuer() != null && !answer.issuer().equals(settings.issuer())) {
            throw notBelieved("it came from another provider");
        }
        if (answer.error() != null) {
            if (SAID_NO.contains(answer.error())) {
                throw new Refused("oidc.denied", "The sign-in was broken off at the provider.");
            }
            throw notBelieved(answer.error().matches("[a-z_]{1,60}") ? answer.error() : "an error without a name");
        }
    }

    private OAuth2LoginAuthenticationToken exchange(Answer answer, Trip trip, String base) {
        if (answer.code() == null || answer.code().isBlank()) {
            throw notBelieved("there is no code");
        }
        ClientRegistration registration = provider.require().registration();
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(answer.code())
                .state(String.valueOf(answer.state()))
                .redirectUri(base + BACK)
                .build();
        return new OAuth2LoginAuthenticationToken(
                registration, new OAuth2AuthorizationExchange(request(registration, trip, base), response));
    }

    private OidcUser believe(OAuth2LoginAuthenticationToken exchange) {
        OidcAuthorizationCodeAuthenticationProvider check =
                new OidcAuthorizationCodeAuthenticationProvider(codes, users);
        check.setJwtDecoderFactory(registration -> provider.require().reader(conditions(registration)));
        try {
            return userOf(check, exchange);
        } catch (OAuth2AuthenticationException e) {
            throw isAway(e) ? away() : notBelieved(reason(e));
        } catch (AuthenticationException | IllegalArgumentException e) {
            throw notBelieved(String.valueOf(e.getMessage()));
        }
    }

    private static OidcUser userOf(AuthenticationProvider check, OAuth2LoginAuthenticationToken exchange) {
        if (check.authenticate(exchange) instanceof OAuth2LoginAuthenticationToken done
                && done.getPrincipal() instanceof OidcUser user) {
            return user;
        }
        throw notBelieved("it is no OpenID sign-in");
    }

    private DelegatingOAuth2TokenValidator<Jwt> conditions(ClientRegistration registration) {
        OidcIdTokenValidator idToken = new OidcIdTokenValidator(registration);
        idToken.setClock(clock);
        idToken.setClockSkew(SKEW);
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(JwtTypeValidator.jwt(), times, idToken);
    }

    private static boolean isAway(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static String reason(OAuth2AuthenticationException e) {
        return e.getError().getErrorCode() + ": " + e.getError().getDescription();
    }

    private Vouchers.Voucher voucher(OidcUser user, Trip trip) {
        OidcIdToken token = user.getIdToken();
        Instant provedAt = token.getAuthenticatedAt();
        if (trip.isProof()
                && (provedAt == null
                        || provedAt.isBefore(Instant.ofEpochMilli(trip.began()).minus(SKEW)))) {
            throw new Refused(
                    "oidc.confirm", "The provider did not ask once more who you are, so what needs it cannot be done.");
        }
        Map<String, Object> claims = user.getClaims();
        String name = ClaimedRoles.find(claims, settings.nameClaim()) instanceof String named && !named.isBlank()
                ? named
                : Optional.ofNullable(user.getFullName()).orElse(user.getSubject());
        return new Vouchers.Voucher(
                settings.issuer(),
                user.getSubject(),
                name,
                roles.of(claims),
                token.getClaimAsString("sid"),
                token.getTokenValue(),
                provedAt);
    }

    /**
     * Where somebody signs out of the provider, too.
     *
     * @param idToken what it said when the session began
     * @return empty if it does not offer that, or does not answer
     */
    public Optional<String> signOutOf(String idToken, String base) {
        try {
            return Optional.ofNullable(provider.require().signOut())
                    .map(address -> UriComponentsBuilder.fromUriString(address)
                            .queryParam("id_token_hint", "{hint}")
                            .queryParam("client_id", "{client}")
                            .queryParam("post_logout_redirect_uri", "{back}")
                            .encode()
                            .buildAndExpand(idToken, settings.clientId(), base + "/sign-in")
                            .toUriString());
        } catch (Unavailable e) {
            LOG.debug("Signed out of Spoor alone", e);
            return Optional.empty();
        }
    }

    /**
     * Reads what the provider says has ended.
     *
     * @throws BadInput if it is not to be believed
     */
    public Vouchers.Farewell readFarewell(String logoutToken) {
        LogoutConditions conditions = new LogoutConditions(settings.issuer(), settings.clientId(), clock);
        try {
            Jwt token = provider.require().reader(conditions).decode(logoutToken);
            return new Vouchers.Farewell(
                    settings.issuer(),
                    token.getId(),
                    clock.instant().plus(Duration.ofHours(1)),
                    token.getSubject(),
                    token.getClaimAsString("sid"));
        } catch (JwtException e) {
            if (isAway(e)) {
                throw away();
            }
            LOG.info("A logout token was not believed: {}", oneLine(String.valueOf(e.getMessage())));
            throw new BadInput(
                    "oidc.logout-token", "This logout token is not one of the provider's for this Spoor and now.");
        }
    }

    private static Unavailable away() {
        return new Unavailable(
                "oidc.away",
                "The provider that you sign in through does not answer at the moment; try again in some minutes.");
    }

    private static NotSignedIn notBelieved(String reason) {
        LOG.info("A sign-in through the provider was not believed: {}", oneLine(reason));
        return new NotSignedIn(
                "oidc.refused",
                "What the provider answered is not to be believed; the log of this Spoor says why. Try once more.");
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{C}\\s]+", " ");
        return line.substring(0, Math.min(line.length(), 300));
    }
}
