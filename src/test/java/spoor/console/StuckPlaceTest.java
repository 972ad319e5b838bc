package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.mock.env.MockEnvironment;
import spoor.model.Busy;
import spoor.model.SpoorException;
import spoor.store.StateOfStore;
import spoor.store.StoreNotices;
import spoor.threads.Threads;

/** A call of the driver that never comes back: the answer is given in time, and the place comes back too. */
class StuckPlaceTest {

    private static final Duration GRACE = Duration.ofMillis(200);

    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final ConsoleSettings settings = CypherQueueTest.settings(4, Duration.ofMillis(50), GRACE);
    private final CypherQueue queue = new CypherQueue(settings);
    private final Threads threads = new Threads(new SimpleMeterRegistry());
    private final CypherRunner runner = runner();

    @AfterEach
    void noThreadStays() {
        over.countDown();
        threads.close();
    }

    @Test
    void a_statement_that_the_driver_never_answers_gives_its_place_back_after_the_grace() throws IOException {
        assertThatThrownBy(() -> runner.run(job(), () -> {}, (transaction, watch) -> {}))
                .isInstanceOfSatisfying(
                        SpoorException.class, e -> assertThat(e.code()).isEqualTo("cypher.stuck"));
        await().until(this::isFree);
        await().until(() -> interrupted.getCount() == 0);
    }

    private boolean isFree() {
        try (CypherQueue.Turn turn = queue.enter("one", CypherQueue.Kind.RUN)) {
            return turn != null;
        } catch (Busy e) {
            return false;
        }
    }

    private static CypherRunner.Job job() {
        return new CypherRunner.Job("one", "RETURN 1 AS x", CypherQueue.Kind.RUN, 1, 1, List.of());
    }

    private CypherRunner runner() {
        ConsoleDriver driver = new ConsoleDriver(hanging(), connection(), settings);
        return new CypherRunner(
                driver,
                StateOfStore.ready(),
                queue,
                new ConsoleSafety(driver, settings, new StoreNotices(), new MockEnvironment()),
                new StuckStatements(driver, StateOfStore.rescue(), settings, threads),
                new Suspects(),
                threads);
    }

    /** Hangs for the statement, as the driver does when an answer is lost; others are told that it is closed. */
    private Driver hanging() {
        return (Driver) Proxy.newProxyInstance(
                Driver.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    if (Thread.currentThread().getName().equals("cypher")) {
                        hang();
                    }
                    throw new IllegalStateException("closed");
                });
    }

    private void hang() {
        while (over.getCount() > 0) {
            try {
                over.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        }
    }

    private static Neo4jConnectionDetails connection() {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return URI.create("bolt://127.0.0.1:1");
            }
        };
    }
}
