package spoor.graph.chokepoint;

import java.util.Arrays;
import java.util.BitSet;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;

/**
 * How far walks from the starts of a {@link Corridor} come that have no hop straight from a start to an end, up to the
 * nodes of a cut, which they reach but do not leave.
 *
 * <pre>
 *   hops [state]   fewest hops to it; FAR: no walk gets there
 *   open           the place of the cut that is tried
 *   changed        states and the hops to them before it was tried
 * </pre>
 */
final class PastCut {

    private static final int FAR = Integer.MAX_VALUE;

    private final Corridor corridor;
    private final Budget budget;
    private final BitSet cut;
    private final int[] hops;
    private final PlaceStates states;
    private final IntList front = new IntList();
    private final IntList changed = new IntList();
    private int open = -1;

    /**
     * Begins with a cut that no walk gets past; throws {@link Budget.Halt} at a limit.
     *
     * @param cut by place; one at a time is taken out by {@link #leaveOut}
     */
    PastCut(Corridor corridor, BitSet cut, Budget budget) {
        this.corridor = corridor;
        this.budget = budget;
        this.cut = cut;
        this.hops = new int[corridor.size()];
        this.states = new PlaceStates(corridor);
        Arrays.fill(hops, FAR);
        corridor.starts().stream().forEach(start -> reach(start, 0));
        boolean passed = reachesEnd();
        assert !passed : "not a cut";
    }

    /** Takes a node out of the cut unless walks would get past the rest; whether it did. */
    boolean leaveOut(int place) {
        front.clear();
        changed.clear();
        open = place;
        for (int v = states.first(place); v != PlaceStates.NONE; v = states.another(v)) {
            if (hops[v] != FAR) {
                front.add(v);
            }
        }
        if (reachesEnd()) {
            restore();
            return false;
        }
        cut.clear(place);
        return true;
    }

    /** Goes on from the states in front, back to one where that takes fewer hops now. */
    private boolean reachesEnd() {
        for (int at = 0; at < front.size(); at++) {
            int v = front.get(at);
            if (hops[v] < corridor.maxHops() && corridor.leadsOn(v, hops[v]) && reachesEnd(v)) {
                return true;
            }
        }
        return false;
    }

    private boolean reachesEnd(int v) {
        budget.spend(1 + corridor.offset()[v + 1] - corridor.offset()[v]);
        for (int i = corridor.offset()[v]; i < corridor.offset()[v + 1]; i++) {
            int w = corridor.next()[i];
            if (hops[v] + 1 < hops[w] && !corridor.isDirect(v, w)) {
                if (corridor.ends().get(w)) {
                    return true;
                }
                reach(w, hops[v] + 1);
            }
        }
        return false;
    }

    private void reach(int v, int hopsNow) {
        changed.add(v);
        changed.add(hops[v]);
        hops[v] = hopsNow;
        if (corridor.state()[v] == open || !cut.get(corridor.state()[v])) {
            front.add(v);
        }
    }

    private void restore() {
        for (int i = changed.size() - 2; i >= 0; i -= 2) {
            hops[changed.get(i)] = changed.get(i + 1);
        }
    }
}
