package spoor.trace;

import java.util.List;
import java.util.OptionalInt;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;
import spoor.model.NotFound;
import spoor.snapshot.NodeField;
import spoor.snapshot.Snapshot;

/** Turns selectors into the nodes that they choose in one snapshot. */
final class SelectorResolver {

    private final Snapshot snapshot;

    SelectorResolver(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * The nodes that meet every field of the selector.
     *
     * @param path where the selector stands in the request
     * @throws NotFound if it names an id that the graph does not have
     */
    NodeSet resolve(Selector selector, String path) {
        NodeSet chosen = snapshot.allNodes();
        chosen = narrow(
                chosen,
                NodeField.LABEL,
                selector.labels().stream().map(NodeLabel::label).toList());
        chosen = narrow(chosen, NodeField.COUNTRY, selector.countries());
        chosen = narrow(chosen, NodeField.OPERATOR, selector.operators());
        chosen = narrow(chosen, NodeField.CATEGORY, selector.categories());
        chosen = narrow(chosen, NodeField.TOPIC, selector.topics());
        chosen = narrow(chosen, NodeField.LISTED_BY, selector.listedBy());
        if (!selector.ids().isEmpty()) {
            chosen = chosen.intersection(withIds(selector.ids(), path + ".ids"));
        }
        String text = selector.text();
        return text == null ? chosen : chosen.intersection(snapshot.nodesWithText(text));
    }

    private NodeSet narrow(NodeSet chosen, NodeField field, List<String> values) {
        return values.isEmpty() ? chosen : chosen.intersection(snapshot.nodesWith(field, values));
    }

    private NodeSet withIds(List<String> ids, String path) {
        return NodeSet.of(
                snapshot.nodeCount(),
                ids.stream().mapToInt(id -> requireNode(id, path)).toArray());
    }

    /** The node with this id. */
    int requireNode(String id, String path) {
        OptionalInt node = snapshot.findNode(id);
        if (node.isEmpty()) {
            throw unknown(id, path);
        }
        return node.getAsInt();
    }

    static NotFound unknown(String id, String path) {
        return new NotFound(
                "entity.unknown",
                "'%s' names '%s', which is not in the graph; look ids up with GET /api/entities?q=…",
                path,
                id);
    }
}
