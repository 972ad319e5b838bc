package spoor.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import spoor.threads.Threads;

/**
 * Notices while a request is being worked on that its client has hung up, so that the work can end. Tomcat alone finds
 * out only when it writes the answer.
 */
@Component
public final class ClientWatch implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Duration LOOK_EVERY = Duration.ofMillis(25);

    private final List<Connector> connectors = new CopyOnWriteArrayList<>();
    private final Threads threads;

    ClientWatch(Threads threads) {
        this.threads = threads;
    }

    /** What a request asks for. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(WatchedProtocol.class.getName());
        factory.addConnectorCustomizers(connectors::add);
    }

    /**
     * Works on a request whose body has been read to its end, and watches over it meanwhile.
     *
     * @param gone called once, by the clock, some milliseconds after the client has closed its connection; must not wait
     */
    public <T, E extends Exception> T watch(HttpServletRequest request, Runnable gone, Work<T, E> work) throws E {
        Optional<Look> look =
                find(request.getServletConnection().getConnectionId()).map(connection -> new Look(connection, gone));
        try {
            return work.run();
        } finally {
            look.ifPresent(Look::end);
        }
    }

    private Optional<OpenConnection> find(String id) {
        return connectors.stream()
                .map(Connector::getProtocolHandler)
                .filter(WatchedProtocol.class::isInstance)
                .flatMap(handler -> ((WatchedProtocol) handler).connections().stream())
                .map(OpenConnection::new)
                .filter(connection -> connection.id().equals(id))
                .findFirst();
    }

    /** Looks again and again. The lock keeps it from touching the connection once the request goes on. */
    private final class Look {

        private final OpenConnection connection;
        private final Runnable gone;
        private final Future<?> looking;
        private boolean over;

        Look(OpenConnection connection, Runnable gone) {
            this.connection = connection;
            this.gone = gone;
            this.looking = threads.every(LOOK_EVERY, this::look);
        }

        private synchronized void look() {
            OpenConnection.Found found = over ? OpenConnection.Found.OPEN : connection.look();
            if (found != OpenConnection.Found.OPEN) {
                over = true;
            }
            if (found == OpenConnection.Found.CLOSED) {
                gone.run();
            }
        }

        synchronized void end() {
            over = true;
            looking.cancel(false);
        }
    }
}
