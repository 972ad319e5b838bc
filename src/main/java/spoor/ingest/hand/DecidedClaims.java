package spoor.ingest.hand;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Service;
import spoor.model.Conflict;
import spoor.people.Caller;

/**
 * Relations that follow from what people decide elsewhere, such as that declarations are about a part: kept and imported as
 * claims are, in one dataset for all, whoever decided. Of their document no goods count as stated. Safe for use by any thread.
 */
@Service
public class DecidedClaims {

    private final ClaimStore store;
    private final EnteredClaims claims;

    DecidedClaims(ClaimStore store, EnteredClaims claims) {
        this.store = store;
        this.claims = claims;
    }

    /**
     * Looks whether a relation can be brought into the graph now.
     *
     * @throws spoor.model.BadInput naming the field that is wrong
     * @throws spoor.model.Busy if no more imports can wait
     */
    public void requirePossible(String id, ClaimDraft draft, Caller caller) {
        claims.requireRoom();
        claims.claim(id, 1, draft, HandDataset.DECIDED, caller);
    }

    /**
     * Brings a relation into the graph, in place of what the same decision brought before.
     *
     * @param id of the decision, always the same
     * @param decision writes the decision, in the transaction that keeps the relation: both are kept, or neither. Its import is ordered after
     *     that, at the next start if need be
     * @throws Conflict if somebody changed it meanwhile
     */
    public void enter(String id, ClaimDraft draft, Caller caller, Consumer<TransactionContext> decision) {
        List<EnteredClaim> versions = store.listVersions(id);
        long version = versions.isEmpty() ? 1 : versions.getFirst().version() + 1;
        claims.keep(
                claims.claim(id, version, draft, HandDataset.DECIDED, caller), HandDataset.DECIDED, caller, decision);
    }

    /**
     * Takes what a decision brought out of the graph; its history stays.
     *
     * @param decision writes the decision, in the same transaction
     * @return false if it brought nothing: then nothing is written
     */
    public boolean withdraw(String id, Caller caller, Consumer<TransactionContext> decision) {
        List<EnteredClaim> versions = store.listVersions(id);
        if (versions.isEmpty() || versions.getFirst().withdrawn()) {
            return false;
        }
        claims.keep(claims.withdrawn(versions.getFirst(), caller), HandDataset.DECIDED, caller, decision);
        return true;
    }

    /** The decisions whose relations hold. */
    public Set<String> listHolding() {
        return store.listLive(HandDataset.DECIDED.id()).stream()
                .map(EnteredClaim::id)
                .collect(Collectors.toSet());
    }

    /** The id in the graph of what a decision brings. */
    public static String relationOf(String id) {
        return HandDataset.DECIDED.id() + "/" + id;
    }
}
