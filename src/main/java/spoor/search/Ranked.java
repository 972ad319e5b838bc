package spoor.search;

import java.util.Comparator;
import java.util.List;
import spoor.search.find.Fit;

/**
 * An entity that was found, and how well what was typed fits it.
 *
 * @param listedBy authorities
 * @param score Lucene's
 * @param degree how many relations it has
 */
record Ranked(Fit fit, EntityNode node, List<String> listedBy, double score, long degree) {

    /** Of equally close ones the better known. */
    static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::fit, Fit.bestFirst())
            .thenComparing(Comparator.comparingLong(Ranked::degree).reversed())
            .thenComparing(Comparator.comparingDouble(Ranked::score).reversed())
            .thenComparing(ranked -> ranked.node().id());

    boolean isFound() {
        return fit.near();
    }

    FoundEntity toFound() {
        return new FoundEntity(
                node.id(),
                node.labels(),
                node.properties(),
                listedBy,
                new FoundEntity.Match(fit.field(), fit.value(), fit.how().word()));
    }
}
