package spoor.reconcile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.reconcile.Candidate;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;
import spoor.reconcile.Example;
import spoor.reconcile.MatchReason;

/**
 * The answer to one query of the Reconciliation API.
 *
 * @param result the best first
 * @param ignored what was given and not understood, in words
 * @param error why nothing could be looked for
 */
record Candidates(
        List<Scored> result,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(description = "What was given and not compared, in words")
        List<String> ignored,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Why nothing could be looked for") @Nullable
        String error) {

    private static final double PERCENT = 100;
    private static final int MOST_ALIASES = 2;

    /**
     * An entity that may be the one that is meant.
     *
     * @param score probability in per cent
     * @param match true for at most one: likely, and clearly ahead of the others
     * @param features the reasons, in bits
     */
    record Scored(
            String id,
            String name,
            String description,
            List<Map<String, String>> type,

            @Schema(description = "That it is the one that is meant, in per cent")
            double score,

            @Schema(description = "True for at most one of a query: likely, and clearly ahead of the others")
            boolean match,

            List<Feature> features) {}

    /** @param value in bits: each doubles the odds, a negative one halves them */
    record Feature(
            String id,

            @Schema(description = "In bits: each doubles the odds, a negative one halves them")
            double value,

            @Schema(description = "What was seen, in a sentence")
            String text) {}

    static Candidates of(Example example, List<Candidate> candidates) {
        String error = example.isEmpty() ? "There is no name and no number to look for." : null;
        return new Candidates(candidates.stream().map(Candidates::scored).toList(), example.ignored(), error);
    }

    private static Scored scored(Candidate candidate) {
        CardSet entity = candidate.entity();
        return new Scored(
                entity.first().id(),
                entity.first().name(),
                describe(entity),
                List.of(Manifest.type(entity.first().label())),
                Math.round(candidate.probability() * PERCENT * PERCENT) / PERCENT,
                candidate.clear(),
                byId(candidate.reasons()).entrySet().stream()
                        .map(reason -> new Feature(
                                reason.getKey(),
                                reason.getValue().bits(),
                                reason.getValue().text()))
                        .toList());
    }

    /** Features by ids that are unique, as both protocols want them: the second of a kind is {@code name.2}. */
    static Map<String, MatchReason> byId(List<MatchReason> reasons) {
        Map<String, MatchReason> byId = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MatchReason reason : reasons) {
            int nth = counts.merge(reason.feature(), 1, Integer::sum);
            byId.put(nth == 1 ? reason.feature() : reason.feature() + "." + nth, reason);
        }
        return byId;
    }

    /** What tells it from its namesakes: kind, country, other names, who lists it. */
    static String describe(CardSet entity) {
        List<String> parts = new ArrayList<>();
        parts.add(Manifest.type(entity.first().label()).getOrDefault("name", ""));
        parts.add(entity.first().country());
        parts.addAll(entity.aliases().stream().limit(MOST_ALIASES).toList());
        TreeSet<String> authorities = new TreeSet<>(entity.all(card ->
                card.currentListings().stream().map(Card.CardListing::authority).toList()));
        if (!authorities.isEmpty()) {
            parts.add("listed by " + String.join(", ", authorities));
        }
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }
}
