package spoor.bench.generate;

import java.util.List;

/**
 * What is known about a graph before any program has looked at it. Starts are the Chinese suppliers, relations the flow
 * relations.
 *
 * @param needles chains of node indexes from a start to a weapon system: the only path from any start to it
 * @param cuts weapon systems whose smallest cut from all starts is known
 */
public record Planted(List<List<Integer>> needles, List<KnownCut> cuts) {

    /**
     * A weapon system that can be reached through its gates only, and through each of them apart from the others.
     *
     * @param weapon node index
     * @param gates node indexes, the smallest cut
     */
    public record KnownCut(int weapon, List<Integer> gates) {}
}
