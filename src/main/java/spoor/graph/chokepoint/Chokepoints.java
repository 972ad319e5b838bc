package spoor.graph.chokepoint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import spoor.graph.Cut;
import spoor.graph.ground.TraceParts;

/**
 * Through which nodes what goes from the starts to the ends must pass.
 *
 * @param points the inner nodes that break most walks, the worst first, equal ones by index
 * @param walks walks of at most {@code maxHops} hops from a start to an end that meet the question, caps aside; nodes may
 *     repeat. Exact below 2^53
 * @param cut the fewest nodes that break all of them; empty if there was no time to find it
 * @param directHops hops straight from a start to an end: no cut breaks them
 * @param cuts the limits that were reached; then points may be missing
 */
public record Chokepoints(List<Point> points, double walks, Optional<CutSet> cut, long directHops, List<Cut> cuts) {

    /**
     * A node and what would be gone without it.
     *
     * @param node by index
     * @param walks of all walks
     * @param starts that would reach no end any more
     * @param ends that no start would reach any more
     */
    public record Point(int node, double walks, int starts, int ends) {}

    /**
     * Nodes that break every path that meets the question and has no hop straight from a start to an end. Finding the
     * fewest is NP-hard from five hops on (Baier et al. 2010); of these none can be left out, and no fewer than
     * {@code atLeast} can do.
     *
     * @param nodes by index, ascending
     * @param atLeast as many paths that meet the question share no inner node
     */
    public record CutSet(List<Integer> nodes, int atLeast) {

        /** Whether there is no smaller one. */
        public boolean exact() {
            return nodes.size() == atLeast;
        }
    }

    /** For each point wanted so many nodes are tried. */
    private static final int TRIED = 3;

    /** Finds them. */
    public static Chokepoints of(TraceParts parts, int most) {
        return new Search(parts).run(most);
    }

    /** One run; what was found before a limit stays. */
    private static final class Search {

        private final TraceParts parts;
        private final List<Point> points = new ArrayList<>();
        private double walks;
        private Optional<CutSet> cut = Optional.empty();
        private long direct;

        Search(TraceParts parts) {
            this.parts = parts;
        }

        Chokepoints run(int most) {
            parts.budget().attempt(() -> search(most));
            points.sort(Comparator.comparingDouble(Point::walks).reversed().thenComparingInt(Point::node));
            return new Chokepoints(
                    points.stream().limit(most).toList(),
                    walks,
                    cut,
                    direct,
                    parts.budget().cut().stream().toList());
        }

        private void search(int most) {
            Corridor corridor = Corridor.of(parts);
            findPoints(corridor, most);
            findCut(corridor);
        }

        private void findPoints(Corridor corridor, int most) {
            Links back = corridor.hops().back();
            HopWalks onward = new HopWalks(corridor, corridor.ends(), corridor.hops(), back, parts.budget());
            walks = corridor.starts().stream().mapToDouble(onward::walks).sum();
            if (most > 0) {
                findPoints(corridor, new CorridorWalks(corridor, back, onward, parts.budget()), most);
            }
        }

        private void findPoints(Corridor corridor, CorridorWalks all, int most) {
            for (int place : all.busiest(most * TRIED)) {
                CorridorWalks.Loss loss = all.without(place);
                points.add(new Point(index(corridor, place), loss.walks(), loss.starts(), loss.ends()));
            }
        }

        private void findCut(Corridor corridor) {
            CutSearch found = new CutSearch(corridor, parts.budget());
            int atLeast = found.disjointPaths();
            direct = found.directHops();
            BitSet places = found.cut();
            try {
                found.shrink(places, atLeast);
            } finally {
                cut = Optional.of(new CutSet(indexes(corridor, places), atLeast));
            }
        }

        private List<Integer> indexes(Corridor corridor, BitSet places) {
            return places.stream()
                    .map(place -> index(corridor, place))
                    .sorted()
                    .boxed()
                    .toList();
        }

        private int index(Corridor corridor, int place) {
            return parts.graph().nodes().index().get(corridor.places().node()[place]);
        }
    }
}
