package spoor.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.model.Unavailable;

/** Writing where the connection is lost after the database has committed, so that the driver does it once more. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class StoreWritesIT {

    private static final String CREATE = "CREATE (:SavedQuery {name: 'writes/once', cypher: 'RETURN 1'})";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final StoreWrites writes;
    private final Driver driver;
    private final AtomicInteger attempts = new AtomicInteger();

    StoreWritesIT(@Autowired StoreWrites writes, @Autowired Driver driver) {
        this.writes = writes;
        this.driver = driver;
    }

    @AfterEach
    void leaveNothing() {
        driver.executableQuery("MATCH (q:SavedQuery {name: 'writes/once'}) DELETE q")
                .execute();
    }

    @Test
    void who_is_told_nothing_of_a_commit_is_told_to_look() {
        assertThatThrownBy(() -> create(true)).isInstanceOf(Unavailable.class).hasMessageContaining("Look whether");
    }

    @Test
    void what_is_taken_at_once_is_taken() {
        driver.executableQuery(CREATE).execute();
        assertThatThrownBy(() -> create(false)).isInstanceOf(ClientException.class);
    }

    private void create(boolean isAnswerLost) {
        writes.write(Actor.SPOOR, LONGEST, transaction -> {
            if (isAnswerLost && attempts.getAndIncrement() == 0) {
                driver.executableQuery(CREATE).execute();
                throw new ServiceUnavailableException("the connection is gone");
            }
            return new Written<>(transaction.run(CREATE).consume(), StoreChanges.NONE);
        });
    }
}
