package spoor.graph.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import spoor.graph.TimeOrder;
import spoor.graph.TraceQuery;
import spoor.graph.array.LongList;
import spoor.graph.supply.Days;
import spoor.graph.supply.Nodes;

/**
 * For every node and number r of hops left: the least cost of a walk of exactly r hops to an end, by phase. A walk may
 * repeat nodes, so this bounds paths from below. Layers are built one by one, when asked for.
 *
 * <p>If the phases are too many for arrays, all are folded into one: the bound is lower, still true, and the search
 * tells phases apart by itself.
 */
public final class Layers {

    /** A gigabyte, or a quarter of a smaller heap. */
    private static final long MOST_CELLS =
            Math.min(1L << 28, Runtime.getRuntime().maxMemory() / 4 / Integer.BYTES);

    private final Route route;
    private final Phases phases;
    private final HopCache hops;
    private final HopPool pool;
    private final boolean timed;
    private final boolean folded;
    private final boolean isSimple;
    private final Scratch scratch;
    private final Budget budget;
    private final List<Layer> layers = new ArrayList<>();
    private final LongList skipped = new LongList();
    private int asked;

    Layers(Ground.Reading reading, Route route, Ground.Key key) {
        this.scratch = reading.desk().scratch();
        this.budget = reading.budget();
        this.route = route;
        this.phases = route.phases();
        this.hops = reading.backward();
        this.pool = hops.pool();
        this.timed = key.relations().timeOrder() != TimeOrder.ANY;
        this.folded = key.folded();
        this.isSimple = !timed
                && phaseCount() == 1
                && route.passesHubs()
                && reading.qualifier().isForMany();
    }

    /** Whether a question's phases are too many for so many nodes. */
    static boolean isFolded(int nodeCount, TraceQuery query) {
        int phases = Phases.count(query.route(), !query.goods().accepted().isEmpty());
        boolean timed = query.relations().timeOrder() != TimeOrder.ANY;
        long cells = (long) phases * nodeCount * (query.limits().maxHops() + 1) * (timed ? 2 : 1);
        return phases > 1 && cells > MOST_CELLS;
    }

    /** Makes ready for a run. */
    void begin() {
        asked = 0;
    }

    /** Builds layers until there is one for so many hops. */
    public void deepenTo(int hopsLeft) {
        asked = Math.max(asked, hopsLeft);
        if (layers.isEmpty()) {
            startAtEnds();
        }
        while (layers.size() <= hopsLeft) {
            deepen();
        }
    }

    /** Least cost of a walk of exactly so many hops, + 1; 0 if there is none. */
    public int best(int hopsLeft, int phase, int node) {
        return layers.get(hopsLeft).best(folded ? 0 : phase, node);
    }

    /** Latest day on which such a walk may be entered. */
    public int latest(int hopsLeft, int phase, int node) {
        return layers.get(hopsLeft).latest(folded ? 0 : phase, node);
    }

    /** How many nodes have a walk of so many hops. */
    public int size(int hopsLeft) {
        return layers.get(hopsLeft).size();
    }

    public int active(int hopsLeft, int i) {
        return layers.get(hopsLeft).active(i);
    }

    /** The nodes with a walk of exactly so many hops, one bit each; not to be written to. */
    public long[] reached(int hopsLeft) {
        return layers.get(hopsLeft).reached();
    }

    /** The least cost of any walk of so many hops. */
    public int least(int hopsLeft) {
        return hopsLeft == 0 ? 0 : layers.get(hopsLeft).least();
    }

    /** The hubs that stopped walks in the layers that this run asked for, by index, ascending. */
    public List<Integer> skippedHubs(Nodes nodes) {
        TreeSet<Integer> hubs = new TreeSet<>();
        for (long hub : skipped.toArray()) {
            if (hub >>> 32 < asked) {
                hubs.add(nodes.index().get((int) hub));
            }
        }
        return List.copyOf(hubs);
    }

    long bytes() {
        return layers.stream().mapToLong(Layer::bytes).sum();
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        layers.forEach(Layer::close);
    }

    private int phaseCount() {
        return folded ? 1 : phases.count();
    }

    private Layer open() {
        Layer layer = new Layer(scratch, phaseCount(), timed);
        layers.add(layer);
        return layer;
    }

    private void startAtEnds() {
        Layer ends = open();
        int last = folded ? 0 : phases.last();
        for (int node = route.nextEnd(0); node >= 0; node = route.nextEnd(node + 1)) {
            ends.activate(node);
            ends.put(last, node, 1);
            if (timed) {
                ends.putDay(last, node, Days.LAST);
            }
        }
    }

    private void deepen() {
        int depth = layers.size() - 1;
        Layer before = layers.get(depth);
        Layer layer = open();
        if (isSimple && WideLayer.build(hops, budget, before, layer)) {
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            int node = before.active(i);
            if (depth == 0 || route.isPassable(node)) {
                relaxInto(node, before, layer);
            } else if (pool.count(hops.first(node)) > 0) {
                skipped.add((long) depth << 32 | node);
            }
        }
    }

    private void relaxInto(int node, Layer before, Layer layer) {
        int first = hops.first(node);
        budget.spend(pool.count(first));
        if (!timed && phaseCount() == 1) {
            layer.putAll(pool, first, before.best(0, node));
            return;
        }
        int end = first + pool.count(first);
        for (int hop = first; hop < end; hop++) {
            boolean some = false;
            for (int phase = 0; phase < phaseCount(); phase++) {
                some |= relax(hop, phase, node);
            }
            if (some) {
                layer.activate(pool.other(hop));
            }
        }
    }

    private boolean relax(int hop, int phase, int node) {
        Layer before = layers.get(layers.size() - 2);
        Layer layer = layers.getLast();
        int after = folded ? 0 : phases.advance(phase, node, pool.fits(hop));
        int rest = before.best(after, node);
        if (rest == 0) {
            return false;
        }
        if (timed) {
            int day = pool.latest(hop, before.latest(after, node));
            if (day == 0) {
                return false;
            }
            layer.putDay(phase, pool.other(hop), day);
        }
        layer.put(phase, pool.other(hop), rest + pool.cost(hop));
        return true;
    }
}
