package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.model.Conflict;
import spoor.model.Unavailable;
import spoor.store.pause.WritePause;
import spoor.store.start.StoreDamage;
import spoor.threads.Threads;

/** Writing where the connection is lost after the database has committed, so that the driver does it once more. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class StoreWritesIT {

    private static final String CREATE = "CREATE (:SavedQuery {name: 'writes/once', cypher: 'RETURN 1'})";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final StoreWrites writes;
    private final StoreWrites lossy;
    private final Driver driver;
    private final Threads threads;

    StoreWritesIT(
            @Autowired StoreWrites writes,
            @Autowired Driver driver,
            @Autowired WriteLog log,
            @Autowired WritePause pause,
            @Autowired Threads threads) {
        this.threads = threads;
        this.writes = writes;
        this.driver = driver;
        this.lossy = new StoreWrites(losingFirstAnswer(driver), log, pause);
    }

    @AfterEach
    void leaveNothing() {
        driver.executableQuery("MATCH (q) WHERE q.name = 'writes/once' OR q.id = 'writes/once' DELETE q")
                .execute();
    }

    @Test
    void a_store_that_others_write_into_is_looked_through_and_found_whole() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        Future<?> writing = threads.many("writing").submit(() -> {
            while (!ended.get()) {
                driver.executableQuery("UNWIND range(1, 20) AS i CREATE (:WrittenMeanwhile {id: 'writes/once'})")
                        .execute();
            }
        });
        try {
            for (int look = 0; look < 30; look++) {
                StoreDamage.check(driver, Duration.ofMinutes(1));
            }
        } finally {
            ended.set(true);
            writing.get();
        }
    }

    @Test
    void who_is_told_nothing_of_a_commit_is_told_to_look() {
        assertIsToldToLook(() -> create(lossy));
    }

    @Test
    void what_is_taken_at_once_is_taken() {
        driver.executableQuery(CREATE).execute();
        assertThatThrownBy(() -> create(writes)).isInstanceOf(ClientException.class);
    }

    @Test
    void what_the_same_person_changed_is_not_called_changed_meanwhile() {
        Map<String, Object> claim = Map.of("id", "writes/once", "key", "writes/once", "version", 1, "current", true);
        Map<String, Object> parameters = Map.of("id", "writes/once", "expected", 0, "properties", claim);
        assertIsToldToLook(() -> lossy.keep(Actor.SPOOR, "queries/claims/keep", parameters));
        assertThat(writes.keep(Actor.SPOOR, "queries/claims/keep", parameters)).isEmpty();
    }

    @Test
    void nor_where_the_work_itself_finds_it_changed() {
        AtomicInteger attempts = new AtomicInteger();
        assertIsToldToLook(() -> lossy.write(Actor.SPOOR, LONGEST, transaction -> {
            if (attempts.getAndIncrement() > 0) {
                throw new Conflict("test.changed", "changed meanwhile");
            }
            return new Written<>(transaction.run(CREATE).consume(), StoreChanges.NONE);
        }));
    }

    @Test
    void what_is_given_back_is_given_back_though_the_answer_is_lost() {
        Leases.Lease lease =
                new Leases(driver, lossy, "test", threads).find("writes/once").orElseThrow();
        lease.close();
        assertThat(new Leases(driver, writes, "another", threads).isElsewhere("writes/once"))
                .isFalse();
    }

    private static void assertIsToldToLook(ThrowingCallable save) {
        assertThatThrownBy(save).isInstanceOf(Unavailable.class).hasMessageContaining("Look whether");
    }

    private static void create(StoreWrites writes) {
        writes.write(
                Actor.SPOOR,
                LONGEST,
                transaction -> new Written<>(transaction.run(CREATE).consume(), StoreChanges.NONE));
    }

    /** A driver that is told nothing of the first commit of a session, and so tries once more, as its own does. */
    private static Driver losingFirstAnswer(Driver driver) {
        return instead(Driver.class, driver, "session", (method, arguments) -> {
            Object session = method.invoke(driver, arguments);
            return instead(Session.class, (Session) session, "executeWrite", (write, work) -> {
                write.invoke(session, work);
                return write.invoke(session, work);
            });
        });
    }

    private interface Call {
        Object make(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T instead(Class<T> type, T real, String name, Call call) {
        InvocationHandler handler = (_, method, arguments) -> {
            try {
                return method.getName().equals(name) ? call.make(method, arguments) : method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
