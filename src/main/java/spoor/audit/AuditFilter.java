package spoor.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import spoor.model.Unavailable;
import spoor.web.AuditNotes;
import spoor.web.ProblemWriter;
import spoor.web.Problems;
import spoor.web.request.Who;

/**
 * Has an entry written for what {@link AuditRoutes} names, refusals by what stands behind it included. The answer to what
 * changes something is held back until its entry is on the disk.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
final class AuditFilter extends OncePerRequestFilter {

    private final Audit audit;
    private final ObjectProvider<Who> who;
    private final ProblemWriter problems;

    AuditFilter(Audit audit, ObjectProvider<Who> who, ProblemWriter problems) {
        this.audit = audit;
        this.who = who;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AuditRoutes.Met> met = AuditRoutes.find(request.getMethod(), request.getRequestURI());
        if (met.isEmpty()) {
            chain.doFilter(request, response);
        } else if (met.get().row().kind() == AuditRoutes.Kind.READ) {
            read(met.get(), request, response, chain);
        } else {
            change(met.get(), request, response, chain);
        }
    }

    private void read(AuditRoutes.Met met, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            Told told = tell(met, request, status);
            audit.note(told.actor, met.row().act(), told.outcome, told.subject, told.details);
        }
    }

    private void change(
            AuditRoutes.Met met, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            audit.requireWell();
        } catch (Unavailable e) {
            problems.write(Problems.of(e), response);
            return;
        }
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        boolean ended = false;
        try {
            chain.doFilter(request, held);
            ended = true;
        } finally {
            if (!ended) {
                Told told = tell(met, request, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                audit.note(told.actor, met.row().act(), told.outcome, told.subject, told.details);
            }
        }
        answer(met, request, response, held);
    }

    private void answer(
            AuditRoutes.Met met,
            HttpServletRequest request,
            HttpServletResponse response,
            ContentCachingResponseWrapper held)
            throws IOException {
        Told told = tell(met, request, held.getStatus());
        if (told.outcome != Outcome.DONE) {
            audit.note(told.actor, met.row().act(), told.outcome, told.subject, told.details);
            held.copyBodyToResponse();
            return;
        }
        try {
            audit.record(told.actor, met.row().act(), told.outcome, told.subject, told.details);
            held.copyBodyToResponse();
        } catch (Unavailable e) {
            response.resetBuffer();
            problems.write(
                    Problems.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "audit.late",
                            "What you asked for was done, but could not be written into the audit yet. Nothing more can be"
                                    + " changed until it is; whoever runs Spoor finds the reason in its log."),
                    response);
        }
    }

    /** What an entry says. */
    private record Told(Who.Person actor, Outcome outcome, String subject, Map<String, Object> details) {}

    /**
     * Of somebody who is not signed in only the act is told, and the account that they wanted to come in by: all else may
     * be anything, and would fill the disk.
     */
    private Told tell(AuditRoutes.Met met, HttpServletRequest request, int status) {
        AuditNotes notes = AuditNotes.of(request);
        Outcome outcome = notes.isRefused() ? Outcome.REFUSED : Outcome.ofStatus(status);
        Who.Person actor = actor(request);
        if (actor.equals(Who.Person.NOBODY)) {
            String account = notes.account();
            String subject = notes.subject();
            return account == null || subject == null
                    ? new Told(actor, outcome, "", Map.of("status", status))
                    : new Told(actor, outcome, subject, new TreeMap<>(Map.of("account", account, "status", status)));
        }
        Map<String, Object> details = new LinkedHashMap<>(notes.details());
        if (outcome != Outcome.DONE) {
            details.put("status", status);
        }
        String named = notes.subject();
        return new Told(actor, outcome, named == null ? met.subject() : named, details);
    }

    private Who.Person actor(HttpServletRequest request) {
        Who known = who.getIfAvailable();
        return known == null ? Who.Person.LOCAL : known.of(request);
    }
}
