package spoor.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A loopback port that tells whether somebody came. */
final class LoopbackCanary implements AutoCloseable {

    private final ServerSocket socket;
    private volatile boolean asked;

    LoopbackCanary() throws IOException {
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("canary").start(this::answer);
    }

    private void answer() {
        try (Socket visitor = socket.accept()) {
            asked = true;
            visitor.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            // nobody came, which is what we hope for
        }
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/spoor-probe";
    }

    boolean wasAsked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
