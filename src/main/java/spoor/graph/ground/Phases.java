package spoor.graph.ground;

import java.util.List;
import spoor.graph.NodeSet;
import spoor.graph.RouteConstraint;
import spoor.graph.array.Bits;

/**
 * How far along a path its demands are met, as a small number, so that the search can keep a bound for each.
 *
 * <pre>
 *   phase = via met (0..V)  +  (V + 1) * ( bits of the pass sets met (0..2^C - 1)  +  2^C * accepted goods stated (0, 1) )
 * </pre>
 *
 * Meeting via sets as early as possible is right: whatever order a path can still fulfil later, it can then too.
 */
public final class Phases {

    private final long[][] via;
    private final long[][] pass;
    private final int viaStates;
    private final int passStates;
    private final boolean goodsAsked;
    private final int count;

    Phases(GraphResources desk, RouteConstraint route, boolean goodsAsked) {
        this.via = inner(desk, route.via());
        this.pass = inner(desk, route.pass());
        this.count = count(route, goodsAsked);
        this.viaStates = via.length + 1;
        this.passStates = 1 << pass.length;
        this.goodsAsked = goodsAsked;
    }

    /** How many phases there are. */
    public static int count(RouteConstraint route, boolean goodsAsked) {
        return (route.via().size() + 1) * (1 << route.pass().size()) * (goodsAsked ? 2 : 1);
    }

    public int count() {
        return count;
    }

    /** The phase in which everything is met. */
    public int last() {
        return count - 1;
    }

    /** The phase after a hop that does or does not state the goods asked for, to a node. */
    public int advance(int phase, int node, boolean fits) {
        return count == 1 ? 0 : advanceAll(phase, node, fits);
    }

    /** The phase at a start. */
    public int start(int node) {
        return advance(0, node, false);
    }

    private int advanceAll(int phase, int node, boolean fits) {
        int met = phase % viaStates;
        int rest = phase / viaStates;
        int passed = rest % passStates;
        int stated = rest / passStates;
        if (met < via.length && Bits.has(via[met], node)) {
            met++;
        }
        for (int i = 0; i < pass.length; i++) {
            passed |= Bits.has(pass[i], node) ? 1 << i : 0;
        }
        stated |= goodsAsked && fits ? 1 : 0;
        return met + viaStates * (passed + passStates * stated);
    }

    private static long[][] inner(GraphResources desk, List<NodeSet> sets) {
        long[][] bits = new long[sets.size()][];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = desk.inner(sets.get(i));
        }
        return bits;
    }
}
