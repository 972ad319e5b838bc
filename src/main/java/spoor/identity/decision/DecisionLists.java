package spoor.identity.decision;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;
import spoor.model.Decision;
import spoor.store.CypherFiles;
import spoor.store.StoreState;

/** Reads decisions. Safe for use by any thread. */
@Service
public class DecisionLists {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final TransactionConfig SHORT =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(15)).build();
    private static final TransactionConfig LONG =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();

    private final Driver driver;
    private final StoreState state;

    DecisionLists(Driver driver, StoreState state) {
        this.driver = driver;
        this.state = state;
    }

    /**
     * Which decisions are asked for; null for any.
     *
     * @param entity id of one of the pair
     * @param verdict a word
     * @param live whether they hold
     */
    public record Wanted(
            @Nullable String entity,
            @Nullable String batch,
            @Nullable String verdict,
            @Nullable Boolean live) {}

    /** Some of those that are asked for, from a place on, the newest first. */
    public DecisionPage list(Wanted wanted, int offset, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("entity", wanted.entity());
        parameters.put("batch", wanted.batch());
        parameters.put("verdict", wanted.verdict());
        parameters.put("live", wanted.live());
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        String statement =
                wanted.batch() != null ? "list-of-batch" : wanted.entity() != null ? "list-of-entity" : "list-all";
        return read(store -> {
            Record row = store.list(statement, new HashMap<>(parameters)).getFirst();
            List<Decision> page = store.listDecisions(row.get("ids").asList(Value::asString));
            return new DecisionPage(page, row.get("total").asLong());
        });
    }

    /** The live decisions on any two of these entities. */
    public List<Decision> listBetween(List<String> ids) {
        return read(store -> store.listBetween(ids));
    }

    /** For each of these entities all that are decided the same with it, itself included, also through what is gone. */
    public Map<String, Set<String>> listIdentities(Collection<String> ids) {
        return read(store -> {
            RelevantDecisions around = store.read(ids);
            Map<String, Set<String>> identities = new HashMap<>();
            for (String id : ids) {
                if (!identities.containsKey(id)) {
                    Set<String> members = Set.copyOf(around.identity(id));
                    members.forEach(member -> identities.put(member, members));
                }
            }
            return identities;
        });
    }

    private <T> T read(Function<DecisionStore, T> work) {
        state.requireReady();
        try (Session session = driver.session(READ)) {
            return session.executeRead(transaction -> work.apply(DecisionStore.of(transaction)), SHORT);
        }
    }

    /** Hands over every decision in the order in which they were made, also those that hold no longer. */
    public void each(Consumer<Decision> decisions) {
        state.requireReady();
        try (Session session = driver.session(READ);
                var transaction = session.beginTransaction(LONG)) {
            transaction
                    .run(CypherFiles.getStatement("queries/identity/export"))
                    .forEachRemaining(row -> decisions.accept(Decision.of(
                            row.get("decision").asMap(), row.get("live").asBoolean(), false)));
            transaction.commit();
        }
    }
}
