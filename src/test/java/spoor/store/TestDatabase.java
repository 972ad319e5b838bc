package spoor.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/**
 * The Neo4j that tests run on: Spoor's own, or with {@code -Dspoor.test.neo4j=5.26} a server process of that line, so that
 * the same tests are the contract of both.
 */
interface TestDatabase extends AutoCloseable {

    URI uri();

    String password();

    /** What Spoor has to be told to work with it, beside address and password. */
    String[] settings();

    @Override
    void close();

    default AuthToken authToken() {
        return AuthTokens.basic("neo4j", password());
    }

    static TestDatabase start(Path folder) throws IOException, InterruptedException {
        String wanted = System.getProperty("spoor.test.neo4j", "own");
        return switch (wanted) {
            case "own" -> new Own(OwnNeo4j.start(FreshNeo4j.settings(folder), new StoreState(), null));
            case "5.26" -> ServerProcess.start(folder, "");
            default -> throw new IllegalArgumentException("spoor.test.neo4j=" + wanted);
        };
    }

    /** The child process. */
    record Own(OwnNeo4j neo4j) implements TestDatabase {

        @Override
        public URI uri() {
            return neo4j.uri();
        }

        @Override
        public String password() {
            return neo4j.password();
        }

        @Override
        public String[] settings() {
            return new String[0];
        }

        @Override
        public void close() {
            neo4j.close();
        }
    }
}
