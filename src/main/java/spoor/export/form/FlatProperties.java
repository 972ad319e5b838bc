package spoor.export.form;

import java.util.Map;
import java.util.Set;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import tools.jackson.core.JsonGenerator;

/** Properties of nodes and edges beside names that a form uses itself; a property of such a name gets a line under it. */
final class FlatProperties {

    private final Set<String> taken;

    FlatProperties(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    private void write(Map<String, Object> properties, JsonGenerator json) {
        properties.forEach((name, value) -> json.writePOJOProperty(taken.contains(name) ? name + "_" : name, value));
    }

    /** Writes what describes a node into the object that has been begun; its names are among those taken. */
    void write(NodeRecord node, JsonGenerator json) {
        json.writeStringProperty("label", nameOf(node));
        json.writeStringProperty("kind", String.join(":", node.labels()));
        if (!node.listedBy().isEmpty()) {
            json.writePOJOProperty("listedBy", node.listedBy());
        }
        if (!node.members().isEmpty()) {
            json.writePOJOProperty("members", node.members());
        }
        write(node.properties(), json);
    }

    /** Writes whether a relation is only inferred, and its properties. */
    void write(RelationRecord edge, JsonGenerator json) {
        if (edge.inferred()) {
            json.writeBooleanProperty("inferred", true);
        }
        write(edge.properties(), json);
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
