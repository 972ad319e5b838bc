package spoor.snapshot.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import spoor.model.NodeLabel;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;

/**
 * A node as it comes from the store.
 *
 * @param texts what a search text is compared with, see {@link Texts}
 * @param properties as JSON
 * @param values what it can be chosen by
 * @param hs customs codes of a component that stand at the node itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record NodeRow(
        String id,
        NodeLabel label,
        byte[] texts,
        byte[] properties,
        Map<NodeField, List<String>> values,
        List<String> hs) {

    /** The kind of components that stand for a substance or for parts in general, see {@link #isGeneric(List, Map)}. */
    public static final String GENERIC = "generic";

    /** How the names of components end of which the sources do not say which they are. */
    private static final List<String> UNSTATED = List.of("(unspecified)", " not stated)");

    public static NodeRow of(StoredEntity entity) {
        Map<String, Object> properties = entity.properties();
        Map<NodeField, List<String>> values = new EnumMap<>(NodeField.class);
        for (NodeField field : NodeField.values()) {
            if (!field.property().isEmpty()) {
                values.put(field, PropertyJson.texts(properties, field.property()));
            }
        }
        values.put(NodeField.LABEL, List.of(entity.label().label()));
        values.put(
                NodeField.LISTED_BY,
                entity.listings().stream()
                        .filter(StoredListing::holds)
                        .map(Listed::valueOfEnd)
                        .distinct()
                        .toList());
        values.put(
                NodeField.LISTED,
                entity.listings().stream().map(Listed::valueOf).toList());
        boolean generic = isGeneric(List.of(entity.label().label()), properties);
        values.put(NodeField.KIND, generic ? List.of(GENERIC) : List.of());
        return new NodeRow(
                entity.id(),
                entity.label(),
                Texts.of(entity.id(), properties),
                PropertyJson.encode(properties),
                values,
                hsOf(entity.label(), properties));
    }

    /**
     * Whether two relations that meet in it need not concern the same article: a component that neither has a part number
     * nor a maker's country, as a substance, or whose name says that it is unspecified.
     */
    public static boolean isGeneric(List<String> labels, Map<String, Object> properties) {
        if (!labels.contains(NodeLabel.COMPONENT.label())) {
            return false;
        }
        String name = String.valueOf(properties.get("name"));
        return UNSTATED.stream().anyMatch(name::endsWith)
                || (properties.get("partNumber") == null && properties.get("makerCountry") == null);
    }

    /** Who lists it and since when, see {@link Listed}. */
    public List<String> listings() {
        return values.getOrDefault(NodeField.LISTED, List.of());
    }

    public static List<String> hsOf(NodeLabel label, Map<String, Object> properties) {
        return label == NodeLabel.COMPONENT ? PropertyJson.texts(properties, "hs") : List.of();
    }
}
