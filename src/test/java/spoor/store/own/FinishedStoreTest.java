package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishedStoreTest {

    private static final Map<String, String> FILES = Map.of(
            "data/databases/neo4j/nodes", "nodes of it",
            "data/transactions/neo4j/log", "log of it",
            "beside/snapshot/graph", "graph of it");

    @TempDir
    private Path home;

    @Test
    void isTheDatabaseOfAFirstStart() throws IOException {
        assertThat(new FirstLoadProcess(home).take(zip(FILES), home.resolve("spoor")))
                .isTrue();

        assertThat(home.resolve("data/databases/neo4j/nodes")).hasContent("nodes of it");
        assertThat(home.resolve("data/transactions/neo4j/log")).hasContent("log of it");
        assertThat(home.resolve("spoor/snapshot/graph")).hasContent("graph of it");
        assertThat(home.resolve("first-load")).doesNotExist();
    }

    @Test
    void leavesNothingOfItselfWhereItIsDamaged() throws Exception {
        URL whole = zip(FILES);
        Path damaged = Path.of(whole.toURI());
        byte[] bytes = Files.readAllBytes(damaged);
        int inTheMiddle = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("of it");
        bytes[inTheMiddle]++;
        Files.write(damaged, bytes);

        assertThat(new FirstLoadProcess(home).take(whole, home.resolve("spoor")))
                .isFalse();

        assertThat(home.resolve("data")).doesNotExist();
        assertThat(home.resolve("first-load")).doesNotExist();
    }

    @Test
    void hasNoFileOutsideItsFolder() throws IOException {
        URL climbing = zip(Map.of("../outside", "x"));

        assertThatThrownBy(() -> FinishedStore.unpack(climbing, home.resolve("folder")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(home.resolve("outside")).doesNotExist();
    }

    /** Not compressed, so that a changed byte is found by the sum alone. */
    private URL zip(Map<String, String> files) throws IOException {
        Path zip = home.resolve("it.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, String> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip.toUri().toURL();
    }
}
