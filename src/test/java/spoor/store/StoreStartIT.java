package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import spoor.threads.Threads;

/** What a start does when one of its steps meets a database that does not take it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class StoreStartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StoreState state = new StoreState();
    private final AtomicInteger tries = new AtomicInteger();
    private final Driver driver;
    private final Neo4jConnectionDetails connection;
    private final Environment environment;
    private final Threads threads;
    private StoreStart start;

    StoreStartIT(
            @Autowired Driver driver,
            @Autowired Neo4jConnectionDetails connection,
            @Autowired Environment environment,
            @Autowired Threads threads) {
        this.driver = driver;
        this.connection = connection;
        this.environment = environment;
        this.threads = threads;
        this.start = starting(progress -> {});
    }

    @AfterEach
    void stop() {
        start.stop();
    }

    @Test
    void what_passes_is_waited_for_however_often_it_comes() {
        start = starting(progress -> {
            if (tries.incrementAndGet() < 8) {
                throw new ServiceUnavailableException("The database was away for so long that another may be writing.");
            }
        });
        start.start();
        await().atMost(PATIENCE).until(state::isReady);
        assertThat(tries).hasValue(8);
    }

    @Test
    void what_does_not_pass_is_told_at_once() {
        start = starting(progress -> {
            tries.incrementAndGet();
            throw new ClientException("Neo.ClientError.Statement.SyntaxError", "Invalid input");
        });
        start.start();
        await().atMost(PATIENCE).until(state::hasFailed);
        assertThat(tries).hasValue(1);
        assertThat(state.status().message()).contains("Invalid input");
    }

    private StoreStart starting(StartStep step) {
        URI uri = connection.getUri();
        Heartbeat heartbeat = new Heartbeat(driver, state, new StoreRescue(state, null), null, uri);
        return new StoreStart(heartbeat, state, List.of(step), environment, connection, threads);
    }
}
