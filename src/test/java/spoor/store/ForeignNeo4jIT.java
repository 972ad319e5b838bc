package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** The ways in which the address of somebody else's Neo4j can be written, and an address where nobody is. */
class ForeignNeo4jIT {

    private static final StartStep.Progress SILENT = (message, done, total) -> {};

    @TempDir
    Path folder;

    private @Nullable ServerProcess server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void the_address_of_a_cluster_is_asked_where_to_read_and_to_write() throws Exception {
        assertServes(start(""), "neo4j://");
    }

    @Test
    void a_cluster_with_certificates_of_its_own_is_taken_when_that_is_said() throws Exception {
        assertServes(start(SelfSigned.boltPolicy(folder.resolve("certificates"))), "neo4j+ssc://");
    }

    /** The schema, a write, and a read elsewhere that must see it: bookmarks are what a cluster needs for that. */
    private static void assertServes(ServerProcess started, String scheme) throws InterruptedException {
        URI uri = URI.create(started.uri().toString().replace("bolt://", scheme));
        try (Driver driver = GraphDatabase.driver(uri, started.authToken())) {
            heartbeat(driver, new StoreState(), uri).awaitFirst();
            assertThat(new SchemaRunner(driver, new Leases(driver, new KeptWrites(driver, new WriteLog()), "test"))
                            .apply(SchemaFile.listAll(), SILENT))
                    .isEqualTo(SchemaFile.listAll().size());
            StoreReader reader = new StoreReader(driver);
            StoreVersion before = reader.currentVersion();
            try (Session writing = driver.session()) {
                writing.executeWriteWithoutResult(
                        work -> work.run("CREATE (:Entity:Company {id: 'company/a', name: 'A'})"));
                assertThat(read(
                                driver,
                                SessionConfig.builder()
                                        .withBookmarks(writing.lastBookmarks())
                                        .build()))
                        .isEqualTo("A");
            }
            assertThat(reader.currentVersion()).isNotEqualTo(before);
        }
    }

    private static String read(Driver driver, SessionConfig after) {
        try (Session reading = driver.session(after)) {
            return reading.executeRead(work -> work.run("MATCH (e:Entity) RETURN e.name AS name")
                    .single()
                    .get("name")
                    .asString());
        }
    }

    @Test
    void where_nobody_answers_it_is_said_and_the_start_goes_on_trying() throws Exception {
        URI uri = URI.create("bolt://127.0.0.1:" + BoltPort.choose(0));
        StoreState state = new StoreState();
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "x"))) {
            Heartbeat heartbeat = heartbeat(driver, state, uri);
            Thread waiting = Thread.ofVirtual().start(() -> awaitQuietly(heartbeat));
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (!state.status().message().contains("does not answer yet") && System.nanoTime() < end) {
                Thread.sleep(100);
            }
            assertThat(state.status().message())
                    .isEqualTo("Neo4j at %s does not answer yet; Spoor keeps trying.".formatted(uri));
            assertThat(waiting.isAlive()).isTrue();
            waiting.interrupt();
            waiting.join();
        }
    }

    private static void awaitQuietly(Heartbeat heartbeat) {
        try {
            heartbeat.awaitFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Heartbeat heartbeat(Driver driver, StoreState state, URI uri) {
        return new Heartbeat(driver, state, new StoreRescue(state, null), null, uri);
    }

    private ServerProcess start(String settings) throws Exception {
        ServerProcess started = ServerProcess.start(folder.resolve("server"), settings);
        server = started;
        return started;
    }
}
