package spoor.store.start;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.store.CypherFiles;
import spoor.store.StoreRefused;
import spoor.store.StoreState;
import spoor.store.own.OwnNeo4j;
import spoor.threads.TimeHad;

/** Asks the database again and again whether it is there, and keeps {@link StoreState} true. Used by one thread. */
public final class Heartbeat implements AutoCloseable {

    private static final int[] OLDEST = {5, 26, 6};
    private static final int[] OLDEST_BY_YEAR = {2025, 6};
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private static final Duration WHILE_READY = Duration.ofSeconds(5);
    private static final Duration WHILE_AWAY = Duration.ofMillis(200);
    private static final Duration SAY_EVERY = Duration.ofSeconds(10);

    /** A database that is sick for so long is looked into; the first time is no time to give up. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Driver driver;
    private final StoreState state;
    private final StoreRescue rescue;
    private final @Nullable OwnNeo4j own;
    private final URI uri;
    private final Ping ping;
    private final Sickness sickness = new Sickness(Clock.systemUTC());

    /**
     * @param shared what everybody asks through; where the database is our own, asking whether it is there waits for
     *     nobody: it has a connection to itself
     * @param own null if the database is somebody else's
     * @param uri of the database
     */
    public Heartbeat(Driver shared, StoreState state, StoreRescue rescue, @Nullable OwnNeo4j own, URI uri) {
        this.state = state;
        this.rescue = rescue;
        this.own = own;
        this.uri = uri;
        this.driver = own == null ? shared : own.connect();
        this.ping = new Ping(driver);
    }

    /**
     * Returns once the database has answered. A start that was given up may still be mended from outside.
     *
     * @throws StoreRefused if it answers, but will not let Spoor work
     */
    public void awaitFirst() throws InterruptedException {
        Instant begin = Instant.now();
        if (own == null) {
            LOG.info("Connecting to the database");
        }
        state.starting("The database is starting.");
        await(begin);
        Record components = components();
        LOG.info(
                "The database answers: Neo4j {} {} ({})",
                components.get("version").asString(),
                components.get("edition").asString(),
                StoreStart.seconds(begin));
        requireKnown(components.get("version").asString(), uri);
    }

    /** Returns once it answers after it was lost in the middle of the start. */
    void awaitAgain() throws InterruptedException {
        await(Instant.now());
    }

    private void await(Instant begin) throws InterruptedException {
        Instant said = Instant.now();
        for (Ping.Answer answer = ask(); answer != Ping.Answer.YES; answer = ask()) {
            requireMendable(answer);
            if (!state.hasFailed() && said.plus(SAY_EVERY).isBefore(Instant.now())) {
                said = Instant.now();
                LOG.info(
                        "Still waiting for the database ({}){}",
                        StoreStart.seconds(begin),
                        own != null || ping.reason().isEmpty() ? "" : ": " + ping.reason());
                state.starting(own == null ? awayText() : away(own));
            }
            if (own != null) {
                endHung(this); // as one that has not answered yet: a start has patience, and steps ask much of it
            }
            Thread.sleep(WHILE_AWAY);
        }
    }

    private String awayText() {
        return "Neo4j at %s does not answer yet; Spoor keeps trying.".formatted(uri);
    }

    private static String away(OwnNeo4j own) {
        return own.isDiskFull() ? StoreRefused.DISK_FULL : "The database does not answer; waiting for it.";
    }

    private Ping.Answer ask() throws InterruptedException {
        Ping.Answer answer = ping.ask(TimeHad.of(rescue.process()));
        sickness.note(answer, ping.fault(), own == null ? null : own.process());
        return answer;
    }

    /**
     * Goes on waiting if waiting may help.
     *
     * @throws StoreRefused otherwise
     */
    private void requireMendable(Ping.Answer answer) {
        Throwable fault = ping.fault();
        StoreRefused refused = fault == null ? null : StoreRefused.find(fault, uri);
        if (own == null) {
            if (refused != null) {
                throw refused;
            }
        } else if (sickness.isLockedOut(PATIENCE)) {
            throw StoreRefused.password();
        } else if (answer == Ping.Answer.SICK && sickness.isLongerThan(PATIENCE) && !own.isDiskFull()) {
            StoreDamage.require(driver);
        }
    }

    /**
     * Watches until this thread is interrupted.
     *
     * @throws StoreRefused if what is stored is damaged
     */
    void keep() throws InterruptedException {
        Thread.sleep(WHILE_READY);
        Passing.complete(this::lookThrough, this::awaitAgain);
        while (true) {
            Thread.sleep(state.isReady() ? WHILE_READY : WHILE_AWAY);
            Ping.Answer answer = ask();
            say(answer);
            if (own != null) {
                help(own, answer);
            }
        }
    }

    /**
     * Whether the own database can read what it has stored: a damaged file would otherwise be found by somebody's question, and
     * be told as that question's fault. Not before Spoor is ready, since a cold database takes seconds for it.
     */
    private void lookThrough() {
        if (own != null) {
            StoreDamage.check(driver, StoreDamage.SHORT);
        }
    }

    private void say(Ping.Answer answer) {
        if (answer == Ping.Answer.YES && !state.isReady()) {
            LOG.info("The database answers again");
            state.ready();
        } else if (answer != Ping.Answer.YES && answer != Ping.Answer.BUSY) {
            if (state.isReady()) {
                LOG.warn("The database does not answer: {}", ping.reason());
                state.starting("The database does not answer; waiting for it.");
            }
            if (own != null && own.isDiskFull()) {
                state.starting(StoreRefused.DISK_FULL);
            }
        }
    }

    /** Starts it again where it has been silent or sick for too long; not while its disk is full, which would not help. */
    private void help(OwnNeo4j child, Ping.Answer answer) {
        if (!endHung(child.process())
                && answer == Ping.Answer.SICK
                && !child.isDiskFull()
                && sickness.mustRestart(PATIENCE)) {
            rescue.restart("The database has given up its data (%s).".formatted(ping.reason()));
        }
    }

    private boolean endHung(@Nullable Object process) {
        boolean hangs = process != null && sickness.hangs(process);
        if (hangs) {
            rescue.restart("The database does not answer and reports no error.");
        }
        return hangs;
    }

    @Override
    public void close() {
        if (own != null) {
            driver.close();
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
        try (Session session = driver.session(Ping.READ)) {
            return session.run(CypherFiles.getStatement("queries/store/components"))
                    .single();
        }
    }
}
