package spoor.snapshot;

import java.util.List;
import java.util.Map;
import spoor.store.StoredEntity;

/**
 * A node as answers and exports show it.
 *
 * @param labels the domain label alone
 * @param properties what the store knows of it, without the id; unknown ones are absent
 */
public record NodeRecord(String id, List<String> labels, Map<String, Object> properties) {

    /** As the store has it. */
    public static NodeRecord of(StoredEntity entity) {
        return new NodeRecord(
                entity.id(),
                List.of(entity.label().label()),
                PropertyJson.decode(PropertyJson.encode(entity.properties())));
    }
}
