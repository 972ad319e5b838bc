package spoor.graph;

import java.util.ArrayDeque;

/**
 * Which goods fit a {@link GoodsConstraint}: bits by good, outer component index or HS code.
 *
 * <p>{@code direct}: the accepted goods, components under an accepted code, codes of an accepted component. {@code
 * tolerated}: those and the components that contain one of them.
 */
final class GoodsFit {

    private final SupplyGraph graph;
    private final int types;
    private final boolean any;
    private final long[] direct;
    private final long[] tolerated;

    GoodsFit(SupplyGraph graph, GoodsConstraint goods, int types) {
        this.graph = graph;
        this.types = types;
        this.any = goods.accepted().isEmpty();
        this.direct = new long[any ? 0 : Bits.words(mostGoods(goods))];
        for (int good : goods.accepted()) {
            accept(good);
        }
        this.tolerated = direct.clone();
        if (!any) {
            tolerateContainers();
        }
    }

    /** Whether there is no demand. */
    boolean any() {
        return any;
    }

    boolean isDirect(int good) {
        return (good >>> 6) < direct.length && Bits.has(direct, good);
    }

    boolean isTolerated(int good) {
        return (good >>> 6) < tolerated.length && Bits.has(tolerated, good);
    }

    boolean statesDirect(int goodsSet) {
        return holdsSome(goodsSet, direct);
    }

    boolean statesTolerated(int goodsSet) {
        return holdsSome(goodsSet, tolerated);
    }

    private boolean holdsSome(int goodsSet, long[] wanted) {
        SetPool sets = graph.goods().sets();
        for (int i = sets.start(goodsSet); i < sets.end(goodsSet); i++) {
            int good = sets.at(i);
            if ((good >>> 6) < wanted.length && Bits.has(wanted, good)) {
                return true;
            }
        }
        return false;
    }

    private int mostGoods(GoodsConstraint goods) {
        int most = graph.nodeCount();
        for (int good : goods.accepted()) {
            most = Math.max(most, good + 1);
        }
        for (long pair : graph.goods().byComponent()) {
            most = Math.max(most, (int) pair + 1);
        }
        return most;
    }

    private void accept(int good) {
        Bits.set(direct, good);
        for (int related : graph.goods().related(good)) {
            Bits.set(direct, related);
        }
    }

    private void tolerateContainers() {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            if (Bits.has(direct, node) && graph.goods().isComponent(node)) {
                open.add(node);
            }
        }
        while (!open.isEmpty()) {
            tolerateContainersOf(open.remove(), open);
        }
    }

    private void tolerateContainersOf(int part, ArrayDeque<Integer> open) {
        Adjacency out = graph.out();
        int row = graph.nodes().inner()[part];
        for (int i = out.offset()[row]; i < out.offset()[row + 1]; i++) {
            int whole = graph.nodes().outer()[out.neighbour()[i]];
            boolean follows = (types >>> graph.profiles().type(out.profile()[i]) & 1) != 0;
            if (follows && graph.goods().isComponent(whole) && !Bits.has(tolerated, whole)) {
                Bits.set(tolerated, whole);
                open.add(whole);
            }
        }
    }
}
