package spoor.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;
import spoor.store.folder.SpoorName;
import spoor.store.own.OwnNeo4j;
import spoor.store.schema.OrphanIndexes;
import spoor.threads.Threads;

/**
 * Rights that one of all Spoors in front of the same database has at a time, kept in the database. The holder renews its
 * lease; that of a Spoor that died, or lost the database, lapses after {@value #LAPSE_SECONDS} s by the database's clock.
 * Safe for use by any thread.
 */
@Component
public final class Leases {

    /** The right to set the database up. */
    public static final String SETUP = "setup";

    /** The right to import or remove data. */
    public static final String IMPORT = "import";

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
    private static final int LAPSE_SECONDS = 15;
    private static final Duration RENEW_EVERY = Duration.ofSeconds(3);
    private static final long RETRY_MILLIS = 300;

    private static final String CONSTRAINT = "lease_name";
    private static final String INDEX_THERE = "Neo.ClientError.Schema.Index";

    /** So many times another Spoor is given to make the constraint. */
    private static final int MOST_UNPREPARED = 30;

    private final Driver driver;
    private final StoreWrites writes;
    private final String spoor;
    private final boolean alone;
    private final Threads threads;
    private final Set<String> heldHere = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unprepared = new AtomicInteger();
    private volatile boolean prepared;

    @Autowired
    public Leases(Driver driver, StoreWrites writes, SpoorName name, ObjectProvider<OwnNeo4j> own, Threads threads) {
        this(driver, writes, name.text(), own.getIfAvailable() != null, threads);
    }

    public Leases(Driver driver, StoreWrites writes, String spoor, Threads threads) {
        this(driver, writes, spoor, false, threads);
    }

    private Leases(Driver driver, StoreWrites writes, String spoor, boolean alone, Threads threads) {
        this.driver = driver;
        this.writes = writes;
        this.spoor = spoor;
        this.alone = alone;
        this.threads = threads;
    }

    /** The name of this Spoor among all in front of the database. */
    public String spoor() {
        return spoor;
    }

    /** Waits until the lease is free and does the work under it. */
    public <T> T whileHeld(String name, Supplier<T> work) {
        return under(awaitOrEnd(name, () -> true).orElseThrow(), work);
    }

    private Optional<Lease> awaitOrEnd(String name, BooleanSupplier wanted) {
        try {
            return await(name, wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Spoor ends", e);
        }
    }

    /** Does the work under the lease if it is free within that time; empty if it is not. */
    public <T> Optional<T> within(Duration patience, String name, Supplier<T> work) {
        return find(name, patience).map(lease -> under(lease, work));
    }

    /** Takes the lease if it is free within that time; empty if it is not. */
    public Optional<Lease> find(String name, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        return awaitOrEnd(name, () -> System.nanoTime() < end);
    }

    private static <T> T under(Lease lease, Supplier<T> work) {
        try {
            return work.get();
        } finally {
            lease.close();
        }
    }

    /** Waits until the lease is free and takes it; empty if it is not wanted any more. */
    public Optional<Lease> await(String name, BooleanSupplier wanted) throws InterruptedException {
        Optional<Lease> lease = find(name);
        while (lease.isEmpty() && wanted.getAsBoolean()) {
            Thread.sleep(RETRY_MILLIS);
            lease = find(name);
        }
        return lease;
    }

    /** Takes the lease; empty if another Spoor has it, or another thread of this one. */
    public Optional<Lease> find(String name) {
        if (!heldHere.add(name)) {
            return Optional.empty();
        }
        boolean taken = false;
        try {
            taken = prepare()
                    && !isElsewhere(name)
                    && !write("take-lease", name).isEmpty();
        } finally {
            if (!taken) {
                heldHere.remove(name);
            }
        }
        return taken ? Optional.of(new Lease(name)) : Optional.empty();
    }

    /** Whether another Spoor has it. Of an own database there is none other, so that it need not be asked. */
    public boolean isElsewhere(String name) {
        return !alone && isHeldElsewhere(name);
    }

    private boolean isHeldElsewhere(String name) {
        return driver
                .executableQuery(cypher("lease-elsewhere"))
                .withParameters(parameters(name))
                .execute()
                .records()
                .stream()
                .anyMatch(row -> row.get("held").asBoolean());
    }

    /**
     * Before the schema is there, which is set up under a lease. Two at once may deadlock, so it is tried again. If the
     * index is there without its constraint then another Spoor is just making it, or one was ended there.
     *
     * @return false if another may be at it, so that the lease should be asked for again
     */
    private boolean prepare() {
        if (prepared) {
            return true;
        }
        try (Session session = driver.session()) {
            if (alone || unprepared.get() >= MOST_UNPREPARED) {
                OrphanIndexes.drop(session, List.of(CONSTRAINT));
            }
            session.executeWriteWithoutResult(
                    transaction -> transaction.run(cypher("lease-constraint")).consume());
            prepared = true;
        } catch (ClientException e) {
            if (!e.code().startsWith(INDEX_THERE) || unprepared.incrementAndGet() > MOST_UNPREPARED) {
                throw e;
            }
        }
        return prepared;
    }

    private List<Record> write(String statement, String name) {
        return writes.keep(Actor.SPOOR, "queries/store/" + statement, parameters(name));
    }

    private Map<String, Object> parameters(String name) {
        return Map.of("name", name, "spoor", spoor, "seconds", LAPSE_SECONDS);
    }

    private static String cypher(String statement) {
        return CypherFiles.getStatement("queries/store/" + statement);
    }

    /** A right that this Spoor has, until it gives it back or loses the database for too long. */
    public final class Lease implements AutoCloseable {

        private final String name;
        private final Future<?> renewing;
        private volatile boolean given;
        private volatile long renewedNanos = System.nanoTime();

        private Lease(String name) {
            this.name = name;
            this.renewing = threads.every(RENEW_EVERY, "lease", this::renew);
        }

        /** Whether nobody else can have it by now; of an own database there is nobody else, however long it was away. */
        public boolean isHeld() {
            return alone || System.nanoTime() - renewedNanos < TimeUnit.SECONDS.toNanos(LAPSE_SECONDS);
        }

        private void renew() {
            if (given) {
                return;
            }
            long begun = System.nanoTime();
            try {
                if (!write("take-lease", name).isEmpty()) {
                    renewedNanos = begun;
                }
            } catch (Neo4jException e) {
                LOG.warn("The lease '{}' could not be renewed: {}", name, e.getMessage());
            }
        }

        @Override
        public void close() {
            given = true;
            renewing.cancel(false);
            heldHere.remove(name);
            try {
                write("give-lease", name);
            } catch (Neo4jException | Unavailable e) {
                LOG.warn("The lease '{}' lapses by itself: {}", name, e.getMessage());
            }
        }
    }
}
