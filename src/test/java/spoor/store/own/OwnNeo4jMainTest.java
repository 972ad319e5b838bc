package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnNeo4jMainTest {

    @TempDir
    Path home;

    @Test
    void an_id_of_the_server_that_never_reached_the_disk_goes() throws IOException {
        Path id = put(new byte[0]);
        OwnNeo4jMain.dropEmptyServerId(home);
        assertThat(id).doesNotExist();
    }

    @Test
    void one_that_did_stays() throws IOException {
        Path id = put(new byte[] {1, 2});
        OwnNeo4jMain.dropEmptyServerId(home);
        assertThat(id).hasBinaryContent(new byte[] {1, 2});
    }

    @Test
    void a_first_start_has_none() throws IOException {
        OwnNeo4jMain.dropEmptyServerId(home);
        assertThat(home).isEmptyDirectory();
    }

    private Path put(byte[] content) throws IOException {
        Path id = home.resolve("data/server_id");
        Files.createDirectories(id.getParent());
        return Files.write(id, content);
    }
}
