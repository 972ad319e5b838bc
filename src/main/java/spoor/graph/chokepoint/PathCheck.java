package spoor.graph.chokepoint;

import java.util.BitSet;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;

/**
 * Tells which sequences of inner nodes of a {@link Corridor} are paths that meet its demands within the limit of hops.
 *
 * <pre>
 *   begun  one bit a state: a hop from a start leads there
 *   at     the states in which a walk may have come so far
 * </pre>
 */
final class PathCheck {

    private final Corridor corridor;
    private final Budget budget;
    private final PlaceStates states;
    private final BitSet begun;
    private IntList at = new IntList();
    private IntList after = new IntList();

    PathCheck(Corridor corridor, Budget budget) {
        this.corridor = corridor;
        this.budget = budget;
        this.states = new PlaceStates(corridor);
        this.begun = new BitSet(corridor.size());
        corridor.starts().stream().forEach(this::begin);
    }

    /** Whether walks from a start to an end over just these places meet the demands. */
    boolean meetsDemands(int[] inner) {
        if (inner.length + 1 > corridor.maxHops()) {
            return false;
        }
        at.clear();
        for (int v = states.first(inner[0]); v != PlaceStates.NONE; v = states.another(v)) {
            if (begun.get(v)) {
                at.add(v);
            }
        }
        for (int i = 1; i < inner.length; i++) {
            advance(inner[i]);
        }
        return leadsToEnd();
    }

    private void begin(int start) {
        for (int i = corridor.offset()[start]; i < corridor.offset()[start + 1]; i++) {
            begun.set(corridor.next()[i]);
        }
    }

    private void advance(int place) {
        after.clear();
        for (int v = states.first(place); v != PlaceStates.NONE; v = states.another(v)) {
            if (isReached(v)) {
                after.add(v);
            }
        }
        IntList reached = after;
        after = at;
        at = reached;
    }

    private boolean isReached(int to) {
        for (int i = 0; i < at.size(); i++) {
            if (leads(at.get(i), to)) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(int from, int to) {
        budget.spend(1 + corridor.offset()[from + 1] - corridor.offset()[from]);
        for (int i = corridor.offset()[from]; i < corridor.offset()[from + 1]; i++) {
            if (corridor.next()[i] == to) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToEnd() {
        for (int i = 0; i < at.size(); i++) {
            int v = at.get(i);
            for (int hop = corridor.offset()[v]; hop < corridor.offset()[v + 1]; hop++) {
                if (corridor.ends().get(corridor.next()[hop])) {
                    return true;
                }
            }
        }
        return false;
    }
}
