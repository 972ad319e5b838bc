package spoor.store.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import spoor.model.Confidence;
import spoor.model.NodeLabel;

/**
 * An entity as it stands in Neo4j.
 *
 * @param properties all of its properties, {@code id} included; unknown ones are absent, lists are {@code List<Object>}
 * @param listings by whom it is listed, sorted, each once
 * @param ties what is decided of it: whom it is taken for, and the decisions whose left record it is; sorted
 */
public record StoredEntity(
        String id, NodeLabel label, Map<String, Object> properties, List<StoredListing> listings, List<Tie> ties) {

    /** One of which nothing is decided. */
    public StoredEntity(String id, NodeLabel label, Map<String, Object> properties, List<StoredListing> listings) {
        this(id, label, properties, listings, List.of());
    }

    public StoredEntity {
        listings = List.copyOf(listings);
        ties = ties.size() < 2
                ? List.copyOf(ties)
                : ties.stream().sorted(Tie.ORDER).toList();
    }

    /**
     * A decision that two records are one, or what follows of such ones: which record stands for this one.
     *
     * @param isDecision whether it is a decision
     * @param other id of the other record; of one that is no decision the one that stands for this one
     * @param decision its id; empty for what is none
     * @param by who decided; empty where that is not known
     * @param at when; empty where that is not known
     * @param reason why; empty where that is not known
     */
    public record Tie(
            boolean isDecision,
            Confidence confidence,
            String other,
            String decision,
            String by,
            String at,
            String reason) {

        private static final Comparator<Tie> ORDER = Comparator.comparing(
                        (Tie tie) -> tie.confidence().word())
                .thenComparing(Tie::decision)
                .thenComparing(Tie::other);
    }

    /** The authorities that list it today, each once. */
    public List<String> listedBy() {
        return listings.stream()
                .filter(StoredListing::holds)
                .map(StoredListing::authority)
                .distinct()
                .toList();
    }
}
