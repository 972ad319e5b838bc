package spoor.export.form;

import java.util.Map;
import java.util.Set;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.RelationRecord;
import tools.jackson.core.JsonGenerator;

/** Properties of nodes and edges beside names that a form uses itself; a property of such a name gets a line under it. */
final class FlatProperties {

    private final Set<String> taken;

    FlatProperties(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    /** Writes them into the object that has been begun. */
    void write(Map<String, Object> properties, JsonGenerator json) {
        properties.forEach((name, value) -> json.writePOJOProperty(taken.contains(name) ? name + "_" : name, value));
    }

    /** What a node is called. */
    static String nameOf(NodeRecord node) {
        return String.valueOf(node.properties().getOrDefault("name", node.id()));
    }

    /** Ids of relations are unique within their type alone. */
    static String keyOf(RelationRecord edge) {
        return edge.type() + "/" + edge.id();
    }
}
