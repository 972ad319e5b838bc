package spoor.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import spoor.people.oidc.ProviderSignIn;

/** What Spoor leaves in browsers; scripts do not see it, and other sites do not send it, but for who comes back from the provider. */
enum Cookies {
    /** Ends with the browser's own session; the store says when it is over. */
    SESSION("spoor", null, "Strict"),
    /** Says that somebody has signed in here before. */
    DEVICE("spoor-device", Duration.ofDays(180), "Strict"),
    /** Says that somebody went to the provider from here; sent along when they come back. */
    TRIP("spoor-trip", ProviderSignIn.longestTrip(), "Lax");

    /** Only for this host, only over TLS. */
    private static final String HOST = "__Host-";

    private final String plain;
    private final @Nullable Duration life;
    private final String sameSite;

    Cookies(String plain, @Nullable Duration life, String sameSite) {
        this.plain = plain;
        this.life = life;
        this.sameSite = sameSite;
    }

    private String nameFor(HttpServletRequest request) {
        return request.isSecure() ? HOST + plain : plain;
    }

    Optional<String> read(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        String name = nameFor(request);
        return Arrays.stream(all == null ? new Cookie[0] : all)
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    void write(String value, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie.ResponseCookieBuilder cookie = make(value, request);
        if (life != null) {
            cookie.maxAge(life);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, make("", request).maxAge(0).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder make(String value, HttpServletRequest request) {
        return ResponseCookie.from(nameFor(request), value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(sameSite)
                .path("/");
    }
}
