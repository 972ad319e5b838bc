package spoor.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import spoor.web.ProblemWriter;
import spoor.web.Problems;

/**
 * Web pages of strangers must not talk to Spoor through the user's browser. A name that resolves to this machine
 * (DNS rebinding) is caught by its Host header, a foreign page that sends a form by its Origin.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class FrontDoor extends OncePerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final KnownHosts hosts;
    private final ProblemWriter problems;

    FrontDoor(SecuritySettings settings, ProblemWriter problems) {
        this.hosts = new KnownHosts(settings.hosts());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if (!hosts.knowsAuthority(host)) {
            problems.write(
                    Problems.of(
                            HttpStatus.MISDIRECTED_REQUEST,
                            "host.unknown",
                            "Spoor is not served under this name. Use http://localhost, or add the name to spoor.hosts."),
                    response);
        } else if (!SAFE_METHODS.contains(request.getMethod()) && isForeign(request)) {
            problems.write(
                    Problems.of(
                            HttpStatus.FORBIDDEN,
                            "origin.foreign",
                            "This request comes from a page of another site and was not carried out."
                                    + " Use Spoor's own page, or a program that sends no Origin header."),
                    response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return (origin != null && !hosts.knowsOrigin(origin)) || "cross-site".equals(site);
    }
}
