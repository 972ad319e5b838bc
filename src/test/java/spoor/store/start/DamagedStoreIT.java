package spoor.store.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.util.FileSystemUtils;
import spoor.store.FreshNeo4j;
import spoor.store.StoreRefused;
import spoor.store.StoreState;
import spoor.store.own.OwnNeo4j;

/** An own Neo4j that cannot work is told in one sentence with the way out, and nobody goes on waiting for it. */
@Tag("full")
class DamagedStoreIT {

    @TempDir
    static Path whole;

    @TempDir
    Path folder;

    @BeforeAll
    static void fill() throws Exception {
        try (OwnNeo4j own = OwnNeo4j.start(FreshNeo4j.settings(whole), new StoreState(), null);
                Driver driver = FreshNeo4j.connect(own)) {
            driver.executableQuery(
                            "UNWIND range(1, 2000) AS i CREATE (:A {i: i})-[:R {i: i}]->(:B {i: i, t: toString(i) + $long})")
                    .withParameters(Map.of("long", "something that is too long for a record of its own ".repeat(4)))
                    .execute();
        }
    }

    @BeforeEach
    void copy() throws IOException {
        FileSystemUtils.copyRecursively(whole, folder);
    }

    @Test
    void a_store_without_a_fault_starts() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void a_store_whose_id_of_the_server_never_reached_the_disk_starts() throws Exception {
        Files.write(folder.resolve("neo4j/data/server_id"), new byte[0]);
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void another_password_than_the_databases_is_told() throws Exception {
        Files.writeString(folder.resolve("neo4j/password"), "another");
        assertThatThrownBy(this::start)
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("does not take the password in the file neo4j/password")
                .hasMessageContaining("delete it and start Spoor again");
    }

    @Test
    void a_store_that_cannot_be_opened_is_told() throws Exception {
        overwrite(folder.resolve("neo4j/data/databases/neo4j/neostore"));
        assertThatThrownBy(this::start)
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("are damaged")
                .hasMessageContaining("backup");
    }

    static Stream<String> filesToCut() {
        return Stream.of(
                "databases/neo4j/neostore.relationshipstore.db",
                "transactions/neo4j/neostore.transaction.db.0",
                "databases/neo4j/neostore.nodestore.db");
    }

    @ParameterizedTest
    @MethodSource("filesToCut")
    void a_file_that_was_cut_short_is_told(String file) throws Exception {
        cut(folder.resolve("neo4j/data").resolve(file));
        assertThatThrownBy(this::start)
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("are damaged")
                .hasMessageContaining("backup");
    }

    /** What a start does until the database answers. */
    private void start() throws InterruptedException {
        StoreState state = new StoreState();
        try (OwnNeo4j own = OwnNeo4j.start(FreshNeo4j.settings(folder), state, null);
                Driver driver = own.connect();
                Heartbeat heartbeat = new Heartbeat(driver, state, new StoreRescue(state, own), own, own.uri())) {
            heartbeat.awaitFirst();
            StoreDamage.check(driver, Duration.ofMinutes(5));
        }
    }

    /** Leaves the first half, in whole pages. */
    private static void cut(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2 / 8192 * 8192);
        }
    }

    private static void overwrite(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 0, Math.min(bytes.length, 4096), (byte) 0x5A);
        Files.write(file, bytes);
    }
}
