package spoor.ingest.hand;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Component;
import spoor.model.Conflict;
import spoor.store.Actor;
import spoor.store.StoreReads;
import spoor.store.StoreWrites;

/** The nodes {@code EnteredClaim}, each a version of a claim. */
@Component
final class ClaimStore {

    /** Two added the same version at once. */
    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Driver driver;
    private final StoreWrites writes;

    ClaimStore(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * Adds a version.
     *
     * @throws Conflict if somebody added one meanwhile
     */
    void keep(Actor actor, EnteredClaim claim, String owner) {
        Map<String, Object> parameters =
                Map.of("id", claim.id(), "expected", claim.version() - 1, "properties", claim.node(owner));
        if (!isKept(actor, parameters)) {
            throw new Conflict("claim.changed", "This claim was changed meanwhile; open it again.");
        }
    }

    private boolean isKept(Actor actor, Map<String, Object> parameters) {
        try {
            return !writes.keep(actor, "queries/claims/keep", parameters).isEmpty();
        } catch (ClientException e) {
            if (TAKEN.equals(e.code())) {
                return false;
            }
            throw e;
        }
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

    /** Whose import was never ordered, the newest last. */
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
