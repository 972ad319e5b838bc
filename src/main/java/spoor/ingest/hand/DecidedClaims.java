package spoor.ingest.hand;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @throws Conflict if somebody changed it meanwhile
     */
    public void enter(String id, ClaimDraft draft, Caller caller) {
        List<EnteredClaim> versions = store.listVersions(id);
        long version = versions.isEmpty() ? 1 : versions.getFirst().version() + 1;
        claims.keep(claims.claim(id, version, draft, HandDataset.DECIDED, caller), HandDataset.DECIDED, caller);
    }

    /** Takes what a decision brought out of the graph; its history stays. Does nothing where it brought nothing. */
    public void withdraw(String id, Caller caller) {
        List<EnteredClaim> versions = store.listVersions(id);
        if (!versions.isEmpty() && !versions.getFirst().withdrawn()) {
            claims.keep(claims.withdrawn(versions.getFirst(), caller), HandDataset.DECIDED, caller);
        }
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
