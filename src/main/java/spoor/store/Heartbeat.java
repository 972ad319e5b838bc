package spoor.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the database whether it is there, and keeps {@link StoreState} true. Used by one thread. */
final class Heartbeat {

    private enum Answer {
        YES,
        NO,
        /** Neither an answer nor an error: it may burn its cores on something no time limit reaches. */
        SILENCE
    }

    private static final int[] OLDEST = {5, 26, 6};
    private static final int[] OLDEST_BY_YEAR = {2025, 6};
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private static final Duration WHILE_READY = Duration.ofSeconds(5);
    private static final Duration WHILE_AWAY = Duration.ofMillis(200);
    private static final Duration SAY_EVERY = Duration.ofSeconds(10);
    private static final int ANSWER_SECONDS = 10;
    private static final int MOST_SILENCES = 3;

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final StoreState state;
    private final StoreRescue rescue;
    private final @Nullable OwnNeo4j own;
    private final URI uri;
    private String reason = "";
    private @Nullable StoreRefused refused;

    /**
     * @param own null if the database is somebody else's
     * @param uri of the database
     */
    Heartbeat(Driver driver, StoreState state, StoreRescue rescue, @Nullable OwnNeo4j own, URI uri) {
        this.driver = driver;
        this.state = state;
        this.rescue = rescue;
        this.own = own;
        this.uri = uri;
    }

    /**
     * Returns once the database has answered. A start that was given up may still be mended from outside.
     *
     * @throws StoreRefused if it answers, but will not let Spoor work
     */
    void awaitFirst() throws InterruptedException {
        Instant begin = Instant.now();
        Instant said = begin;
        LOG.info(
                own == null ? "Connecting to the database" : "Starting the database in {}",
                own == null ? "" : own.home());
        state.starting("The database is starting.");
        while (ask() != Answer.YES) {
            if (own == null && refused != null) {
                throw refused;
            }
            if (!state.hasFailed() && said.plus(SAY_EVERY).isBefore(Instant.now())) {
                said = Instant.now();
                LOG.info(
                        "Still waiting for the database ({}){}",
                        StoreStart.seconds(begin),
                        own == null ? ": " + reason : "");
                if (own == null) {
                    state.starting("Neo4j at %s does not answer yet; Spoor keeps trying.".formatted(uri));
                }
            }
            Thread.sleep(WHILE_AWAY);
        }
        Record components = components();
        LOG.info(
                "The database answers: Neo4j {} {} ({})",
                components.get("version").asString(),
                components.get("edition").asString(),
                StoreStart.seconds(begin));
        requireKnown(components.get("version").asString(), uri);
    }

    /** Watches until this thread is interrupted. */
    void keep() throws InterruptedException {
        int silences = 0;
        while (true) {
            Thread.sleep(state.isReady() ? WHILE_READY : WHILE_AWAY);
            Answer answer = ask();
            silences = answer == Answer.SILENCE ? silences + 1 : 0;
            if (answer == Answer.YES) {
                sayBack();
            } else {
                sayLost();
            }
            if (silences >= MOST_SILENCES && own != null) {
                silences = 0;
                rescue.restart("The database has not answered for %d s.".formatted(MOST_SILENCES * ANSWER_SECONDS));
            }
        }
    }

    private void sayBack() {
        if (!state.isReady()) {
            LOG.info("The database answers again");
            state.ready();
        }
    }

    private void sayLost() {
        if (state.isReady()) {
            LOG.warn("The database does not answer: {}", reason);
            state.starting("The database does not answer; waiting for it.");
        }
    }

    private Answer ask() throws InterruptedException {
        CompletableFuture<Void> ping = CompletableFuture.runAsync(this::ping, Thread.ofVirtual()::start);
        try {
            ping.get(ANSWER_SECONDS, TimeUnit.SECONDS);
            return Answer.YES;
        } catch (TimeoutException e) {
            reason = "no answer within %d s".formatted(ANSWER_SECONDS);
            return Answer.SILENCE;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            reason = String.valueOf(cause.getMessage());
            refused = StoreRefused.find(cause, uri);
            return Answer.NO;
        }
    }

    private void ping() {
        try (Session session = driver.session(READ)) {
            session.run(CypherFiles.getStatement("queries/store/ping")).consume();
        }
    }

    /** Of the two lines the oldest that the tests pass on; 5.26.3 and 2025.01.0 are known to store relations wrongly. */
    static void requireKnown(String version, URI uri) {
        int[] numbers = Stream.of(version.split("[.-]", -1))
                .limit(3)
                .mapToInt(part -> part.matches("\\d+") ? Integer.parseInt(part) : 0)
                .toArray();
        int[] oldest = numbers[0] < OLDEST_BY_YEAR[0] ? OLDEST : OLDEST_BY_YEAR;
        if (Arrays.compare(numbers, oldest) < 0) {
            throw StoreRefused.version(version, uri);
        }
    }

    private Record components() {
        try (Session session = driver.session(READ)) {
            return session.run(CypherFiles.getStatement("queries/store/components"))
                    .single();
        }
    }
}
