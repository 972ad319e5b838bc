package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import spoor.store.own.BoltPort;
import spoor.store.read.StoreReader;
import spoor.store.schema.SchemaFile;
import spoor.store.schema.SchemaRunner;
import spoor.store.start.Heartbeat;
import spoor.store.start.StoreRescue;
import spoor.threads.Threads;

/** The ways in which the address of somebody else's Neo4j can be written, and an address where nobody is. */
class ForeignNeo4jIT {

    @TempDir
    Path folder;

    @AutoClose
    private @Nullable ServerProcess server;

    @Test
    void the_address_of_a_cluster_is_asked_where_to_read_and_to_write() throws Exception {
        ServerProcess started = start("db.transaction.bookmark_ready_timeout=1s\n");
        assertServes(started, "neo4j://");
        assertEachSessionAsksForWhatTheOnesBeforeItHaveCommitted(started);
    }

    @Test
    @Tag("full")
    void a_cluster_with_certificates_of_its_own_is_taken_when_that_is_said() throws Exception {
        assertServes(start(SelfSigned.boltPolicy(folder.resolve("certificates"))), "neo4j+ssc://");
    }

    /** The schema, a write, and a read elsewhere that must see it: bookmarks are what a cluster needs for that. */
    private static void assertServes(ServerProcess started, String scheme) throws InterruptedException {
        URI uri = URI.create(started.uri().toString().replace("bolt://", scheme));
        try (Driver driver = GraphDatabase.driver(uri, started.authToken())) {
            heartbeat(driver, new StoreState(), uri).awaitFirst();
            assertThat(new SchemaRunner(
                                    driver,
                                    new Leases(
                                            driver,
                                            new StoreWrites(driver, new WriteLog(), new spoor.store.pause.WritePause()),
                                            "test",
                                            new Threads(new SimpleMeterRegistry())))
                            .apply(SchemaFile.listAll(), StartStep.Progress.SILENT))
                    .isEqualTo(SchemaFile.listAll().size());
            StoreReader reader = new StoreReader(driver, new WriteLog());
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

    /** No cluster is needed to see it: a server that has not come so far lets those wait who ask for it. */
    private static void assertEachSessionAsksForWhatTheOnesBeforeItHaveCommitted(ServerProcess started) {
        URI uri = URI.create(started.uri().toString().replace("bolt://", "neo4j://"));
        try (Driver plain = FreshNeo4j.connect(started);
                Driver driver = CausalDriver.of(GraphDatabase.driver(uri, started.authToken()), uri)) {
            BookmarkManager known = driver.executableQueryBookmarkManager();
            try (Session writing = driver.session()) {
                writing.run("MATCH (e:Entity {id: 'company/a'}) SET e.name = 'B'")
                        .consume();
                assertThat(known.getBookmarks()).isEqualTo(writing.lastBookmarks());
            }
            assertThat(read(driver, SessionConfig.defaultConfig())).isEqualTo("B");
            known.updateBookmarks(known.getBookmarks(), Set.of(later(known)));
            assertThatThrownBy(() -> read(driver, SessionConfig.defaultConfig()))
                    .hasMessageContaining("not up to the requested version");
            assertThat(read(plain, SessionConfig.defaultConfig())).isEqualTo("B");
            assertThat(CausalDriver.of(plain, started.uri())).isSameAs(plain);
        }
    }

    /** A million transactions on; for the form see {@link BookmarkPosition}. */
    private static Bookmark later(BookmarkManager known) {
        String last = known.getBookmarks().iterator().next().value();
        byte[] bytes = Base64.getDecoder().decode(last.substring("FB:".length()));
        ByteBuffer later = ByteBuffer.allocate(29).put(bytes, 0, 19);
        later.put((byte) 0xCB).putLong(1_000_000).put((byte) 0x90);
        return Bookmark.from("FB:" + Base64.getEncoder().encodeToString(later.array()));
    }

    private static String read(Driver driver, SessionConfig after) {
        try (Session reading = driver.session(after)) {
            return reading.run("MATCH (e:Entity) RETURN e.name AS name")
                    .single()
                    .get("name")
                    .asString();
        }
    }

    @Test
    void where_nobody_answers_it_is_said_and_the_start_goes_on_trying() throws Exception {
        URI uri = URI.create("bolt://127.0.0.1:" + BoltPort.choose(0));
        StoreState state = new StoreState();
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "x"))) {
            Heartbeat heartbeat = heartbeat(driver, state, uri);
            Thread waiting = Thread.ofVirtual().start(() -> awaitQuietly(heartbeat));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> state.status().message().contains("does not answer yet"));
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
        server = ServerProcess.start(folder.resolve("server"), settings);
        return server;
    }
}
