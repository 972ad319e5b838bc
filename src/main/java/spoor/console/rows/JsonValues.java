package spoor.console.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns values of Neo4j into what a JSON writer knows, in one of several forms. Counts nodes and relations. */
abstract class JsonValues {

    private int elements;

    /** Nodes and relations that were converted. */
    final int elements() {
        return elements;
    }

    final void countElement() {
        elements++;
    }

    final @Nullable Object plain(Value value) {
        return plain(value.asObject());
    }

    abstract @Nullable Object plain(@Nullable Object value);

    /** Node, relation, node … as they follow each other. */
    final List<Object> walk(Path path) {
        List<Object> walk = new ArrayList<>();
        walk.add(node(path.start()));
        for (Path.Segment segment : path) {
            walk.add(relation(segment.relationship()));
            walk.add(node(segment.end()));
        }
        return walk;
    }

    final List<@Nullable Object> plainList(List<?> list) {
        List<@Nullable Object> plain = new ArrayList<>();
        list.forEach(one -> plain.add(plain(one)));
        return plain;
    }

    final Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    abstract Object node(Node node);

    abstract Object relation(Relationship relation);
}
