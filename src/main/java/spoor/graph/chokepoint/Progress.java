package spoor.graph.chokepoint;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.graph.TimeOrder;
import spoor.graph.ground.CarriedGoods;
import spoor.graph.ground.HopPool;
import spoor.graph.ground.Phases;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Days;

/**
 * How far a walk has come with what the question demands of the way, as a number: the phase, and where dates have an
 * order or goods are the same all the way, also the day and the goods carried. What a walk may do next depends on its
 * node and this number alone. One a run.
 *
 * <pre>
 *   known [progress]   phase | day | goods carried …   only where the phase alone does not say it
 * </pre>
 */
final class Progress {

    /** The walk meets the demands no more, however it goes on. */
    static final int NONE = -1;

    private static final int PHASE = 0;
    private static final int DAY = 1;
    private static final int GOODS = 2;

    private final Phases phases;
    private final HopPool pool;
    private final CarriedGoods carried;
    private final boolean timed;
    private final boolean consistent;
    private final List<int[]> known = new ArrayList<>();
    private final Map<IntBuffer, Integer> numbers = new HashMap<>();

    Progress(TraceParts parts) {
        this.phases = parts.route().phases();
        this.pool = parts.backward().pool();
        this.carried = new CarriedGoods(parts.graph(), parts.scan());
        this.timed = parts.query().relations().timeOrder() != TimeOrder.ANY;
        this.consistent = parts.query().goods().consistent();
    }

    int start(int node) {
        int phase = phases.start(node);
        return isPhaseAlone() ? phase : number(new int[] {phase, Days.FIRST});
    }

    /** After a hop of the pool that leads to a node; {@link #NONE} if it may not follow. */
    int after(int progress, int from, int to, int hop) {
        if (isPhaseAlone()) {
            return phases.advance(progress, to, pool.fits(hop));
        }
        int[] before = known.get(progress);
        int day = timed ? pool.earliest(hop, before[DAY]) : before[DAY];
        int[] goods = Arrays.copyOfRange(before, GOODS, before.length);
        if (day > Days.LAST || (consistent && !carries(goods, from, to))) {
            return NONE;
        }
        int[] carrying = consistent ? carried.save() : goods;
        int[] now = Arrays.copyOf(new int[] {0, day}, GOODS + carrying.length);
        now[PHASE] = phases.advance(before[PHASE], to, pool.fits(hop));
        System.arraycopy(carrying, 0, now, GOODS, carrying.length);
        return number(now);
    }

    /** Whether a walk that ends here has met everything. */
    boolean isDone(int progress) {
        if (isPhaseAlone()) {
            return progress == phases.last();
        }
        int[] state = known.get(progress);
        if (consistent) {
            carried.resume(Arrays.copyOfRange(state, GOODS, state.length));
        }
        return state[PHASE] == phases.last() && (!consistent || carried.isWhole());
    }

    private boolean isPhaseAlone() {
        return !timed && !consistent;
    }

    private boolean carries(int[] goods, int from, int to) {
        carried.resume(goods);
        return carried.pass(from, to);
    }

    private int number(int[] state) {
        Integer number = numbers.putIfAbsent(IntBuffer.wrap(state), known.size());
        if (number == null) {
            known.add(state);
            return known.size() - 1;
        }
        return number;
    }
}
