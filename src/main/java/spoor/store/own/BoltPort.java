package spoor.store.own;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** The loopback port that the own Neo4j listens on. */
public final class BoltPort {

    /** Systems take client ports from above, so that a port from here is still free at a restart. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 100;

    private BoltPort() {}

    /**
     * Finds a port that is free now.
     *
     * @param wanted 0 for any
     * @throws IOException if the wanted port is taken
     */
    public static int choose(int wanted) throws IOException {
        if (wanted != 0) {
            return requireFree(wanted);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(candidate)) {
                return candidate;
            }
        }
        throw new IOException("No free port on 127.0.0.1 between %d and %d".formatted(LOWEST, HIGHEST));
    }

    private static int requireFree(int port) throws IOException {
        if (!isFree(port)) {
            throw new IOException("Port %d (spoor.bolt.port) is taken by another program".formatted(port));
        }
        return port;
    }

    private static boolean isFree(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket socket = new ServerSocket(port, 1, loopback)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
