package spoor.store;

import java.util.List;
import java.util.Map;
import spoor.model.NodeLabel;

/**
 * An entity as it stands in Neo4j.
 *
 * @param properties all of its properties, {@code id} included; unknown ones are absent, lists are {@code List<Object>}
 * @param listings by whom it is listed, sorted, each once
 */
public record StoredEntity(String id, NodeLabel label, Map<String, Object> properties, List<StoredListing> listings) {

    public StoredEntity {
        listings = List.copyOf(listings);
    }

    /** The authorities that list it, each once. */
    public List<String> listedBy() {
        return listings.stream().map(StoredListing::authority).distinct().toList();
    }
}
