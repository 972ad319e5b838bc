package spoor.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import spoor.store.own.OwnNeo4j;

/**
 * The Neo4j that tests run on: Spoor's own, with {@code -Dspoor.test.neo4j=5.26} a server process of that line, or with
 * {@code -Dspoor.test.neo4j=container} a container, so that the same tests are the contract of all.
 */
interface TestDatabase extends AutoCloseable {

    String WANTED = System.getProperty("spoor.test.neo4j", "own");

    /** What the tests of this JVM write; another one beside it has another. */
    Path FOLDER = Path.of(System.getProperty("spoor.test.folder", "target/it"));

    URI uri();

    String password();

    /**
     * What Spoor has to be told to work with it, beside address and password. Somebody else's reads files and opens
     * addresses if it is told to; the screen must do without its help.
     */
    default String[] settings() {
        return new String[] {"spoor.cypher.accept-open-server=true"};
    }

    @Override
    void close();

    default AuthToken authToken() {
        return AuthTokens.basic("neo4j", password());
    }

    /**
     * Starts the one that is wanted, anew.
     *
     * @param neo4j memory and options of the JVM, if it is Spoor's own
     */
    static TestDatabase start(Path folder, SpoorProperties.Neo4j neo4j) throws IOException, InterruptedException {
        return switch (WANTED) {
            case "own" -> new Own(OwnNeo4j.start(FreshNeo4j.settings(folder, neo4j), new StoreState(), null));
            case "5.26" -> ServerProcess.start(folder, "");
            case "container" -> ContainerNeo4j.start();
            default -> throw new IllegalArgumentException("spoor.test.neo4j=" + WANTED);
        };
    }

    /** One that somebody else runs, also where the tests run on Spoor's own. */
    static TestDatabase startForeign(Path folder) throws IOException, InterruptedException {
        return isContainer() ? ContainerNeo4j.start() : ServerProcess.start(folder, "");
    }

    static boolean isContainer() {
        return WANTED.equals("container");
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
