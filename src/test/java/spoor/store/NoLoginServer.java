package spoor.store;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A Spoor in front of a Neo4j whose authentication is off, as {@code NEO4J_AUTH=none} makes it; it gives no password. */
public final class NoLoginServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = Path.of("target/it/no-login");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ForeignServer.use(start(), FOLDER, context);
    }

    private static ServerProcess start() {
        try {
            return ServerProcess.start(FOLDER.resolve("server"), ServerProcess.AUTHENTICATION + """
                            false
                            dbms.security.allow_csv_import_from_file_urls=false
                            internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
                            db.transaction.timeout=60s
                            """);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
