package spoor.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import spoor.model.NotFound;
import spoor.model.NotSignedIn;
import spoor.model.Refused;
import spoor.model.SpoorException;
import spoor.people.Caller;
import spoor.people.account.Admission;
import spoor.people.account.Sessions;
import spoor.people.account.Tokens;
import spoor.people.account.UsersMode;
import spoor.web.ProblemWriter;
import spoor.web.Problems;

/**
 * Every request goes through here once people sign in: who sends it is found out, and the table of routes says whether they
 * may. Without a login nothing is done. Comes after the paths of ids have their one form, so that it sees what controllers see.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 45)
final class Gate extends OncePerRequestFilter {

    /** Every request of the page that changes something bears it; a form of another site cannot. */
    static final String HEADER = "X-Spoor";

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    private final AccessTable table = AccessTable.read();
    private final UsersMode mode;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Admission admission;
    private final ProblemWriter problems;

    Gate(UsersMode mode, Sessions sessions, Tokens tokens, Admission admission, ProblemWriter problems) {
        this.mode = mode;
        this.sessions = sessions;
        this.tokens = tokens;
        this.admission = admission;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !mode.isOn();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller.NOBODY.sends(request);
        Caller caller;
        try {
            caller = admit(request);
        } catch (SpoorException e) {
            problems.write(Problems.of(e), response);
            return;
        } catch (Neo4jException e) {
            problems.write(away(), response);
            return;
        }
        caller.sends(request);
        if (caller.isKnown()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(caller.isKnown() ? new SentBy(request, caller.name()) : request, response);
    }

    private static ProblemDetail away() {
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database.away",
                "Spoor cannot look up who you are, for its database does not answer; try again in some seconds.");
    }

    private Caller admit(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        AccessTable.Row row = table.find(request.getMethod(), path).orElse(null);
        if (row != null && row.who() == AccessTable.Who.OPEN) {
            requireHeader(request);
            return Caller.NOBODY;
        }
        Caller caller = identify(request);
        if (row == null || row.who() == AccessTable.Who.REFUSED) {
            throw new NotFound(
                    "route.unknown",
                    "There is no %s %s. The routes are listed at /v3/api-docs.",
                    request.getMethod(),
                    request.getRequestURI());
        }
        require(row, caller);
        return caller;
    }

    /** The token that a program sends. */
    static Optional<String> findBearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(given -> given.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(given -> given.substring(BEARER.length()).strip());
    }

    private Caller identify(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return findBearer(request)
                    .flatMap(tokens::find)
                    .orElseThrow(
                            () -> new NotSignedIn(
                                    "token.wrong",
                                    "This token is none, has ended, or its owner may not come in. Make a new one under Account."));
        }
        Caller caller = Cookies.SESSION
                .read(request)
                .flatMap(sessions::find)
                .filter(open -> !open.session().isPending())
                .map(this::toCaller)
                .orElseThrow(this::needed);
        requireHeader(request);
        return caller;
    }

    private Caller toCaller(Sessions.Open open) {
        sessions.touch(open.session());
        return new Caller(
                open.account().id(),
                open.account().name(),
                open.account().roles(),
                open.session().hash(),
                open.session().confirmedUntil());
    }

    private NotSignedIn needed() {
        return admission.isBeforeSetup()
                ? new NotSignedIn(
                        "setup.needed",
                        "There is nobody yet who could sign in. Open the link that Spoor printed on its console when it started.")
                : new NotSignedIn("session.needed", "Sign in first, or send a token as Authorization: Bearer.");
    }

    private static void requireHeader(HttpServletRequest request) {
        boolean changes = !SAFE_METHODS.contains(request.getMethod());
        if (changes && Cookies.SESSION.read(request).isPresent() && !"1".equals(request.getHeader(HEADER))) {
            throw new Refused(
                    "session.header",
                    "A request with a session that changes something bears the header X-Spoor: 1, so that a page of another site cannot send it.");
        }
    }

    private static void require(AccessTable.Row row, Caller caller) {
        if (row.role() != null) {
            caller.require(row.role());
        }
        if (row.extra() != AccessTable.Extra.NOTHING && caller.session() == null) {
            throw new Refused("session.person", "This is for people who are signed in, not for tokens.");
        }
        Instant confirmed = caller.confirmedUntil();
        boolean fresh = confirmed != null && confirmed.isAfter(Instant.now());
        if (row.extra() == AccessTable.Extra.CONFIRM && !fresh) {
            throw new Refused(
                    "session.confirm",
                    "Prove once more who you are, by password, code or passkey (POST /api/session/confirm); it holds for five minutes.");
        }
    }
}
