package spoor.declarations.part;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Component;
import spoor.model.Conflict;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreReads;
import spoor.store.StoreWrites;

/** The nodes {@code PartDecision}, each a version of a decision; none is ever changed or removed. */
@Component
final class PartDecisions {

    /** Two added the same version at once. */
    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private static final String STATEMENT = "queries/declarations/decide-part";

    private final Driver driver;
    private final StoreWrites writes;

    PartDecisions(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * Adds a version.
     *
     * @throws Conflict if somebody added one meanwhile
     */
    void keep(Actor actor, PartDecision decision) {
        if (isKept(() -> writes.keep(actor, STATEMENT, parameters(decision)))) {
            return;
        }
        throw decided();
    }

    /**
     * The same within a transaction, which ends if somebody added one meanwhile.
     *
     * @throws Conflict if somebody did
     */
    static void keep(TransactionContext transaction, PartDecision decision) {
        String statement = CypherFiles.getStatement(STATEMENT);
        if (!isKept(() -> transaction.run(statement, parameters(decision)).list())) {
            throw decided();
        }
    }

    private static Map<String, Object> parameters(PartDecision decision) {
        return Map.of("key", decision.key(), "expected", decision.version() - 1, "properties", decision.node());
    }

    private static Conflict decided() {
        return new Conflict("declarations.decided", "Somebody decided on these rows meanwhile; look at them again.");
    }

    private static boolean isKept(Supplier<List<?>> keeping) {
        try {
            return !keeping.get().isEmpty();
        } catch (ClientException e) {
            if (TAKEN.equals(e.code())) {
                return false;
            }
            throw e;
        }
    }

    /** Those that hold now, the newest last. */
    List<PartDecision> listCurrent() {
        return list("queries/declarations/part-decisions", Map.of());
    }

    /** All versions of all, the newest first. */
    List<PartDecision> listHistory(int offset, int limit) {
        return list("queries/declarations/part-history", Map.of("offset", offset, "limit", limit));
    }

    private List<PartDecision> list(String file, Map<String, Object> parameters) {
        return StoreReads.list(driver, file, parameters).stream()
                .map(row -> PartDecision.of(row.get("decision").asMap()))
                .toList();
    }
}
