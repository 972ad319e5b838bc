package spoor.watch.hook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import spoor.threads.Threads;
import spoor.web.DirectConnection;

/**
 * Posts to an address of the web by the very IP address that was judged: a name that resolves otherwise a moment later
 * leads nowhere else. Redirects are not followed; of the answer only the first line is read. Safe for use by any thread.
 */
@Component
public class HookCall {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final int LONGEST_LINE = 1_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

    /** Whoever takes the body or tells the answer byte by byte is hung up on after so long. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HookTargets targets;
    private final Threads threads;

    HookCall(HookTargets targets, Threads threads) {
        this.targets = targets;
        this.threads = threads;
    }

    /**
     * Calls once.
     *
     * @param delivery the same for each attempt
     * @param signature see {@link HookSecret#sign}
     * @return the status of the answer
     * @throws IOException if nobody answered, or must not be called
     */
    public int post(URI target, byte[] body, String delivery, String signature) throws IOException {
        InetAddress address = targets.resolve(target);
        DirectConnection connection = new DirectConnection();
        Future<?> end = threads.every(LONGEST, connection::close);
        try (connection) {
            connection.open(target, address, CONNECT_MILLIS, READ_MILLIS);
            OutputStream out = connection.out();
            out.write(head(target, body.length, delivery, signature).getBytes(ISO_8859_1));
            out.write(body);
            out.flush();
            return status(connection.in());
        } finally {
            end.cancel(false);
        }
    }

    private static String head(URI target, int length, String delivery, String signature) {
        String path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String port = target.getPort() > 0 ? ":" + target.getPort() : "";
        return "POST " + URI.create(path + query).toASCIIString() + " HTTP/1.1\r\n"
                + "Host: " + target.getHost() + port + "\r\n"
                + "User-Agent: Spoor\r\n"
                + "Content-Type: application/json\r\n"
                + "Content-Length: " + length + "\r\n"
                + "Spoor-Delivery: " + delivery + "\r\n"
                + "Spoor-Signature: " + signature + "\r\n"
                + "Connection: close\r\n\r\n";
    }

    private static int status(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_LINE) {
            line.write(next);
            next = in.read();
        }
        Matcher status = STATUS.matcher(line.toString(ISO_8859_1).strip());
        if (!status.matches()) {
            throw new IOException("its answer is no HTTP");
        }
        return Integer.parseInt(status.group(1));
    }
}
