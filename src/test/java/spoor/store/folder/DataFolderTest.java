package spoor.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void one_at_a_time_may_have_the_folder() {
        Path path = temporary.resolve("data");
        DataFolder first = DataFolder.claim(path);
        assertThatThrownBy(() -> DataFolder.claim(path))
                .isInstanceOf(FolderInUse.class)
                .hasMessageContaining("pid " + ProcessHandle.current().pid())
                .hasMessageContaining(path.toString());
        first.close();
        DataFolder.claim(path).close();
    }

    @Test
    void nobody_else_can_read_what_is_in_it() throws IOException {
        try (DataFolder folder = DataFolder.claim(temporary.resolve("data"))) {
            Path secret = folder.folder("x").resolve("secret");
            DataFolder.writePrivate(secret, "s");
            DataFolder.writePrivate(secret, "t");
            assertThat(Files.readString(secret)).isEqualTo("t");
            assertThat(permissions(secret)).isEqualTo("rw-------");
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_one_sentence() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        String sentence =
                "Spoor cannot write to its data folder %s (it is no folder); give it one that it may write to with spoor.data."
                        .formatted(file);
        assertThatThrownBy(() -> DataFolder.claim(file))
                .isInstanceOf(WrongSetting.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> DataFolder.requireWritable(file.resolve("below")))
                .isInstanceOf(WrongSetting.class);
        DataFolder.requireWritable(temporary.resolve("new"));
        assertThat(temporary.resolve("new")).isEmptyDirectory();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
