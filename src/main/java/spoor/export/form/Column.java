package spoor.export.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import spoor.export.ExportDocument;

/** What kind of values a property has over all nodes or all edges, for forms that state it once. */
enum Column {
    TRUTH,
    INTEGER,
    NUMBER,
    TEXT,
    /** Of texts. Where some values are none, they stand as they are. */
    LIST;

    /** The word for it in files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The properties of all nodes, in alphabetical order. */
    static Map<String, Column> ofNodes(ExportDocument document) {
        Map<String, Column> columns = new TreeMap<>();
        document.nodes().forEach(node -> add(columns, node.properties()));
        return columns;
    }

    /** The properties of all edges, in alphabetical order. */
    static Map<String, Column> ofEdges(ExportDocument document) {
        Map<String, Column> columns = new TreeMap<>();
        document.edges().forEach(edge -> add(columns, edge.properties()));
        return columns;
    }

    /** The properties of all of these, in alphabetical order. */
    static Map<String, Column> of(Iterable<Map<String, Object>> many) {
        Map<String, Column> columns = new TreeMap<>();
        many.forEach(each -> add(columns, each));
        return columns;
    }

    private static void add(Map<String, Column> columns, Map<String, Object> properties) {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            Column kind = of(property.getValue());
            Column before = columns.putIfAbsent(property.getKey(), kind);
            if (before != null && before != kind) {
                columns.put(property.getKey(), join(before, kind));
            }
        }
    }

    private static Column of(Object value) {
        return switch (value) {
            case Boolean truth -> TRUTH;
            case Integer whole -> INTEGER;
            case Long whole -> INTEGER;
            case java.math.BigInteger whole -> INTEGER;
            case Number number -> NUMBER;
            case Collection<?> values -> LIST;
            default -> TEXT;
        };
    }

    private static Column join(Column one, Column other) {
        if (one == LIST || other == LIST) {
            return LIST;
        }
        return one != TEXT && other != TEXT && one != TRUTH && other != TRUTH ? NUMBER : TEXT;
    }

    /** The items of a value, as texts. */
    static List<String> items(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
