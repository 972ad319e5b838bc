package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import spoor.TestSize;

/**
 * The first set-up of the schema, cut off anywhere, is taken up by the next start. The long form:
 * {@code SPOOR_SETUP_KILLS=50 mvn verify -Dit.test=SetupKillIT}.
 */
@Tag("full")
class SetupKillIT {

    private static final int KILLS = TestSize.given("SPOOR_SETUP_KILLS", TestSize.of(1, 4));
    private static final long SEED = TestSize.given("SPOOR_SEED", (int) (TestSize.freshSeed() & 0xFFFF));
    private static final int MOST_MILLIS = 4_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void killed_at_any_moment_the_set_up_goes_on_at_the_next_start() throws Exception {
        System.out.println("Kills %d, seed %d".formatted(KILLS, SEED));
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            int millis = random.nextInt(MOST_MILLIS);
            Path place = java.nio.file.Files.createDirectories(folder.resolve("kill-" + kill));
            try (SetupProcess setup = SetupProcess.start(place)) {
                assertThat(setup.hasBegun()).isTrue();
                Thread.sleep(millis);
            }
            try (SetupProcess next = SetupProcess.start(place)) {
                assertThat(next.isDone())
                        .as("after a kill %d ms into the set-up, seed %d", millis, SEED)
                        .isTrue();
            }
        }
    }
}
