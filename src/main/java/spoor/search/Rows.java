package spoor.search;

import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import spoor.model.Source;

/** Reads what the queries of this package return. */
final class Rows {

    private Rows() {}

    static EntityNode toNode(Map<String, Object> node) {
        return new EntityNode(text(node, "id"), texts(node, "labels"), properties(node.get("properties")));
    }

    static RelationEdge toRelation(Map<String, Object> relation) {
        return new RelationEdge(
                text(relation, "id"),
                text(relation, "type"),
                text(relation, "from"),
                text(relation, "to"),
                properties(relation.get("properties")));
    }

    static Source toSource(Map<String, Object> source) {
        return new Source(
                text(source, "id"),
                text(source, "title"),
                text(source, "publisher"),
                text(source, "url"),
                text(source, "published"),
                text(source, "kind"),
                text(source, "country"),
                text(source, "origin"),
                text(source, "locator"),
                text(source, "accessed"),
                text(source, "archived"),
                text(source, "sha256"));
    }

    static List<Map<String, Object>> maps(Value list) {
        return list.asList(Value::asMap);
    }

    /** Properties without the id, which stands beside them; dates as text. */
    static Map<String, Object> properties(@Nullable Object map) {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> given) {
            given.entrySet().stream()
                    .filter(entry -> !"id".equals(entry.getKey()) && entry.getValue() != null)
                    .sorted((a, b) -> String.valueOf(a.getKey()).compareTo(String.valueOf(b.getKey())))
                    .forEach(entry -> properties.put(String.valueOf(entry.getKey()), plain(entry.getValue())));
        }
        return properties;
    }

    static String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : String.valueOf(plain(value));
    }

    static @Nullable String findText(Map<String, Object> map, String key) {
        Object value = map.get(key);
        return value == null ? null : String.valueOf(plain(value));
    }

    static List<String> texts(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The sources that stand in what cites them. */
    static List<Source> sourcesIn(Map<String, Object> cited) {
        return cited.get("sources") instanceof List<?> list
                ? list.stream().map(one -> toSource(withAll(one))).toList()
                : List.of();
    }

    /** A nested map as a map of texts to values. */
    static Map<String, Object> withAll(@Nullable Object map) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> given) {
            given.forEach((key, value) -> {
                if (value != null) {
                    all.put(String.valueOf(key), value);
                }
            });
        }
        return all;
    }

    private static Object plain(Object value) {
        return value instanceof Temporal ? value.toString() : value;
    }
}
