package spoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import spoor.ingest.ImportClient;
import spoor.store.ExternalNeo4j;
import tools.jackson.databind.JsonNode;

/** Somebody else's Neo4j that dies again and again and comes back: traces go on, everybody is told, nothing is lost, imports go on. */
@Tag("full")
class ExternalAwayIT {

    private static final int KILLS = TestSize.of(1, 10);
    private static final int ROWS = TestSize.of(2_000, 100_000);
    private static final int MOST_MILLIS = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void whenever_it_is_gone_and_back_all_goes_on() throws Exception {
        long seed = TestSize.freshSeed();
        Random random = new Random(seed);
        System.out.println("Kills %d, seed %d".formatted(KILLS, seed));
        try (ExternalNeo4j neo4j = ExternalNeo4j.start(folder.resolve("server"));
                RunningSpoor spoor = RunningSpoor.start(
                        folder.resolve("data"), neo4j.arguments().toArray(String[]::new));
                BusyPeople people = new BusyPeople(spoor.url())) {
            ImportClient imports = new ImportClient(spoor.port());
            String job = imports.submit("rows.csv", Declarations.file(ROWS), "?dataset=rows")
                    .path("job")
                    .asString();
            people.begin();
            for (int kill = 1; kill <= KILLS; kill++) {
                people.awaitProgress();
                Thread.sleep(random.nextInt(MOST_MILLIS));
                neo4j.kill();
                await().atMost(PATIENCE).until(() -> !spoor.isReady());
                assertThat(spoor.trace()).containsPattern(RunningSpoor.SOME_PATHS);
                neo4j.startAgain();
                await().atMost(PATIENCE).ignoreExceptions().until(people::hasAllThatWasAcknowledged);
                System.out.println("Killed %d of %d: %s".formatted(kill, KILLS, people.tell()));
            }
            people.end();
            await().atMost(PATIENCE).ignoreExceptions().until(people::hasAllThatWasAcknowledged);
            assertThat(people.listWrongAnswers()).as(spoor::printed).isEmpty();
            JsonNode done = imports.await(job);
            assertThat(done.path("state").asString()).isEqualTo("done");
            assertThat(imports.get("/api/datasets/rows/contents")
                            .path("contents")
                            .path("Shipment")
                            .asLong())
                    .isEqualTo(ROWS);
        }
    }
}
