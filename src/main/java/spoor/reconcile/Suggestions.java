package spoor.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spoor.model.NodeLabel;
import spoor.search.FoundEntities;
import spoor.search.FoundEntity;
import spoor.search.SearchQuestion;
import spoor.search.SearchService;

/** Entities that begin like what somebody types. */
@Service
public class Suggestions {

    private final SearchService search;

    Suggestions(SearchService search) {
        this.search = search;
    }

    /**
     * An entity to choose.
     *
     * @param description what tells it from its namesakes
     */
    public record Suggestion(String id, String name, String description, NodeLabel label) {}

    /** At most so many, best first; none for a text without letters and digits. */
    public List<Suggestion> find(String prefix, @Nullable NodeLabel label, int limit) {
        boolean nothing = prefix.codePoints().noneMatch(Character::isLetterOrDigit);
        if (nothing && !prefix.isEmpty()) {
            return List.of();
        }
        String text = CandidateSearch.shortened(prefix);
        FoundEntities found = search.find(new SearchQuestion(text, label, null, null, null, limit, true));
        List<FoundEntity> hits = found.entities().isEmpty() ? found.nearest() : found.entities();
        return hits.stream().map(Suggestions::toSuggestion).toList();
    }

    private static Suggestion toSuggestion(FoundEntity found) {
        NodeLabel label = NodeLabel.requireLabel(found.labels().getFirst());
        Card card = new Card(found.id(), label, found.properties(), List.of(), List.of());
        List<String> parts = new ArrayList<>(List.of(card.country()));
        FoundEntity.Match match = found.match();
        if (match != null && !match.field().equals("name")) {
            parts.add(match.value());
        }
        parts.removeIf(String::isBlank);
        return new Suggestion(card.id(), card.name(), String.join(" · ", parts), label);
    }
}
