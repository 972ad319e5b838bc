package spoor.console;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;
import spoor.store.DriverLog;

/**
 * The driver that statements of users go through: with a database user of the console's own where one is configured
 * ({@code spoor.cypher.username}), which an Enterprise server or Aura can bind to the role {@code reader}.
 */
@Component
final class ConsoleDriver implements AutoCloseable {

    private final Driver driver;
    private final boolean own;

    ConsoleDriver(Driver shared, Neo4jConnectionDetails connection, ConsoleSettings settings) {
        this.own = !settings.username().isEmpty();
        this.driver = own
                ? GraphDatabase.driver(
                        connection.getUri(),
                        AuthTokens.basic(settings.username(), settings.password()),
                        DriverLog.set(Config.builder())
                                .withMaxConnectionPoolSize(10)
                                .build())
                : shared;
    }

    Driver get() {
        return driver;
    }

    /** Whether statements run as another database user than Spoor itself. */
    boolean isOwnUser() {
        return own;
    }

    @Override
    public void close() {
        if (own) {
            driver.close();
        }
    }
}
