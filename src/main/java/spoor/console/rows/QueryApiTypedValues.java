package spoor.console.rows;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Values as Neo4j's Query API writes them in typed JSON: each with its type beside it. */
final class QueryApiTypedValues extends JsonValues {

    @Override
    Object plain(@Nullable Object value) {
        if (value == null) {
            return typed("Null", null);
        }
        return switch (value) {
            case String text -> typed("String", text);
            case Boolean truth -> typed("Boolean", truth);
            case Long whole -> typed("Integer", whole.toString());
            case Double number -> typed("Float", number.toString());
            case Node node -> node(node);
            case Relationship relation -> relation(relation);
            case Path path -> typed("Path", walk(path));
            case List<?> list -> typed("List", plainList(list));
            case Map<?, ?> map -> typed("Map", plainMap(map));
            case byte[] bytes -> typed("Base64", Base64.getEncoder().encodeToString(bytes));
            default -> typed(TypeNames.of(value), TypeNames.text(value));
        };
    }

    private static Map<String, @Nullable Object> typed(String type, @Nullable Object value) {
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        typed.put("$type", type);
        typed.put("_value", value);
        return typed;
    }

    @Override
    Object node(Node node) {
        countElement();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("_element_id", node.elementId());
        plain.put("_labels", node.labels());
        plain.put("_properties", plainMap(node.asMap()));
        return typed("Node", plain);
    }

    @Override
    Object relation(Relationship relation) {
        countElement();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("_element_id", relation.elementId());
        plain.put("_start_node_element_id", relation.startNodeElementId());
        plain.put("_end_node_element_id", relation.endNodeElementId());
        plain.put("_type", relation.type());
        plain.put("_properties", plainMap(relation.asMap()));
        return typed("Relationship", plain);
    }
}
