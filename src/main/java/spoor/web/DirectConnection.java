package spoor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection to the very IP address that was judged: a name that resolves otherwise a moment later leads nowhere else.
 * Any thread may close it, which ends what others wait for.
 */
public final class DirectConnection implements AutoCloseable {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final Socket plain = new Socket();
    private Socket used = plain;

    /**
     * Connects, with TLS where the target asks for it; the certificate then has to be of the host that was asked for.
     *
     * @param address of the target's host, as it was judged
     * @param readMillis how long one reading may take
     */
    public void open(URI target, InetAddress address, int connectMillis, int readMillis) throws IOException {
        plain.connect(new InetSocketAddress(address, portOf(target)), connectMillis);
        plain.setSoTimeout(readMillis);
        if (target.getScheme().equals("https")) {
            used = secured(target);
        }
    }

    private Socket secured(URI target) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, hostOf(target), portOf(target), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** What the other side says. */
    public InputStream in() throws IOException {
        return used.getInputStream();
    }

    /** What it is told. */
    public OutputStream out() throws IOException {
        return used.getOutputStream();
    }

    @Override
    public void close() {
        try {
            plain.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host of an address, without the brackets of an IPv6 address. */
    public static String hostOf(URI target) {
        String host = String.valueOf(target.getHost());
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** The port that is meant. */
    public static int portOf(URI target) {
        return target.getPort() > 0 ? target.getPort() : target.getScheme().equals("https") ? HTTPS : HTTP;
    }
}
