package spoor.ingest.hand;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Component;
import spoor.model.Conflict;
import spoor.store.Actor;
import spoor.store.CypherFiles;
import spoor.store.StoreChanges;
import spoor.store.StoreReads;
import spoor.store.StoreWrites;
import spoor.store.Written;

/** The nodes {@code EnteredClaim}, each a version of a claim. */
@Component
final class ClaimStore {

    /** Two added the same version at once. */
    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Driver driver;
    private final StoreWrites writes;

    ClaimStore(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * Adds a version.
     *
     * @param beside writes something else in the same transaction: both are kept, or neither
     * @throws Conflict if somebody added one meanwhile
     */
    void keep(Actor actor, EnteredClaim claim, String owner, Consumer<TransactionContext> beside) {
        Map<String, Object> parameters =
                Map.of("id", claim.id(), "expected", claim.version() - 1, "properties", claim.node(owner));
        try {
            writes.write(actor, LONGEST, transaction -> {
                beside.accept(transaction);
                String statement = CypherFiles.getStatement("queries/claims/keep");
                List<Record> kept = transaction.run(statement, parameters).list();
                if (kept.isEmpty()) {
                    throw changed();
                }
                return new Written<>(kept, StoreChanges.NONE);
            });
        } catch (ClientException e) {
            throw TAKEN.equals(e.code()) ? changed() : e;
        }
    }

    private static Conflict changed() {
        return new Conflict("claim.changed", "This claim was changed meanwhile; open it again.");
    }

    void noteOrder(Actor actor, String key, String job) {
        writes.keep(actor, "queries/claims/ordered", Map.of("key", key, "job", job));
    }

    /** The newest version of each of a dataset, the last changed first. */
    List<EnteredClaim> listCurrent(String dataset, int offset, int limit) {
        return claims("current", Map.of("dataset", dataset, "offset", offset, "limit", limit));
    }

    long count(String dataset) {
        return read("count", Map.of("dataset", dataset)).getFirst().get("count").asLong();
    }

    /** All that a dataset says. */
    List<EnteredClaim> listLive(String dataset) {
        return claims("live", Map.of("dataset", dataset));
    }

    /** Whose import was never ordered, or given up, the newest last. */
    List<EnteredClaim> listUnordered() {
        return claims("unordered", Map.of());
    }

    /** Those that made these entities. */
    List<EnteredClaim> listMakers(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : claims("made", Map.of("ids", List.copyOf(ids)));
    }

    /** All versions of one, the newest first; empty if there is none. */
    List<EnteredClaim> listVersions(String id) {
        return claims("versions", Map.of("id", id));
    }

    /** Whether the graph has the relation that says it. */
    boolean isInGraph(EnteredClaim claim) {
        Map<String, Object> parameters = Map.of("from", claim.from().id(), "relation", claim.relation());
        return !read("in-graph", parameters).isEmpty();
    }

    /** What the store knows of these entities, by id. */
    Map<String, EndName> findEnds(List<String> ids) {
        Map<String, EndName> found = new HashMap<>();
        for (Record row : read("ends", Map.of("ids", ids))) {
            String id = row.get("id").asString();
            String label = row.get("label").asString();
            found.put(id, new EndName(id, label, row.get("name").asString(), false));
        }
        return found;
    }

    private List<EnteredClaim> claims(String statement, Map<String, Object> parameters) {
        return read(statement, parameters).stream()
                .map(row -> EnteredClaim.of(row.get("claim").asMap()))
                .toList();
    }

    private List<Record> read(String statement, Map<String, Object> parameters) {
        return StoreReads.list(driver, "queries/claims/" + statement, parameters);
    }
}
