package spoor.people.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a logout token has to be beside well signed (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6). */
final class LogoutConditions implements OAuth2TokenValidator<Jwt> {

    static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** Longer ago nothing is ended that somebody kept back. */
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private final String issuer;
    private final String client;
    private final Clock clock;

    LogoutConditions(String issuer, String client, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        List<String> wrong = new ArrayList<>();
        Object type = token.getHeaders().get("typ");
        require(type == null || type.equals("logout+jwt") || type.equals("JWT"), "typ", wrong);
        require(issuer.equals(token.getClaimAsString("iss")), "iss", wrong);
        require(token.getAudience() != null && token.getAudience().contains(client), "aud", wrong);
        require(isTimely(token), "iat or exp", wrong);
        require(hasText(token, "jti"), "jti", wrong);
        require(
                token.getClaims().get("events") instanceof Map<?, ?> events && events.get(EVENT) instanceof Map,
                "events",
                wrong);
        require(hasText(token, "sub") || hasText(token, "sid"), "sub or sid", wrong);
        require(!token.hasClaim("nonce"), "nonce", wrong);
        return wrong.isEmpty()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_request", "not right: " + String.join(", ", wrong), null));
    }

    private boolean isTimely(Jwt token) {
        Instant now = clock.instant();
        Instant made = token.getIssuedAt();
        Instant end = token.getExpiresAt();
        return made != null
                && made.isBefore(now.plus(SKEW))
                && made.isAfter(now.minus(OLDEST))
                && (end == null || end.isAfter(now.minus(SKEW)));
    }

    private static boolean hasText(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank();
    }

    private static void require(boolean isRight, String what, List<String> wrong) {
        if (!isRight) {
            wrong.add(what);
        }
    }
}
