package spoor.store;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * A Spoor in front of somebody else's Neo4j that nobody has told to be careful, and whose authentication is off, as
 * {@code NEO4J_AUTH=none} makes it; it gives no password.
 */
public final class NoLoginServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = Path.of("target/it/no-login");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ServerProcess server = start();
        TestPropertyValues.of("spring.neo4j.uri=" + server.uri(), "spoor.data=" + FOLDER.resolve("spoor"))
                .applyTo(context);
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.boot.context.event.ApplicationStartedEvent started) {
                SharedNeo4j.awaitReady(started.getApplicationContext());
            } else if (event instanceof ContextClosedEvent) {
                server.close();
            }
        });
    }

    private static ServerProcess start() {
        try {
            return ServerProcess.start(FOLDER.resolve("server"), ServerProcess.AUTHENTICATION + "false\n");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
