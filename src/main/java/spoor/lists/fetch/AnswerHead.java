package spoor.lists.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of an answer by HTTP/1.1.
 *
 * @param headers by their names in small letters
 */
record AnswerHead(int status, Map<String, String> headers) {

    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_LINES = 100;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

    /** @throws IOException if that is no HTTP, or too much of it */
    static AnswerHead read(InputStream in) throws IOException {
        Matcher status = STATUS.matcher(line(in));
        if (!status.matches()) {
            throw new IOException("that is no HTTP");
        }
        Map<String, String> headers = new HashMap<>();
        String line = line(in);
        for (int lines = 0; !line.isEmpty(); lines++) {
            int colon = line.indexOf(':');
            if (colon <= 0 || lines >= MOST_LINES) {
                throw new IOException("its headers cannot be read");
            }
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            String former = headers.put(name, value);
            if (former != null && !former.equals(value) && name.equals("content-length")) {
                throw new IOException("it states two lengths");
            }
            line = line(in);
        }
        return new AnswerHead(Integer.parseInt(status.group(1)), headers);
    }

    /** One line without its end. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() >= LONGEST_LINE) {
                throw new IOException(next < 0 ? "the connection ended" : "its headers are too long");
            }
            line.write(next);
        }
        String text = line.toString(ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Its body as the server sent it, and the end of it only where the server ended it. */
    InputStream body(InputStream in) throws IOException {
        String coding = headers.getOrDefault("transfer-encoding", "");
        if (coding.equalsIgnoreCase("chunked")) {
            return new ChunkedBody(in);
        }
        if (!coding.isEmpty() && !coding.equalsIgnoreCase("identity")) {
            throw new IOException("it is sent in a way that Spoor does not read: " + coding);
        }
        String length = headers.get("content-length");
        return length == null ? in : new MeasuredBody(in, length(length));
    }

    /** Whether it says how long its body is, or marks its end. */
    boolean saysItsEnd() {
        return headers.containsKey("content-length")
                || headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked");
    }

    private static long length(String text) throws IOException {
        if (!text.matches("\\d{1,18}")) {
            throw new IOException("it states no length that can be read");
        }
        return Long.parseLong(text);
    }
}
