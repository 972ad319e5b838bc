package spoor.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.coyote.BadRequestException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import spoor.web.ProblemWriter;
import spoor.web.Problems;

/**
 * Reads a body to its end before anything else is done for it, so that who sends slowly keeps nobody but himself. Bodies
 * of the API hold at most 1 MiB and take at most {@value #MOST_SECONDS} s. Imports (multipart) are files and have limits
 * of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class WholeBody extends OncePerRequestFilter {

    static final int MOST_BYTES = 1 << 20;
    static final int MOST_SECONDS = 20;

    /** Larger ones are held in memory few at a time; nobody's ordinary question is one. */
    private static final int SMALL_BYTES = 16 * 1024;

    private static final int MOST_LARGE = 64;

    private final ProblemWriter problems;
    private final Semaphore large = new Semaphore(MOST_LARGE);

    WholeBody(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean none = request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
        return none || Uploads.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Reading reading = new Reading()) {
            ReadRequest whole = new ReadRequest(request, reading.read(request));
            chain.doFilter(whole, response);
        } catch (Unfit unfit) {
            problems.write(unfit.problem, response);
        }
    }

    /** The body is not taken. */
    private static final class Unfit extends IOException {

        private static final long serialVersionUID = 1;

        private final transient ProblemDetail problem;

        Unfit(HttpStatus status, String code, String detail) {
            this.problem = Problems.of(status, code, detail);
        }
    }

    /** One body, with the place that it takes if it is a large one. */
    private final class Reading implements AutoCloseable {

        private final long end =
                System.nanoTime() + Duration.ofSeconds(MOST_SECONDS).toNanos();
        private boolean isLarge;

        byte[] read(HttpServletRequest request) throws IOException {
            requireFit(request.getContentLengthLong());
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            byte[] part = new byte[8 * 1024];
            try {
                InputStream in = request.getInputStream();
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    body.write(part, 0, read);
                    requireFit(body.size());
                }
            } catch (BadRequestException e) {
                throw new Unfit(
                        HttpStatus.BAD_REQUEST,
                        "request.malformed",
                        "The body's chunks are no valid HTTP; send it anew.");
            } catch (IOException e) {
                throw isSlow(e) ? slow() : e;
            }
            return body.toByteArray();
        }

        private void requireFit(long bytes) throws Unfit {
            if (bytes > MOST_BYTES) {
                throw new Unfit(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "body.tooLarge",
                        "The body is larger than 1 MiB. Send less, or bring data in as an import.");
            }
            if (System.nanoTime() > end) {
                throw slow();
            }
            if (bytes > SMALL_BYTES && !isLarge) {
                isLarge = large.tryAcquire();
                if (!isLarge) {
                    throw new Unfit(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "server.busy",
                            "Too many large requests come in at the moment; try again in some seconds.");
                }
            }
        }

        private Unfit slow() {
            return new Unfit(
                    HttpStatus.REQUEST_TIMEOUT,
                    "body.slow",
                    "The body did not come within %d s; send it in one go.".formatted(MOST_SECONDS));
        }

        private boolean isSlow(IOException e) {
            return e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException;
        }

        @Override
        public void close() {
            if (isLarge) {
                large.release();
            }
        }
    }
}
