package spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk without any room, again and again, while people work: they are told, readers notice nothing, and once there is room
 * Spoor goes on without hands and has lost nothing. A disk of its own has to be mounted for it, which needs Linux and root.
 */
@Tag("full")
class FullDiskIT {

    private static final int TIMES = 10;
    private static final String SIZE = "size=1200m";
    private static final String NO_DISK = "no disk of its own can be mounted here, which needs Linux and root";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    private boolean mounted;

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", folder.toString())).isZero();
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void whenever_there_is_no_room_it_is_told_and_when_there_is_all_goes_on() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString()) == 0;
        if (!mounted) {
            System.out.println("FullDiskIT is skipped: " + NO_DISK);
        }
        assumeThat(mounted).as(NO_DISK).isTrue();
        Path data = PreparedFolder.copyTo(folder.resolve("data"));
        try (RunningSpoor spoor = RunningSpoor.start(data);
                BusyPeople people = new BusyPeople(spoor.url())) {
            people.begin();
            for (int time = 1; time <= TIMES; time++) {
                people.awaitProgress();
                Path ballast = folder.resolve("ballast");
                int before = people.countRefused();
                fill(ballast);
                await().atMost(PATIENCE).until(() -> people.countRefused() > before + 10);
                assertThat(spoor.trace()).containsPattern(RunningSpoor.SOME_PATHS);
                Files.delete(ballast);
                people.awaitProgress();
                await().atMost(PATIENCE).ignoreExceptions().until(people::hasAllThatWasAcknowledged);
                System.out.println("Full %d of %d: %s".formatted(time, TIMES, people.tell()));
            }
            people.end();
            assertThat(people.listWrongAnswers()).as(spoor::printed).isEmpty();
        }
    }

    private static void fill(Path ballast) {
        byte[] part = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(part);
            }
        } catch (IOException full) {
            System.out.println("The disk is full: " + full.getMessage());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            System.out.println(command[0] + ": " + e.getMessage());
            return 1;
        }
    }
}
