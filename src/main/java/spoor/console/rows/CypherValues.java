package spoor.console.rows;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * Values of Neo4j as JSON, without loss. Nodes, relations and paths have the shape they have everywhere in Spoor. What
 * JSON has no form for (dates, times, durations, points, bytes, whole numbers beyond 2^53 - 1, NaN and the infinities)
 * is tagged as in Neo4j's own Query API: {@code {"$type":"Date","_value":"2026-01-02"}}. So is a map that could be
 * taken for one of these.
 */
final class CypherValues extends JsonValues {

    /** The largest whole number that every JSON reader keeps. */
    private static final long LARGEST_SAFE = (1L << 53) - 1;

    private static final Set<Set<String>> OUR_SHAPES = Set.of(
            Set.of("id", "labels", "properties"),
            Set.of("id", "type", "from", "to", "properties"),
            Set.of("nodes", "relations"));

    private final NodeIds ids;

    CypherValues(NodeIds ids) {
        this.ids = ids;
    }

    @Override
    @Nullable
    Object plain(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Long whole -> number(whole);
            case Double number -> number(number);
            case Node node -> node(node);
            case Relationship relation -> relation(relation);
            case Path path -> path(path);
            case List<?> list -> list.stream().map(this::plain).toList();
            case Map<?, ?> map -> mapOfUser(map);
            case byte[] bytes -> tagged("Base64", Base64.getEncoder().encodeToString(bytes));
            default -> tagged(TypeNames.of(value), TypeNames.text(value));
        };
    }

    private static Object number(long whole) {
        boolean isSafe = whole <= LARGEST_SAFE && whole >= -LARGEST_SAFE;
        return isSafe ? whole : tagged("Integer", Long.toString(whole));
    }

    private static Object number(double number) {
        return Double.isFinite(number) ? number : tagged("Float", Double.toString(number));
    }

    private static Map<String, Object> tagged(String type, Object value) {
        Map<String, Object> tagged = new LinkedHashMap<>();
        tagged.put("$type", type);
        tagged.put("_value", value);
        return tagged;
    }

    private Map<String, Object> map(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private Map<String, Object> mapOfUser(Map<?, ?> map) {
        boolean isAmbiguous = map.containsKey("$type") || OUR_SHAPES.contains(map.keySet());
        return isAmbiguous ? tagged("Map", map(map)) : map(map);
    }

    @Override
    Map<String, Object> node(Node node) {
        countElement();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", NodeIds.idOf(node));
        plain.put("labels", labelsOf(node));
        plain.put("properties", map(node.asMap()));
        return plain;
    }

    private static List<String> labelsOf(Node node) {
        List<String> labels = new ArrayList<>();
        for (String label : node.labels()) {
            if (!label.equals("Entity")) {
                labels.add(label);
            }
        }
        return labels;
    }

    @Override
    Map<String, Object> relation(Relationship relation) {
        countElement();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", relation.get("id").asObject() instanceof String id ? id : relation.elementId());
        plain.put("type", relation.type());
        plain.put("from", ids.get(relation.startNodeElementId()));
        plain.put("to", ids.get(relation.endNodeElementId()));
        plain.put("properties", map(relation.asMap()));
        return plain;
    }

    private Map<String, Object> path(Path path) {
        Map<String, Object> plain = new LinkedHashMap<>();
        List<Object> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<Object> relations = new ArrayList<>();
        path.relationships().forEach(relation -> relations.add(relation(relation)));
        plain.put("nodes", nodes);
        plain.put("relations", relations);
        return plain;
    }
}
