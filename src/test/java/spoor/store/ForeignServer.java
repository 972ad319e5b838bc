package spoor.store;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A Spoor in front of somebody else's Neo4j that nobody has told to be careful. */
public final class ForeignServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = TestDatabase.FOLDER.resolve("foreign");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase server = start();
        use(
                server,
                FOLDER,
                context,
                "spring.neo4j.authentication.username=neo4j",
                "spring.neo4j.authentication.password=" + server.password());
    }

    /** Spoor is in front of this server, which ends with it. */
    static void use(TestDatabase server, Path folder, ConfigurableApplicationContext context, String... login) {
        TestPropertyValues.of("spring.neo4j.uri=" + server.uri(), "spoor.data=" + folder.resolve("spoor"))
                .and(login)
                .applyTo(context);
        context.addApplicationListener(event -> {
            if (event instanceof ApplicationStartedEvent started) {
                SharedNeo4j.awaitReady(started.getApplicationContext());
            } else if (event instanceof ContextClosedEvent) {
                server.close();
            }
        });
    }

    private static TestDatabase start() {
        try {
            return TestDatabase.startForeign(FOLDER.resolve("server"));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
