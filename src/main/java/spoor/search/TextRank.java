package spoor.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well an entity fits the text that was searched for: a whole name before a beginning before a word. */
final class TextRank {

    /** From the best down. */
    enum Fit {
        WHOLE,
        BEGINNING,
        WORDS,
        ELSEWHERE
    }

    /** The best fit of an entity, and where it is. */
    record Best(Fit fit, FoundEntity.Match match) {}

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final String text;
    private final List<String> words;

    TextRank(String text) {
        this.text = fold(text);
        this.words = wordsOf(this.text);
    }

    /** The best of the entity's names, aliases, part number, register numbers and id; of equal ones the first in that order. */
    Optional<Best> findBest(EntityNode entity) {
        Best best = null;
        for (FoundEntity.Match match : candidates(entity)) {
            Fit fit = fitOf(fold(match.value()));
            if (best == null || fit.compareTo(best.fit()) < 0) {
                best = new Best(fit, match);
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<FoundEntity.Match> candidates(EntityNode entity) {
        List<FoundEntity.Match> candidates = new ArrayList<>();
        Map<String, Object> properties = entity.properties();
        add(candidates, "name", properties.get("name"));
        add(candidates, "alias", properties.get("aliases"));
        add(candidates, "partNumber", properties.get("partNumber"));
        add(candidates, "identifier", properties.get("identifiers"));
        add(candidates, "id", entity.id());
        return candidates;
    }

    private static void add(List<FoundEntity.Match> candidates, String field, @Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(one -> candidates.add(new FoundEntity.Match(field, String.valueOf(one), How.WORDS.word())));
        } else if (value != null) {
            candidates.add(new FoundEntity.Match(field, String.valueOf(value), How.WORDS.word()));
        }
    }

    private Fit fitOf(String value) {
        if (value.equals(text)) {
            return Fit.WHOLE;
        }
        if (value.startsWith(text)) {
            return Fit.BEGINNING;
        }
        List<String> there = wordsOf(value);
        boolean holdsAll = words.stream()
                .allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)) || value.contains(word));
        return holdsAll ? Fit.WORDS : Fit.ELSEWHERE;
    }

    private static List<String> wordsOf(String value) {
        return WORD_BREAK.splitAsStream(value).filter(word -> !word.isEmpty()).toList();
    }

    private static String fold(String value) {
        return Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
