package spoor.lists.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;
import spoor.threads.Threads;
import spoor.web.DirectConnection;
import spoor.web.PublicAddress;

/**
 * Fetches files from addresses of the web: only from hosts that are allowed, each resolved, judged and then called by the
 * very IP address that was judged; the same again for each redirect. Safe for use by any thread.
 */
@Component
public class WebFiles {

    private static final int MOST_REDIRECTS = 5;
    private static final int LOOKED_AT = 512;
    private static final int BUFFER = 65_536;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final FetchSettings settings;
    private final Threads threads;

    WebFiles(FetchSettings settings, Threads threads) {
        this.settings = settings;
        this.threads = threads;
    }

    /**
     * Fetches one file.
     *
     * @param to where its bytes go, unpacked if the server packed them for the way; not closed
     * @throws Unavailable if there is none, or it must not be fetched; what was written is worth nothing then
     * @throws IOException if it cannot be written
     */
    public Fetched fetch(FetchOrder order, OutputStream to) throws IOException {
        Visit visit = new Visit(order);
        Future<?> end = threads.every(settings.whole(), visit::hangUp);
        try {
            return visit.fetch(to);
        } finally {
            end.cancel(false);
        }
    }

    /** The address to call, so that what was judged is what is called. */
    private InetAddress resolve(URI target) throws IOException {
        boolean vouchedFor = settings.vouchesFor(target);
        String host = DirectConnection.hostOf(target);
        if (!"https".equals(target.getScheme()) && !("http".equals(target.getScheme()) && vouchedFor)) {
            throw FetchFault.plain(host);
        }
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!vouchedFor && !Arrays.stream(addresses).allMatch(PublicAddress::is)) {
            throw FetchFault.isPrivate(host);
        }
        return addresses[0];
    }

    /** One file, from its address to the end of what a last redirect leads to. */
    private final class Visit {

        private final FetchOrder order;
        private final AtomicBoolean isTooLate = new AtomicBoolean();
        private volatile @Nullable DirectConnection connection;
        private URI at;

        Visit(FetchOrder order) {
            this.order = order;
            this.at = order.address();
        }

        void hangUp() {
            isTooLate.set(true);
            DirectConnection now = connection;
            if (now != null) {
                now.close();
            }
        }

        private String host() {
            return DirectConnection.hostOf(at);
        }

        Fetched fetch(OutputStream to) throws IOException {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                try (DirectConnection here = new DirectConnection()) {
                    connection = here;
                    InputStream in = ask(here);
                    AnswerHead head = head(in);
                    if (!head.isRedirect()) {
                        return take(head, in, to);
                    }
                    at = next(head);
                }
            }
            throw FetchFault.tooManyRedirects(host());
        }

        private InputStream ask(DirectConnection here) {
            if (isTooLate.get()) {
                throw FetchFault.slow(host());
            }
            try {
                here.open(at, resolve(at), settings.connectMillis(), settings.readMillis());
                OutputStream out = here.out();
                out.write(request().getBytes(ISO_8859_1));
                out.flush();
                return new BufferedInputStream(here.in(), BUFFER);
            } catch (IOException e) {
                throw fault(e);
            }
        }

        private Unavailable fault(IOException e) {
            return isTooLate.get() ? FetchFault.slow(host()) : FetchFault.of(host(), e);
        }

        private String request() {
            String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
            String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
            String port = at.getPort() > 0 ? ":" + at.getPort() : "";
            return "GET " + URI.create(path + query).toASCIIString() + " HTTP/1.1\r\n"
                    + "Host: " + at.getHost() + port + "\r\n"
                    + "User-Agent: Spoor\r\n"
                    + "Accept: */*\r\n"
                    + "Accept-Encoding: identity\r\n"
                    + header("If-None-Match", order.etag())
                    + header("If-Modified-Since", order.modified())
                    + "Connection: close\r\n\r\n";
        }

        private static String header(String name, @Nullable String value) {
            boolean isPlain = value != null && value.chars().allMatch(each -> each >= ' ' && each < 127);
            return isPlain ? name + ": " + value + "\r\n" : "";
        }

        private AnswerHead head(InputStream in) {
            try {
                return AnswerHead.read(in);
            } catch (IOException e) {
                throw fault(e);
            }
        }

        private URI next(AnswerHead head) {
            String location = head.header("location");
            URI target;
            try {
                target = at.resolve(location == null ? "" : location);
            } catch (IllegalArgumentException e) {
                throw FetchFault.status(host(), head.status());
            }
            if (location == null || target.getHost() == null || target.getUserInfo() != null) {
                throw FetchFault.status(host(), head.status());
            }
            if (!order.allows(target)) {
                throw FetchFault.redirect(host(), DirectConnection.hostOf(target));
            }
            return target;
        }

        private Fetched take(AnswerHead head, InputStream in, OutputStream to) throws IOException {
            if (head.status() == NOT_MODIFIED && (order.etag() != null || order.modified() != null)) {
                return new Fetched(false, 0, true, order.etag(), order.modified());
            }
            if (head.status() != OK) {
                throw FetchFault.status(host(), head.status());
            }
            long bytes = copy(body(head, in), to);
            return new Fetched(true, bytes, head.saysItsEnd(), head.header("etag"), head.header("last-modified"));
        }

        private InputStream body(AnswerHead head, InputStream in) {
            String length = head.header("content-length");
            if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > order.most()) {
                throw FetchFault.large(host(), order.most());
            }
            try {
                InputStream body = head.body(in);
                String packed = String.valueOf(head.header("content-encoding")).toLowerCase(Locale.ROOT);
                return packed.equals("gzip") || packed.equals("x-gzip") ? new GZIPInputStream(body, BUFFER) : body;
            } catch (IOException e) {
                throw fault(e);
            }
        }

        private long copy(InputStream body, OutputStream to) throws IOException {
            byte[] buffer = new byte[BUFFER];
            int count = read(body, buffer, LOOKED_AT);
            requireData(buffer, count);
            long bytes = 0;
            while (count > 0) {
                bytes += count;
                if (bytes > order.most()) {
                    throw FetchFault.large(host(), order.most());
                }
                to.write(buffer, 0, count);
                count = read(body, buffer, BUFFER);
            }
            return bytes;
        }

        /** So many bytes, fewer at the end. */
        private int read(InputStream body, byte[] into, int most) {
            try {
                return body.readNBytes(into, 0, most);
            } catch (IOException e) {
                throw fault(e);
            }
        }

        /** Publishers that moved, or want somebody to sign in, answer with a page and status 200. */
        private void requireData(byte[] buffer, int count) {
            if (count == 0) {
                throw FetchFault.empty(host());
            }
            String start = new String(buffer, 0, Math.min(count, LOOKED_AT), ISO_8859_1)
                    .replaceFirst("^\u00EF\u00BB\u00BF", "")
                    .stripLeading()
                    .toLowerCase(Locale.ROOT);
            if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
                throw FetchFault.page(host());
            }
        }
    }
}
