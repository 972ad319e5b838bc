package spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import spoor.audit.VerifyAuditCommand;
import spoor.backup.file.BackupFile;

/**
 * A packaged Spoor and its Neo4j, killed again and again while people decide, enter claims, save investigations and
 * statements, watch, and while it makes backups: whatever was acknowledged is there, everybody is told to come again, and no
 * backup is half of one. Other numbers than usual: {@code SPOOR_WORK_KILLS=50 mvn verify -Dit.test=WorkKillIT}.
 */
@Tag("full")
class WorkKillIT {

    private static final int KILLS = TestSize.given("SPOOR_WORK_KILLS", TestSize.of(1, 20));
    private static final long SEED = TestSize.given("SPOOR_SEED", (int) (TestSize.freshSeed() & 0xFFFF));
    private static final int MOST_MILLIS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    private enum Victim {
        DATABASE,
        SPOOR
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void whatever_dies_when_nothing_that_was_acknowledged_is_lost_and_everybody_is_told() throws Exception {
        System.out.println("Kills %d of each, seed %d".formatted(KILLS, SEED));
        Path data = PreparedFolder.copyTo(folder.resolve("data"));
        RunningSpoor spoor = start(data);
        String faults = "";
        try (BusyPeople people = new BusyPeople(spoor.url())) {
            people.begin();
            for (int kill = 1; kill <= KILLS; kill++) {
                for (Victim victim : Victim.values()) {
                    people.awaitProgress();
                    Thread.sleep(random.nextInt(MOST_MILLIS));
                    RunningSpoor before = spoor;
                    spoor = kill(victim, spoor, data);
                    faults += before.equals(spoor) ? "" : before.faults();
                    people.goOnAt(spoor.url());
                    await().atMost(PATIENCE).ignoreExceptions().until(people::hasAllThatWasAcknowledged);
                    System.out.println("%s killed, %d of %d: %s".formatted(victim, kill, KILLS, people.tell()));
                }
            }
            people.end();
            await().atMost(PATIENCE).ignoreExceptions().until(people::hasAllThatWasAcknowledged);
            await().atMost(PATIENCE).ignoreExceptions().until(people::seesItsClaims);
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> !listBackups(data).isEmpty());
            assertThat(people.listWrongAnswers())
                    .as("answers that do not say when to come again; Spoor said\n%s", faults + spoor.faults())
                    .isEmpty();
        } finally {
            spoor.close();
        }
        assertThat(VerifyAuditCommand.run(List.of("--spoor.data=" + data), new PrintStream(System.out, true)))
                .isZero();
        for (Path file : listBackups(data)) {
            BackupFile.open(file).close();
        }
    }

    private static RunningSpoor start(Path data) throws IOException {
        return RunningSpoor.start(data, "--spoor.backup.every=5s", "--spoor.backup.keep=50");
    }

    private static RunningSpoor kill(Victim victim, RunningSpoor spoor, Path data) throws IOException {
        if (victim == Victim.SPOOR) {
            spoor.kill();
            return start(data);
        }
        ProcessHandle database = spoor.handle().children().findFirst().orElseThrow();
        database.destroyForcibly();
        database.onExit().join();
        return spoor;
    }

    private static List<Path> listBackups(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }
}
