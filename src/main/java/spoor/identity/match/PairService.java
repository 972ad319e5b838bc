package spoor.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import spoor.identity.decision.DecisionLists;
import spoor.model.NotFound;
import spoor.search.EntityDetail;
import spoor.search.LookupService;

/** Two records side by side. Safe for use by any thread. */
@Service
public class PairService {

    private final LookupService lookup;
    private final PairComparison comparison;
    private final DecisionLists decisions;
    private final AlsoJoining joining;

    PairService(LookupService lookup, PairComparison comparison, DecisionLists decisions, AlsoJoining joining) {
        this.lookup = lookup;
        this.comparison = comparison;
        this.decisions = decisions;
        this.joining = joining;
    }

    /**
     * Both records, what speaks for their being one, what that would open, and what was decided on them and on the records
     * that are one with them.
     *
     * @throws NotFound if there is no entity with one of these ids
     */
    public PairDetail getPair(String left, String right) {
        EntityDetail a = lookup.getEntity(left);
        EntityDetail b = lookup.getEntity(right);
        Set<String> ids = new TreeSet<>(List.of(left, right));
        ids.addAll(members(a));
        ids.addAll(members(b));
        return PairDetail.of(a, b, comparison.compare(left, right), decisions.listBetween(new ArrayList<>(ids)))
                .with(joining.beside(left, right));
    }

    private static List<String> members(EntityDetail entity) {
        EntityDetail.Identity identity = entity.identity();
        return identity == null
                ? List.of()
                : identity.members().stream().map(EntityDetail.Member::id).toList();
    }
}
