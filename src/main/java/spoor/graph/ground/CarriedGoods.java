package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.GoodsConstraint;
import spoor.graph.supply.GoodsBook;
import spoor.graph.supply.Nodes;
import spoor.graph.supply.SetPool;
import spoor.graph.supply.SupplyGraph;

/**
 * Checks that one good is carried along a path, see {@link GoodsConstraint}. One a run.
 *
 * <pre>
 *   carried [0..carriedCount)   goods that every stating hop so far agrees with; -1 = none stated yet
 *   stated  [0..statedCount)    goods of the hop at hand; an HS code brings the components under it
 *   reach   [goods set]         a goods set with the components under its codes, made once each
 * </pre>
 */
public final class CarriedGoods {

    private static final int[] UNKNOWN = new int[0];

    private final SupplyGraph graph;
    private final HopScan scan;
    private int[][] reach = new int[0][];
    private int[] carried = new int[64];
    private int[] stated = new int[64];
    private int[] named = new int[64];
    private int carriedCount;
    private int statedCount;
    private int namedCount;

    public CarriedGoods(SupplyGraph graph, HopScan forward) {
        this.graph = graph;
        this.scan = forward;
    }

    /** Whether some good may be carried along these nodes (ranks), the first {@code count} of the array. */
    public boolean agrees(int[] nodes, int count) {
        carriedCount = -1;
        namedCount = 0;
        for (int i = 0; i + 1 < count && carriedCount != 0; i++) {
            pass(graph.nodes().byRank().get(nodes[i]), graph.nodes().byRank().get(nodes[i + 1]));
        }
        return carriedCount != 0;
    }

    /** Goes one hop on, by inner numbers; whether some good may still be carried. */
    public boolean pass(int from, int to) {
        passHop(from, to);
        return carriedCount != 0;
    }

    /** Goes back to what was carried when this was saved. */
    public void resume(int[] saved) {
        carriedCount = saved.length == 0 ? -1 : saved.length / 2;
        namedCount = 0;
        ensureCarried(carriedCount);
        for (int i = 0; i < carriedCount; i++) {
            carried[i] = saved[i];
            if (saved[carriedCount + i] != 0) {
                name(saved[i]);
            }
        }
    }

    /** What is carried, to be resumed later: the goods, then for each whether a hop has named it; empty if none is stated. */
    public int[] save() {
        int[] saved = new int[2 * Math.max(0, carriedCount)];
        Arrays.sort(named, 0, namedCount);
        for (int i = 0; i < carriedCount; i++) {
            saved[i] = carried[i];
            saved[carriedCount + i] = isNamed(carried[i]) ? 1 : 0;
        }
        return saved;
    }

    /** Whether the way so far, taken as a whole path, names the good that is carried, or states no goods at all. */
    public boolean isWhole() {
        return carriedCount < 0 || carriesNamed();
    }

    /** Whether a whole path names the good that is carried, or states no goods at all. */
    public boolean names(int[] nodes, int count) {
        return agrees(nodes, count) && isWhole();
    }

    private boolean carriesNamed() {
        Arrays.sort(named, 0, namedCount);
        for (int i = 0; i < carriedCount; i++) {
            if (GoodsBook.isCode(carried[i]) || isNamed(carried[i])) {
                return true;
            }
        }
        return false;
    }

    /** Once the named ones are sorted. */
    private boolean isNamed(int good) {
        return Arrays.binarySearch(named, 0, namedCount, good) >= 0;
    }

    private void passHop(int from, int to) {
        Nodes nodes = graph.nodes();
        boolean fromComponent = nodes.isComponent(from);
        boolean toComponent = nodes.isComponent(to);
        if (fromComponent) {
            keepOnly(nodes.index().get(from));
        }
        if (fromComponent && toComponent && carriedCount != 0) {
            carriedCount = -1;
        }
        if (toComponent) {
            keepOnly(nodes.index().get(to));
        }
        if (!fromComponent && !toComponent) {
            keepStated(from, to);
        }
    }

    private void keepOnly(int component) {
        name(component);
        if (carriedCount < 0 || Arrays.binarySearch(carried, 0, carriedCount, component) >= 0) {
            carried[0] = component;
            carriedCount = 1;
        } else {
            carriedCount = 0;
        }
    }

    private void keepStated(int from, int to) {
        scan.seek(from, to);
        Bundle bundle = scan.bundle();
        statedCount = 0;
        for (int i = 0; i < bundle.count(); i++) {
            int goods = bundle.goods(i);
            if (goods != 0) {
                state(goods);
            }
        }
        if (statedCount > 0) {
            Arrays.sort(stated, 0, statedCount);
            meet();
        }
    }

    private void state(int goodsSet) {
        if (reach.length == 0) {
            reach = new int[graph.goods().sets().count()][];
            Arrays.fill(reach, UNKNOWN);
        }
        if (reach[goodsSet].length == 0) {
            reach[goodsSet] = reachOf(goodsSet);
        }
        int[] goods = reach[goodsSet];
        if (statedCount + goods.length > stated.length) {
            stated = Arrays.copyOf(stated, (statedCount + goods.length) * 2);
        }
        System.arraycopy(goods, 0, stated, statedCount, goods.length);
        statedCount += goods.length;
        SetPool sets = graph.goods().sets();
        for (int i = sets.start(goodsSet); i < sets.end(goodsSet); i++) {
            if (!GoodsBook.isCode(sets.at(i))) {
                name(sets.at(i));
            }
        }
    }

    private int[] reachOf(int goodsSet) {
        SetPool sets = graph.goods().sets();
        int[] goods = sets.copy(goodsSet);
        int raw = goods.length;
        for (int i = 0; i < raw; i++) {
            if (GoodsBook.isCode(goods[i])) {
                int[] under = graph.goods().related(goods[i]);
                goods = Arrays.copyOf(goods, goods.length + under.length);
                System.arraycopy(under, 0, goods, goods.length - under.length, under.length);
            }
        }
        return goods;
    }

    /** Leaves in {@code carried} what is stated too. */
    private void meet() {
        if (carriedCount < 0) {
            ensureCarried(statedCount);
            carriedCount = 0;
            for (int i = 0; i < statedCount; i++) {
                if (i == 0 || stated[i] != stated[i - 1]) {
                    carried[carriedCount++] = stated[i];
                }
            }
            return;
        }
        int kept = 0;
        for (int i = 0; i < carriedCount; i++) {
            if (Arrays.binarySearch(stated, 0, statedCount, carried[i]) >= 0) {
                carried[kept++] = carried[i];
            }
        }
        carriedCount = kept;
    }

    private void ensureCarried(int count) {
        carried = carried.length < count ? new int[count * 2] : carried;
    }

    private void name(int component) {
        if (namedCount == named.length) {
            named = Arrays.copyOf(named, namedCount * 2);
        }
        named[namedCount++] = component;
    }
}
