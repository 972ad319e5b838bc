package spoor.console.rows;

import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Values as Neo4j's Query API writes them in plain JSON: what JSON has no form for is text. */
final class QueryApiValues extends JsonValues {

    @Override
    @Nullable
    Object plain(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Long whole -> whole;
            case Double number -> Double.isFinite(number) ? number : number.toString();
            case Node node -> node(node);
            case Relationship relation -> relation(relation);
            case Path path -> walk(path);
            case List<?> list -> plainList(list);
            case Map<?, ?> map -> plainMap(map);
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            // Neo4j leaves the zone's name to the typed form
            case ZonedDateTime time -> TypeNames.text(time.withZoneSameInstant(time.getOffset()));
            default -> TypeNames.text(value);
        };
    }

    @Override
    Object node(Node node) {
        countElement();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("elementId", node.elementId());
        plain.put("labels", node.labels());
        plain.put("properties", plainMap(node.asMap()));
        return plain;
    }

    @Override
    Object relation(Relationship relation) {
        countElement();
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("elementId", relation.elementId());
        plain.put("startNodeElementId", relation.startNodeElementId());
        plain.put("endNodeElementId", relation.endNodeElementId());
        plain.put("type", relation.type());
        plain.put("properties", plainMap(relation.asMap()));
        return plain;
    }
}
