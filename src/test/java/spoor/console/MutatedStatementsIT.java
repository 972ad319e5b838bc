package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.TestSize;
import spoor.console.judge.CypherScreen;
import spoor.console.judge.PlanCheck;
import spoor.model.SpoorException;
import spoor.store.SharedNeo4j;

/**
 * Mutants of two seeds, one of them fresh in the long form, which has a million on the own Neo4j and a tenth of that on
 * another. Each that the screen lets through is planned by the database in READ mode: the two must agree that it only
 * reads, with operators from our list.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class MutatedStatementsIT {

    private static final Logger LOG = LoggerFactory.getLogger("spoor.mutants");
    private static final int MUTANTS_A_SEED = TestSize.of(1_500, SharedNeo4j.isOwn() ? 500_000 : 50_000);
    private static final int SESSIONS = 4;
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final Queue<String> disagreements = new ConcurrentLinkedQueue<>();
    private final AtomicInteger planned = new AtomicInteger();
    private final AtomicInteger refusedByServer = new AtomicInteger();

    MutatedStatementsIT(@Autowired Driver driver) {
        this.driver = driver;
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void the_screen_lets_nothing_through_that_the_database_knows_to_do_more_than_read() throws InterruptedException {
        long fresh = TestSize.freshSeed();
        Set<String> passed = new LinkedHashSet<>();
        for (long seed : List.of(20_261_125L, fresh)) {
            passed.addAll(passed(seed));
        }
        planAll(new ConcurrentLinkedQueue<>(passed));
        LOG.info(
                "{} mutants (seeds 20261125 and {}): {} different ones passed the screen, of which the database"
                        + " planned {} and refused {}",
                2 * MUTANTS_A_SEED,
                fresh,
                passed.size(),
                planned,
                refusedByServer);
        assertThat(disagreements).as("seed %d", fresh).isEmpty();
        assertThat(planned).hasValueGreaterThan(passed.size() / 100);
    }

    private static List<String> passed(long seed) {
        StatementMutants mutants = new StatementMutants(seed);
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < MUTANTS_A_SEED; i++) {
            String mutant = mutants.next();
            try {
                CypherScreen.require(mutant, Map.of());
                passed.add(mutant);
            } catch (SpoorException refused) {
                assertThat(refused.code()).as("seed %d: %s", seed, mutant).startsWith("cypher.");
            }
        }
        return passed;
    }

    private void planAll(Queue<String> mutants) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                try (Session session = driver.session(READ)) {
                    for (String mutant = mutants.poll(); mutant != null; mutant = mutants.poll()) {
                        plan(session, mutant);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void plan(Session session, String mutant) {
        try {
            ResultSummary summary = session.run(
                            ReadOnlyCypher.EXPLAIN + mutant, Map.of("x", 1, "id", 1, "ids", List.of()))
                    .consume();
            planned.incrementAndGet();
            PlanCheck.require(summary);
        } catch (SpoorException e) {
            disagreements.add(e.getMessage() + " <- " + mutant);
        } catch (ClientException e) {
            refusedByServer.incrementAndGet();
            if (e.code().contains("AccessMode") || e.code().contains("Security")) {
                disagreements.add(e.getMessage() + " <- " + mutant);
            }
        } catch (Neo4jException e) {
            // Neo4j calls some faults of a statement its own
            refusedByServer.incrementAndGet();
        } catch (RuntimeException e) {
            disagreements.add(e + " <- " + mutant);
        }
    }
}
