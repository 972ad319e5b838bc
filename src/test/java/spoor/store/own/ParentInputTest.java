package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that works for its parent alone. */
class ParentInputTest {

    /** What a shell says of one that was ended by a signal that nobody can hold up. */
    private static final int KILLED = 128 + 9;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void one_that_records_an_archive_of_classes_ends_with_its_parent_and_does_not_write_it_first(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path archive = folder.resolve("unfinished.aot");
        String classes = System.getProperty("java.class.path", "");
        Process recording = new ProcessBuilder(
                        JavaProgram.path(),
                        "-XX:AOTCacheOutput=" + archive,
                        "-D" + ParentInput.ENDS_ALL + "=true",
                        "-cp",
                        classes,
                        Recording.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "printed.txt"))
                .start();

        recording.getOutputStream().close();

        assertThat(recording.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(recording.exitValue()).isEqualTo(KILLED);
        assertThat(archive).doesNotExist();
    }

    /** What runs there. */
    static final class Recording {

        private Recording() {}

        public static void main(String[] arguments) throws InterruptedException {
            ParentInput.endWithIt(System.err);
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
