package spoor.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of OpenRefine read the answers of the reconciliation service (CORS), which only reads, and show its previews in
 * a frame. To all others nothing changes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
final class GuestPages extends OncePerRequestFilter {

    private static final String MINUTES = "600";

    private final GuestOrigins guests;

    GuestPages(SecuritySettings settings) {
        this.guests = new GuestOrigins(settings.reconcile().origins());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !GuestOrigins.isService(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        boolean guest = guests.mayUse(origin, request.getRequestURI());
        if (guest) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
        if (GuestOrigins.isFramed(request.getRequestURI())) {
            response.setHeader("Content-Security-Policy", policyOfFrames());
            response.setHeader("X-Frame-Options", null);
        }
        boolean asksFirst = request.getMethod().equals("OPTIONS")
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
        if (guest && asksFirst) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, MINUTES);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Stricter than that of the page, but for who may show it. */
    private String policyOfFrames() {
        return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors "
                + guests.asAncestors();
    }
}
