package spoor.ingest.hand;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.model.Busy;
import spoor.store.StartStep;

/** Orders at the start the imports of kept claims that Spoor had not ordered before it ended, or had given up. */
@Component
@Order(UnorderedClaims.AFTER_IMPORTS)
final class UnorderedClaims implements StartStep {

    static final int AFTER_IMPORTS = 410;

    private static final Logger LOG = LoggerFactory.getLogger(UnorderedClaims.class);

    private final ClaimStore store;
    private final EnteredClaims claims;

    UnorderedClaims(ClaimStore store, EnteredClaims claims) {
        this.store = store;
        this.claims = claims;
    }

    @Override
    public boolean canWait() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        List<EnteredClaim> unordered = store.listUnordered();
        try {
            unordered.stream()
                    .collect(Collectors.groupingBy(EnteredClaim::dataset))
                    .values()
                    .forEach(claims::orderAnew);
        } catch (Busy e) {
            LOG.warn("Claims that were entered before come into the graph at a later start: {}", e.getMessage());
            return;
        }
        if (!unordered.isEmpty()) {
            LOG.info("{} claims that were entered before are brought into the graph now.", unordered.size());
        }
    }
}
