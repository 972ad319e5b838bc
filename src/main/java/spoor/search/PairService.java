package spoor.search;

import org.springframework.stereotype.Service;
import spoor.identity.match.PairComparison;
import spoor.model.NotFound;

/** Two records side by side. Safe for use by any thread. */
@Service
public class PairService {

    private final LookupService lookup;
    private final PairComparison comparison;

    PairService(LookupService lookup, PairComparison comparison) {
        this.lookup = lookup;
        this.comparison = comparison;
    }

    /**
     * Both records, what speaks for their being one, and what that would open.
     *
     * @throws NotFound if there is no entity with one of these ids
     */
    public PairDetail getPair(String left, String right) {
        return PairDetail.of(lookup.getEntity(left), lookup.getEntity(right), comparison.compare(left, right));
    }
}
