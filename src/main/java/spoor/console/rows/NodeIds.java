package spoor.console.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import spoor.store.CypherFiles;

/**
 * Our ids of nodes that a relation only names by Neo4j's element id. Nodes of the same row are known; others are
 * looked up once each.
 */
public final class NodeIds {

    private static final int MOST_KEPT = 50_000;

    private final Transaction transaction;
    private final Map<String, String> known = new HashMap<>();

    public NodeIds(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Remembers the nodes among these values. */
    public void learn(List<Value> values) {
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        for (Value value : values) {
            Object object = value.asObject();
            if (object instanceof Node node) {
                learn(node);
            } else if (object instanceof Path path) {
                path.nodes().forEach(this::learn);
            }
        }
    }

    private void learn(Node node) {
        known.put(node.elementId(), idOf(node));
    }

    /** The property {@code id} if it is a text, else Neo4j's own. */
    static String idOf(Node node) {
        return node.get("id").asObject() instanceof String id ? id : node.elementId();
    }

    String get(String elementId) {
        String id = known.get(elementId);
        if (id == null) {
            id = transaction
                    .run(CypherFiles.getStatement("queries/console/node-id"), Map.of("elementId", elementId))
                    .single()
                    .get("id")
                    .asString();
            known.put(elementId, id);
        }
        return id;
    }
}
