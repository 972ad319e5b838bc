package spoor.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import spoor.web.ProblemWriter;
import spoor.web.Problems;

/**
 * Web pages of strangers must not talk to Spoor through the user's browser. A name that resolves to this machine
 * (DNS rebinding) is caught by its Host header, a foreign page that sends a form by its Origin: a page on another port of
 * this machine is foreign, too. OpenRefine's may ask the reconciliation service, which only reads.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class FrontDoor extends OncePerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What a browser says of requests from a page of the same scheme, name and port, or that the user typed. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final KnownHosts hosts;
    private final GuestOrigins guests;
    private final ProblemWriter problems;

    FrontDoor(SecuritySettings settings, ProblemWriter problems) {
        this.hosts = new KnownHosts(settings.hosts());
        this.guests = new GuestOrigins(settings.reconcile().origins());
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
        } else if (!SAFE_METHODS.contains(request.getMethod()) && isForeign(request) && !isGuest(request)) {
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

    private boolean isGuest(HttpServletRequest request) {
        List<String> origins = Collections.list(request.getHeaders("Origin"));
        return origins.size() == 1 && guests.mayUse(origins.getFirst(), request.getRequestURI());
    }

    private boolean isForeign(HttpServletRequest request) {
        String host = request.getHeader("Host");
        List<String> origins = Collections.list(request.getHeaders("Origin"));
        List<String> sites = Collections.list(request.getHeaders("Sec-Fetch-Site"));
        return origins.size() > 1
                || !origins.stream().allMatch(origin -> hosts.isOwn(origin, host, request.isSecure()))
                || !OWN_SITES.containsAll(sites);
    }
}
