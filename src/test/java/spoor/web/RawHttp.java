package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests as they stand, malformed ones too, over a socket of its own. */
public record RawHttp(int port) {

    /** One answer: lower-case header names, chunks put together. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        /** Status and code, the way tests compare problems. */
        public String problem() {
            return status + " " + json().path("code").asString();
        }

        public String detail() {
            return json().path("detail").asString();
        }
    }

    public Answer get(String path) {
        return send("GET " + path + " HTTP/1.1\nHost: localhost:" + port, "");
    }

    public Answer post(String path, String json) {
        return send("POST " + path + " HTTP/1.1\nHost: localhost\nContent-Type: application/json", json);
    }

    /** A POST whose body is in chunks already, so that its length is not announced. */
    public Answer sendChunked(String path, String chunks) {
        return exchange(
                "POST " + path
                        + " HTTP/1.1\nHost: localhost\nContent-Type: application/json\nTransfer-Encoding: chunked",
                chunks.getBytes(StandardCharsets.UTF_8));
    }

    /** The head's lines as given (without length and connection), then the body. */
    public Answer send(String head, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return exchange(head + "\nContent-Length: " + bytes.length, bytes);
    }

    private Answer exchange(String head, byte[] bytes) {
        String whole = head.replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
            writeAsFarAsWanted(socket, bytes);
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new AssertionError("No answer to " + head, e);
        }
    }

    /** A server that has already refused the body need not take the rest of it. */
    private static void writeAsFarAsWanted(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException refused) {
            assertThat(bytes.length).isGreaterThan(1 << 20);
        }
    }

    private static Answer parse(byte[] answer) {
        int end = new String(answer, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        String[] lines = new String(answer, 0, end, StandardCharsets.UTF_8).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] pair = lines[i].split(":", 2);
            headers.merge(pair[0].toLowerCase(Locale.ROOT), pair[1].strip(), RawHttp::join);
        }
        byte[] bytes = Arrays.copyOfRange(answer, end + 4, answer.length);
        boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
        String body = chunked ? unchunk(bytes) : new String(bytes, StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, body);
    }

    /** Cookies come in a header each; of others the last counts. */
    private static String join(String first, String next) {
        return first.contains("SameSite") ? first + "|" + next : next;
    }

    /** Sizes count bytes, and a character may lie in two chunks. */
    private static String unchunk(byte[] bytes) {
        java.io.ByteArrayOutputStream whole = new java.io.ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = at;
            while (bytes[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) {
                return whole.toString(StandardCharsets.UTF_8);
            }
            whole.write(bytes, line + 2, size);
            at = line + 2 + size + 2;
        }
    }
}
