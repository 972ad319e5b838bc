package spoor.snapshot;

import java.util.Map;
import spoor.store.StoredRelation;

/**
 * A relation as answers and exports show it.
 *
 * @param from id of the node it starts at
 * @param to id of the node it ends at
 * @param properties what the store knows of it, without the id; unknown ones are absent
 */
public record RelationRecord(String id, String type, String from, String to, Map<String, Object> properties) {

    /** As the store has it. */
    public static RelationRecord of(StoredRelation relation) {
        return new RelationRecord(
                relation.id(),
                relation.type().name(),
                relation.from(),
                relation.to(),
                PropertyJson.decode(PropertyJson.encode(relation.properties())));
    }
}
