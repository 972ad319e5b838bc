package spoor.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {

    @TempDir
    Path path;

    @Test
    void the_newest_stay_and_what_is_no_backup_is_left_alone() throws IOException {
        BackupFolder folder = new BackupFolder(path.resolve("backups"));
        assertThat(folder.findNewest()).isEmpty();
        Instant first = Instant.parse("2026-11-27T23:59:59Z");
        for (int day = 0; day < 4; day++) {
            Files.createFile(folder.fileAt(first.plusSeconds(86_400L * day)));
        }
        Path foreign = Files.createFile(folder.path().resolve("notes.zip"));
        Path begun = Files.createFile(folder.path().resolve("spoor-2026-12-09T00-00-00Z.zip.part"));

        folder.keep(2);

        assertThat(folder.list())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("spoor-2026-11-30T23-59-59Z.zip", "spoor-2026-11-29T23-59-59Z.zip");
        assertThat(folder.findNewest()).hasValue(Instant.parse("2026-11-30T23:59:59Z"));
        assertThat(List.of(foreign, begun)).allMatch(Files::exists);
        folder.keep(0);
        assertThat(folder.list()).as("the last one is never removed").hasSize(1);
    }
}
