package spoor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.BadInput;
import spoor.model.Identifier;
import spoor.model.NodeLabel;
import spoor.search.FoundEntities;
import spoor.search.FoundEntity;
import spoor.search.SearchQuestion;
import spoor.search.SearchService;

/** Finds whom an example may mean, by each of its names and numbers. */
@Component
class CandidateSearch {

    private static final int MOST_NAMES = 5;
    private static final int MOST_NUMBERS = 5;
    /** What the search takes. */
    private static final int LONGEST_TEXT = 400;

    /** How a name is found that is not the one asked for, or not surely. */
    private static final Set<String> NEAR = Set.of("similar", "some");

    private static final int FOUND = 30;
    private static final int MOST = 60;

    private final SearchService search;

    CandidateSearch(SearchService search) {
        this.search = search;
    }

    /** The ids of at most {@value #MOST} entities. */
    List<String> find(Example example, MatchService.Among among) {
        Set<String> ids = new LinkedHashSet<>();
        for (String text : texts(example)) {
            FoundEntities found = search.find(
                    new SearchQuestion(text, onlyLabel(example.labels()), null, null, among.dataset(), FOUND, false));
            add(
                    ids,
                    found.entities().stream()
                            .filter(each -> among.fuzzy() || !isNear(each))
                            .toList(),
                    example.labels());
            add(ids, among.fuzzy() ? found.nearest() : List.of(), example.labels());
        }
        return ids.stream().limit(MOST).toList();
    }

    private static boolean isNear(FoundEntity found) {
        return found.match() != null && NEAR.contains(found.match().how());
    }

    private static @Nullable NodeLabel onlyLabel(Set<NodeLabel> labels) {
        return labels.size() == 1 ? labels.iterator().next() : null;
    }

    private static void add(Set<String> ids, List<FoundEntity> found, Set<NodeLabel> labels) {
        for (FoundEntity entity : found) {
            boolean wanted = labels.isEmpty()
                    || labels.stream().anyMatch(label -> entity.labels().contains(label.label()));
            if (wanted) {
                ids.add(entity.id());
            }
        }
    }

    private static Set<String> texts(Example example) {
        Set<String> texts = new LinkedHashSet<>();
        example.list("identifiers").stream()
                .limit(MOST_NUMBERS)
                .flatMap(text -> valueOf(text).stream())
                .forEach(texts::add);
        example.list("partNumber").stream().limit(MOST_NUMBERS).forEach(texts::add);
        example.names().stream().limit(MOST_NAMES).forEach(texts::add);
        return texts.stream()
                .map(CandidateSearch::shortened)
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static Optional<String> valueOf(String identifier) {
        try {
            return Optional.of(Identifier.requireText(identifier, "").value());
        } catch (BadInput unreadable) {
            return Optional.empty();
        }
    }

    /** The beginning of a name that is longer than the search takes. */
    static String shortened(String name) {
        List<String> words = new ArrayList<>();
        int length = 0;
        for (String word : name.strip().split("\\s+", -1)) {
            length += word.length() + 1;
            if (length > LONGEST_TEXT + 1) {
                break;
            }
            words.add(word);
        }
        return words.isEmpty() ? name.substring(0, Math.min(LONGEST_TEXT, name.length())) : String.join(" ", words);
    }
}
