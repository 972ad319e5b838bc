package spoor.web.request;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import spoor.threads.Threads;
import spoor.web.ProblemWriter;
import spoor.web.Problems;

/**
 * Few requests are worked on at a time, some wait, the rest are told to come again; who is next says {@link FairLine}. A connection has a virtual thread of
 * its own, which costs next to nothing while it waits for its client; the work is done by platform threads, which the
 * processors are shared among. Probes and metrics need no work and pass, so that they are
 * answered however busy Spoor is. Files that
 * are coming in, for hours if need be, have places of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 35)
public final class Workers extends OncePerRequestFilter {

    /** More than two hundred users are at a time. */
    static final int THREADS = 64;

    static final int WAITING = 192;

    /**
     * Fewer than there are connections to the database, so that one client never has all of them, and so few while others
     * are there that these get their share of the processors, too. Six for each processor may have begun within a tenth of
     * a second. Who waits in a line that was full and has stood for half a second is sent away after a fifth of one.
     */
    static final FairLine.Limits LIMITS = new FairLine.Limits(
            THREADS,
            Math.min(THREADS, 6 * Runtime.getRuntime().availableProcessors()),
            24,
            8,
            WAITING,
            Duration.ofMillis(100),
            Duration.ofMillis(500),
            Duration.ofMillis(200),
            Duration.ofSeconds(20));

    /** So many keep half of the processors busy at most. */
    private static final int FEW_CLIENTS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** A browser opens so many connections to one host. */
    private static final int OF_ONE_PAGE = 6;

    private static final int UPLOADS = 16;
    private static final Set<String> PROBES = Set.of("/livez", "/readyz", "/api/yente/healthz", "/api/yente/readyz");

    /** What comes in here asks Spoor itself; each of these questions waits its turn. Were it to hold a place, it would wait for itself. */
    private static final String ASKS_AGAIN = "/mcp";

    private final ProblemWriter problems;
    private final ObjectProvider<KnownSender> senders;
    private final FairLine line = new FairLine(LIMITS, System::nanoTime);
    private final ExecutorService work;
    private final ExecutorService uploads;
    private final Counter refused;

    Workers(ProblemWriter problems, Threads threads, ObjectProvider<KnownSender> senders, MeterRegistry meters) {
        this.problems = problems;
        this.senders = senders;
        this.work = threads.few("http", THREADS, new LinkedBlockingQueue<>());
        this.uploads = threads.few("upload", UPLOADS, new SynchronousQueue<>());
        this.refused = meters.counter("spoor.requests.refused");
        meters.gauge("spoor.requests.waiting", line, FairLine::waiting);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PROBES.contains(path) || path.startsWith("/actuator/") || path.equals(ASKS_AGAIN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Callable<Void> rest = () -> {
            chain.doFilter(request, response);
            return null;
        };
        try {
            if (!(Uploads.isOne(request) ? isDone(uploads, rest) : workInTurn(clientOf(request), rest))) {
                refused.increment();
                problems.write(
                        Problems.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "server.busy",
                                "Spoor has more to do than it can; try again in some seconds."),
                        response);
            }
        } catch (ExecutionException e) {
            rethrow(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Whether nobody is being answered and nobody waits; probes and uploads aside. */
    public boolean isQuiet() {
        return line.clients() == 0;
    }

    /** Whether whoever asks is not the only one by far; one page asks for some things at a time. */
    public boolean isCrowded() {
        return line.clients() > FEW_CLIENTS || line.working() > OF_ONE_PAGE;
    }

    private String clientOf(HttpServletRequest request) {
        return senders.orderedStream()
                .flatMap(sender -> sender.find(request).stream())
                .findFirst()
                .orElseGet(() -> Client.of(request));
    }

    /** Whether it was done. */
    private boolean workInTurn(String client, Callable<Void> rest) throws InterruptedException, ExecutionException {
        try (FairLine.@Nullable Place place = line.enter(client)) {
            if (place == null) {
                return false;
            }
            return isDone(work, rest);
        }
    }

    /** Whether the pool took it. */
    private static boolean isDone(ExecutorService pool, Callable<Void> rest)
            throws InterruptedException, ExecutionException {
        try {
            pool.submit(rest).get();
            return true;
        } catch (RejectedExecutionException e) {
            return false;
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
