package spoor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds which entities another client may mean. Decides nothing. Safe for use by any thread. */
@Service
public class MatchService {

    private final CandidateSearch search;
    private final CardReads cards;

    MatchService(CandidateSearch search, CardReads cards) {
        this.search = search;
        this.cards = cards;
    }

    /**
     * Entities that the example may mean, best first.
     *
     * @param dataset the id of the one whose records are looked at; null: all
     */
    public List<Candidate> match(Example example, @Nullable String dataset, int limit) {
        if (example.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>(example.names().subList(0, Math.min(1, example.names().size())));
        ids.addAll(search.find(example, dataset));
        Map<String, CardSet> byRepresentative = new LinkedHashMap<>();
        cards.read(ids).values().forEach(entity -> byRepresentative.putIfAbsent(entity.first().id(), entity));
        List<Candidate> candidates = new ArrayList<>();
        byRepresentative.values().forEach(entity -> candidates.add(new Candidate(entity, 0, List.of(), false)));
        return ClearLead.rank(candidates, limit);
    }
}
