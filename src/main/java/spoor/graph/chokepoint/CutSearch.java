package spoor.graph.chokepoint;

import java.util.Arrays;
import java.util.BitSet;
import spoor.graph.ground.Budget;

/**
 * Nodes of a {@link Corridor} that break all its walks: the fewest that cut its {@link Ways}, without those that are not
 * needed, since the walks over them meet the demands nowhere or are too long.
 */
final class CutSearch {

    private final Corridor corridor;
    private final Budget budget;
    private final VertexCut found;

    /** Finds a cut; throws {@link Budget.Halt} at a limit. */
    CutSearch(Corridor corridor, Budget budget) {
        this.corridor = corridor;
        this.budget = budget;
        this.found = new VertexCut(Ways.of(corridor), budget);
    }

    /** Hops straight from a start to an end, which no cut can break. */
    long directHops() {
        return found.directHops();
    }

    /** The places of a cut; see {@link #shrink}. */
    BitSet cut() {
        BitSet cut = new BitSet(corridor.places().size());
        Arrays.stream(found.nodes()).forEach(cut::set);
        return cut;
    }

    /**
     * Takes out what the cut does not need. Whatever is left when a limit ends that is a cut.
     *
     * @param atLeast no cut has fewer nodes; one that has no more is not tried
     */
    void shrink(BitSet cut, int atLeast) {
        int size = cut.cardinality();
        if (size == atLeast) {
            return;
        }
        PastCut past = new PastCut(corridor, cut, budget);
        for (int place = cut.nextSetBit(0); place >= 0 && size > atLeast; place = cut.nextSetBit(place + 1)) {
            size -= past.leaveOut(place) ? 1 : 0;
        }
    }

    /** How many paths that meet all demands share no inner node: no cut is smaller. */
    int disjointPaths() {
        PathCheck check = new PathCheck(corridor, budget);
        return (int) found.disjointPaths().stream().filter(check::meetsDemands).count();
    }
}
