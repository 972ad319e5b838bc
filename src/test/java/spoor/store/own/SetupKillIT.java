package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import spoor.TestSize;
import spoor.store.FreshNeo4j;
import spoor.store.SchemaRunnerIT;
import spoor.store.StoreState;

/**
 * The first set-up of the schema, cut off anywhere, is taken up by the next start. The long form:
 * {@code SPOOR_SETUP_KILLS=50 mvn verify -Dit.test=SetupKillIT}.
 */
class SetupKillIT {

    private static final int KILLS = number("SPOOR_SETUP_KILLS", TestSize.of(1, 4));
    private static final long SEED = number("SPOOR_SEED", (int) (System.nanoTime() & 0xFFFF));
    private static final int MOST_MILLIS = 4_000;

    @TempDir
    Path folder;

    private static int number(String name, int otherwise) {
        String given = System.getenv(name);
        return given == null ? otherwise : Integer.parseInt(given);
    }

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

    /** What such a cut leaves behind: the name of a constraint is taken by an index without one. */
    @Test
    void indexes_that_bear_the_name_of_a_constraint_make_room_for_it() throws Exception {
        try (OwnNeo4j neo4j = OwnNeo4j.start(FreshNeo4j.settings(folder), new StoreState(), null);
                Driver driver = FreshNeo4j.connect(neo4j)) {
            driver.executableQuery("CREATE INDEX dataset_id FOR (n:Dataset) ON (n.id)")
                    .execute();
            driver.executableQuery("CREATE INDEX directs_id FOR ()-[r:DIRECTS]-() ON (r.id)")
                    .execute();
            driver.executableQuery("CREATE INDEX lease_name FOR (n:Lease) ON (n.name)")
                    .execute();

            SchemaRunnerIT.runner(driver).run((message, done, total) -> {});

            assertThat(driver
                            .executableQuery(
                                    "SHOW INDEXES YIELD name, owningConstraint WHERE owningConstraint IS NOT NULL RETURN name")
                            .execute()
                            .records()
                            .stream()
                            .map(row -> row.get("name").asString()))
                    .contains("dataset_id", "directs_id", "lease_name");
        }
    }
}
