package spoor.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.identity.match.ExampleComparison;
import spoor.identity.score.Explaining;
import spoor.identity.score.MatchRecord;
import spoor.model.NodeLabel;

/** Finds which entities another client may mean. Decides nothing. Safe for use by any thread. */
@Service
public class MatchService {

    /** That somebody gave the id itself leaves no doubt. */
    private static final MatchReason GIVEN = new MatchReason("id", "This is its id", 30);

    private final CandidateSearch search;
    private final CardReads cards;
    private final ExampleComparison comparison;

    MatchService(CandidateSearch search, CardReads cards, ExampleComparison comparison) {
        this.search = search;
        this.cards = cards;
        this.comparison = comparison;
    }

    /** Entities that the example may mean, best first: among all. */
    public List<Candidate> match(Example example, int limit) {
        return match(example, new Among(null, true), limit);
    }

    /**
     * Among whom is looked.
     *
     * @param dataset the id of the one whose records are looked at; null: all
     * @param fuzzy whether names with words a letter or two away count, and such as have only some of the words
     */
    public record Among(@Nullable String dataset, boolean fuzzy) {}

    /** As above, among these. */
    public List<Candidate> match(Example example, Among among, int limit) {
        if (example.isEmpty()) {
            return List.of();
        }
        Explaining explaining = comparison.begin();
        List<Candidate> candidates = new ArrayList<>();
        for (CardSet entity : find(example, among)) {
            candidates.add(
                    hasId(entity, example)
                            ? new Candidate(entity, 1, List.of(GIVEN), false)
                            : compare(explaining, example, entity));
        }
        return ClearLead.rank(WholeName.weigh(example, candidates), limit);
    }

    /** Those that the search finds, and the one whose id somebody gave as its name. */
    private Collection<CardSet> find(Example example, Among among) {
        Set<String> ids = new LinkedHashSet<>(search.find(example, among));
        example.names().stream().limit(1).forEach(ids::add);
        Map<String, CardSet> found = new LinkedHashMap<>();
        for (CardSet entity : cards.read(ids).values()) {
            if (example.labels().isEmpty()
                    || example.labels().contains(entity.first().label())) {
                found.putIfAbsent(entity.first().id(), entity);
            }
        }
        return found.values();
    }

    private static boolean hasId(CardSet entity, Example example) {
        String given = example.names().isEmpty() ? "" : example.names().getFirst();
        return entity.cards().stream().anyMatch(card -> card.id().equals(given));
    }

    /** As likely as its likeliest record is. */
    private static Candidate compare(Explaining explaining, Example example, CardSet entity) {
        Explaining.@Nullable Explained best = null;
        for (Card card : entity.cards()) {
            NodeLabel label = card.label();
            Explaining.Explained now = explaining.explain(
                    MatchRecord.of("", label, WholeName.spelledApart(example, card)),
                    MatchRecord.of(card.id(), label, card.properties()));
            if (best == null || now.probability() > best.probability()) {
                best = now;
            }
        }
        List<MatchReason> reasons = best == null
                ? List.of()
                : best.features().stream()
                        .map(feature -> new MatchReason(feature.feature(), feature.text(), feature.bits()))
                        .toList();
        return new Candidate(entity, best == null ? 0 : best.probability(), reasons, false);
    }
}
