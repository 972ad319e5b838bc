package spoor.bench.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that speaks as much HTTP/1.1 as is needed to ask, at next to no cost: the load must not be what is measured. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final byte[] waste = new byte[16 * 1024];

    Wire(InetSocketAddress server, InetAddress from) throws IOException {
        socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(server, PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    /**
     * What came back.
     *
     * @param again whether the connection can be used again
     */
    record Answer(int status, boolean saysWhen, boolean again) {}

    /** Asks and reads the answer to its end. */
    Answer ask(byte[] request) throws IOException {
        send(request);
        String first = line();
        int status = Integer.parseInt(first.split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        boolean saysWhen = false;
        boolean again = true;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String low = header.toLowerCase(Locale.ROOT);
            if (low.startsWith(LENGTH)) {
                length = Integer.parseInt(low.substring(LENGTH.length()).strip());
            }
            chunked |= low.startsWith("transfer-encoding:") && low.endsWith("chunked");
            saysWhen |= low.startsWith("retry-after:");
            again &= !low.equals("connection: close");
        }
        if (chunked) {
            skipChunks();
        } else {
            skip(length);
        }
        return new Answer(status, saysWhen, again);
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    /** Whether the other side has not closed it; waits a millisecond for that. */
    boolean isOpen() {
        try {
            socket.setSoTimeout(1);
            return in.read() >= 0;
        } catch (java.net.SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void skipChunks() throws IOException {
        for (int size = chunk(); size > 0; size = chunk()) {
            skip(size);
            line();
        }
        line();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private void skip(int bytes) throws IOException {
        for (int left = bytes; left > 0; ) {
            int read = in.read(waste, 0, Math.min(left, waste.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        int at = 0;
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                waste[at++] = (byte) c;
            }
        }
        return new String(waste, 0, at, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is over in any case
        }
    }
}
