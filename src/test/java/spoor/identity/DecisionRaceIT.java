package spoor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.identity.decision.Decisions;
import spoor.model.Conflict;
import spoor.store.SharedNeo4j;

/**
 * Two decide at once. What keeps them apart is in the database and nothing of it in the program, so that two threads are
 * as two Spoors.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class DecisionRaceIT {

    private static final int ROUNDS = 12;

    private final IdentityStore store;
    private final Decisions decisions;

    DecisionRaceIT(@Autowired Driver driver, @Autowired Decisions decisions) {
        this.store = new IdentityStore(driver);
        this.decisions = decisions;
    }

    @AfterEach
    void clear() {
        store.clear();
    }

    @Test
    void of_two_decisions_that_contradict_each_other_one_is_made() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                String name = "race-" + round;
                for (String end : List.of("a", "b", "c")) {
                    store.create(name + end, "");
                }
                decisions.decide(RandomDecisionsIT.draft(name + "a", name + "c", "different", "probable"), "a test");
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Boolean> one = threads.submit(same(start, name + "a", name + "b"));
                Future<Boolean> other = threads.submit(same(start, name + "b", name + "c"));
                assertThat(List.of(one.get(), other.get())).as(name).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private Callable<Boolean> same(CyclicBarrier start, String left, String right) {
        return () -> {
            start.await();
            try {
                decisions.decide(RandomDecisionsIT.draft(left, right, "same", "probable"), "a test");
                return true;
            } catch (Conflict e) {
                return false;
            }
        };
    }
}
