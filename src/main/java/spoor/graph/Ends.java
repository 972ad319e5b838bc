package spoor.graph;

/**
 * Where paths start and where they end. A node may be in both; a path still has two different ends.
 *
 * @param from the starts
 * @param to the ends
 */
public record Ends(NodeSet from, NodeSet to) {}
