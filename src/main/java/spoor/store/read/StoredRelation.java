package spoor.store.read;

import java.util.Map;
import spoor.model.RelationType;

/**
 * A relation between two entities as it stands in Neo4j.
 *
 * @param from id of the entity it starts at
 * @param to id of the entity it ends at
 * @param properties all of its properties, {@code id} included; unknown ones are absent, lists are {@code List<Object>}
 */
public record StoredRelation(String id, RelationType type, String from, String to, Map<String, Object> properties) {}
