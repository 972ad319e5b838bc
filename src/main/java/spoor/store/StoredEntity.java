package spoor.store;

import java.util.List;
import java.util.Map;
import spoor.model.NodeLabel;

/**
 * An entity as it stands in Neo4j.
 *
 * @param properties all of its properties, {@code id} included; unknown ones are absent, lists are {@code List<Object>}
 * @param listedBy the authorities that list it, sorted, each once
 */
public record StoredEntity(String id, NodeLabel label, Map<String, Object> properties, List<String> listedBy) {}
