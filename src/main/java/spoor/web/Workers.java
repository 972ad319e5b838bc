package spoor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import spoor.threads.Threads;

/**
 * Few requests are worked on at a time, some wait, the rest are told to come again. A connection has a virtual thread of
 * its own, which costs next to nothing while it waits for its client; the work is done by platform threads, which the
 * processors are shared among. Probes and metrics need no work and pass, so that they are
 * answered however busy Spoor is. Files that
 * are coming in, for hours if need be, have places of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 35)
final class Workers extends OncePerRequestFilter {

    /** More than two hundred users are at a time. */
    static final int THREADS = 64;

    static final int WAITING = 192;
    private static final int UPLOADS = 16;
    private static final Set<String> PROBES = Set.of("/livez", "/readyz");

    private final ProblemWriter problems;
    private final ExecutorService work;
    private final ExecutorService uploads;

    Workers(ProblemWriter problems, Threads threads) {
        this.problems = problems;
        this.work = threads.few("http", THREADS, new ArrayBlockingQueue<>(WAITING));
        this.uploads = threads.few("upload", UPLOADS, new SynchronousQueue<>());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PROBES.contains(path) || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Callable<Void> rest = () -> {
            chain.doFilter(request, response);
            return null;
        };
        try {
            (Uploads.isOne(request) ? uploads : work).submit(rest).get();
        } catch (RejectedExecutionException e) {
            problems.write(
                    Problems.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "server.busy",
                            "Spoor has more to do than it can; try again in some seconds."),
                    response);
        } catch (ExecutionException e) {
            rethrow(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void rethrow(Throwable fault) throws ServletException, IOException {
        switch (fault) {
            case IOException e -> throw e;
            case ServletException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new ServletException(fault);
        }
    }
}
