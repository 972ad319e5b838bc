package spoor.analysis.profile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What is reached from a node, by the fewest hops.
 *
 * @param hops to each node, the nearest first; 0 to where it began
 * @param ties all that were met, those between nodes of the same distance among them
 */
record Walk(Map<Integer, Integer> hops, List<ViewRelation> ties) {

    /** As many as a trace follows unless it is told otherwise. */
    static final int MOST_HOPS = 6;

    /** Against the flow. */
    static Walk up(int start, IntFunction<List<ViewRelation>> into) {
        return from(start, into, true);
    }

    /** With the flow. */
    static Walk down(int start, IntFunction<List<ViewRelation>> outOf) {
        return from(start, outOf, false);
    }

    private static Walk from(int start, IntFunction<List<ViewRelation>> next, boolean up) {
        Map<Integer, Integer> hops = new LinkedHashMap<>();
        List<ViewRelation> ties = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        hops.put(start, 0);
        while (!open.isEmpty()) {
            int node = open.removeFirst();
            int far = hops.getOrDefault(node, 0) + 1;
            for (ViewRelation tie : far > MOST_HOPS ? List.<ViewRelation>of() : next.apply(node)) {
                ties.add(tie);
                int other = up ? tie.from() : tie.to();
                if (hops.putIfAbsent(other, far) == null) {
                    open.addLast(other);
                }
            }
        }
        return new Walk(hops, ties);
    }

    /** How far a node is; only of one that is reached. */
    int hopsTo(int node) {
        return hops.getOrDefault(node, MOST_HOPS + 1);
    }

    /** The ties that bring their farther end one hop nearer. */
    List<ViewRelation> nearing() {
        return ties.stream()
                .filter(tie -> Math.abs(hopsTo(tie.from()) - hopsTo(tie.to())) == 1)
                .toList();
    }
}
