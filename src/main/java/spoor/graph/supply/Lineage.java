package spoor.graph.supply;

import org.jspecify.annotations.Nullable;
import spoor.graph.ground.Scratch;

/**
 * The graphs that share arrays: one built whole, and those made of it by changes, each appending behind what the one
 * before uses. Only one change of the youngest may go on in place; any other copies first. Safe for threads.
 */
final class Lineage {

    private @Nullable SupplyGraph youngest;
    private boolean claimed;
    private @Nullable Scratch scratch;

    /** Arrays for runs; a graph with as many nodes as the one before shares those of that. */
    synchronized Scratch scratch(int nodeCount) {
        Scratch known = scratch;
        if (known == null || known.length() != nodeCount) {
            known = new Scratch(nodeCount);
            scratch = known;
        }
        return known;
    }

    /** Whether a change of this graph may append in place; no other may until it is {@link #grown}. */
    synchronized boolean claim(SupplyGraph graph) {
        boolean isFree = !claimed && (youngest == null || youngest == graph);
        claimed |= isFree;
        return isFree;
    }

    /** The change that claimed is done. */
    synchronized void grown(SupplyGraph graph) {
        youngest = graph;
        claimed = false;
    }
}
