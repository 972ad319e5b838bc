package spoor.identity.decision;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.store.Actor;
import spoor.store.StoreChanges;
import spoor.store.StoreWrites;
import spoor.store.Written;

/**
 * Keeps what decisions do in step with the records that are there: a decision sleeps while one of its records is gone, and
 * has its effect again when that returns. Safe for use by any thread; repeating it does no harm.
 */
@Component
public final class IdentityRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityRenewal.class);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int CHUNK = 1_000;
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(PATIENCE).build();

    private final Driver driver;
    private final StoreWrites writes;

    IdentityRenewal(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * Gives the decisions their effect whose records have come back; to be called whenever records may have come.
     *
     * @return how many decisions that were
     */
    public int wake(Actor actor) {
        List<Set<String>> pairs = listWakeable();
        for (int i = 0; i < pairs.size(); i += CHUNK) {
            Set<String> ends = new LinkedHashSet<>();
            pairs.subList(i, Math.min(i + CHUNK, pairs.size())).forEach(ends::addAll);
            writes.write(actor, PATIENCE, transaction -> {
                DecisionStore store = DecisionStore.lock(transaction);
                return new Written<>(true, store.renew(store.read(ends), Set.of()));
            });
        }
        if (!pairs.isEmpty()) {
            LOG.info("{} decisions have their effect again: their records have come back.", pairs.size());
        }
        return pairs.size();
    }

    private List<Set<String>> listWakeable() {
        try (Session session = driver.session(READ)) {
            return session.executeRead(
                    transaction -> DecisionStore.of(transaction).listWakeable(), PATIENT);
        }
    }

    /**
     * Takes away what decisions do to entities that go, and lets the ones that stay be one identity without them; to be
     * called in the transaction that removes them, when their dataset has been changed where another takes them over.
     *
     * @param elements inner ids of entities that a dataset no longer states
     * @return the entities whose identity may be another
     */
    public StoreChanges release(TransactionContext transaction, List<String> elements, String dataset) {
        DecisionStore store = DecisionStore.lock(transaction);
        Set<String> joined = new HashSet<>();
        Set<String> leaving = new HashSet<>();
        for (Record row : store.list("leaving", Map.of("elements", elements, "dataset", dataset))) {
            joined.add(row.get("id").asString());
            if (row.get("goes").asBoolean()) {
                leaving.add(row.get("id").asString());
            }
        }
        return joined.isEmpty() ? StoreChanges.NONE : store.renew(store.read(joined), leaving);
    }
}
