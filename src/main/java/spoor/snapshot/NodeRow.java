package spoor.snapshot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import spoor.model.NodeLabel;
import spoor.store.StoredEntity;

/**
 * A node as it comes from the store.
 *
 * @param texts what a search text is compared with, see {@link Texts}
 * @param properties as JSON
 * @param values what it can be chosen by
 * @param hs customs codes of a component that stand at the node itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NodeRow(
        String id,
        NodeLabel label,
        byte[] texts,
        byte[] properties,
        Map<NodeField, List<String>> values,
        List<String> hs) {

    static NodeRow of(StoredEntity entity) {
        Map<String, Object> properties = entity.properties();
        Map<NodeField, List<String>> values = new EnumMap<>(NodeField.class);
        for (NodeField field : NodeField.values()) {
            if (!field.property().isEmpty()) {
                values.put(field, PropertyJson.texts(properties, field.property()));
            }
        }
        values.put(NodeField.LABEL, List.of(entity.label().label()));
        values.put(NodeField.LISTED_BY, entity.listedBy());
        values.put(
                NodeField.LISTED,
                entity.listings().stream().map(Listed::valueOf).toList());
        return new NodeRow(
                entity.id(),
                entity.label(),
                Texts.of(entity.id(), properties),
                PropertyJson.encode(properties),
                values,
                hsOf(entity.label(), properties));
    }

    /** Who lists it and since when, see {@link Listed}. */
    List<String> listings() {
        return values.getOrDefault(NodeField.LISTED, List.of());
    }

    static List<String> hsOf(NodeLabel label, Map<String, Object> properties) {
        return label == NodeLabel.COMPONENT ? PropertyJson.texts(properties, "hs") : List.of();
    }
}
