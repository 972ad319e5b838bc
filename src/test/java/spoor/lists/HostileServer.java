package spoor.lists;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A publisher on this machine that answers, byte by byte, what a test says. */
public final class HostileServer implements AutoCloseable {

    /** Writes an answer, headers included. */
    @FunctionalInterface
    public interface Answer {

        /**
         * Writes to whoever asked.
         *
         * @param request its lines up to the empty one
         */
        void write(List<String> request, OutputStream out) throws Exception;
    }

    private final ServerSocket server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public HostileServer() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("hostile-server").start(this::serve);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            List<String> lines = in.lines().takeWhile(line -> !line.isEmpty()).toList();
            String path = lines.getFirst().split(" ", -1)[1];
            asked.add(path);
            Answer answer = answers.getOrDefault(path, text(404, "", "no"));
            answer.write(lines, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (Exception gone) {
            // Whoever asked has hung up: that is what some tests are about
        }
    }

    /** What a path answers with from now on. */
    public void at(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** An answer in proper form. */
    public static Answer text(int status, String headers, String body) {
        return bytes(status, headers, body.getBytes(UTF_8));
    }

    /** The same of bytes. */
    public static Answer bytes(int status, String headers, byte[] body) {
        return (request, out) -> {
            out.write(("HTTP/1.1 " + status + " Said\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            out.write(body);
        };
    }

    /** An answer as it stands, in whatever form. */
    public static Answer raw(String answer) {
        return (request, out) -> out.write(answer.getBytes(ISO_8859_1));
    }

    /** Sends on. */
    public static Answer to(String location) {
        return text(302, "Location: " + location + "\r\n", "");
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The paths that were asked for, in their order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
