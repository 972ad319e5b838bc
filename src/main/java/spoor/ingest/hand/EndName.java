package spoor.ingest.hand;

import spoor.model.NodeLabel;

/**
 * An end of a claim, as people know it.
 *
 * @param made whether the claim itself made it
 */
public record EndName(String id, String label, String name, boolean made) {

    NodeLabel kind() {
        return NodeLabel.requireLabel(label);
    }
}
