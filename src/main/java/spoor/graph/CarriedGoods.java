package spoor.graph;

import java.util.Arrays;

/**
 * Checks that one good is carried along a path, see {@link GoodsConstraint}. One a run.
 *
 * <pre>
 *   carried [0..carriedCount)   goods that every stating hop so far agrees with; -1 = none stated yet
 *   stated  [0..statedCount)    goods of the hop at hand; an HS code brings the components under it
 *   reach   [goods set]         a goods set with the components under its codes, made once each
 * </pre>
 */
final class CarriedGoods {

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

    CarriedGoods(SupplyGraph graph, HopScan forward) {
        this.graph = graph;
        this.scan = forward;
    }

    /** Whether some good may be carried along these nodes (ranks), the first {@code count} of the array. */
    boolean agrees(int[] nodes, int count) {
        carriedCount = -1;
        namedCount = 0;
        for (int i = 0; i + 1 < count && carriedCount != 0; i++) {
            passHop(nodes[i], nodes[i + 1]);
        }
        return carriedCount != 0;
    }

    /** Whether a whole path names the good that is carried, or states no goods at all. */
    boolean names(int[] nodes, int count) {
        return agrees(nodes, count) && (carriedCount < 0 || carriesNamed());
    }

    private boolean carriesNamed() {
        Arrays.sort(named, 0, namedCount);
        for (int i = 0; i < carriedCount; i++) {
            if (GoodsBook.isCode(carried[i]) || Arrays.binarySearch(named, 0, namedCount, carried[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void passHop(int fromRank, int toRank) {
        Nodes nodes = graph.nodes();
        int from = nodes.byRank()[fromRank];
        int to = nodes.byRank()[toRank];
        boolean fromComponent = nodes.isComponent(from);
        boolean toComponent = nodes.isComponent(to);
        if (fromComponent) {
            keepOnly(nodes.index()[from]);
        }
        if (fromComponent && toComponent && carriedCount != 0) {
            carriedCount = -1;
        }
        if (toComponent) {
            keepOnly(nodes.index()[to]);
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
            carried = carried.length < statedCount ? new int[statedCount * 2] : carried;
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

    private void name(int component) {
        if (namedCount == named.length) {
            named = Arrays.copyOf(named, namedCount * 2);
        }
        named[namedCount++] = component;
    }
}
