package spoor.graph.ground;

import java.util.ArrayDeque;
import spoor.graph.GoodsConstraint;
import spoor.graph.supply.Adjacency;
import spoor.graph.supply.RelationWord;
import spoor.graph.supply.SetPool;
import spoor.graph.supply.SupplyGraph;

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
    private final GoodsBits direct;
    private final GoodsBits tolerated;

    GoodsFit(SupplyGraph graph, GoodsConstraint goods, int types) {
        this.graph = graph;
        this.types = types;
        this.any = goods.accepted().isEmpty();
        this.direct = new GoodsBits(any ? 0 : graph.nodeCount());
        for (int good : goods.accepted()) {
            accept(good);
        }
        this.tolerated = direct.copy();
        if (!any) {
            tolerateContainers();
        }
    }

    /** Whether there is no demand; nothing else may be asked then. */
    boolean any() {
        return any;
    }

    boolean isDirect(int good) {
        return direct.has(good);
    }

    boolean isTolerated(int good) {
        return tolerated.has(good);
    }

    boolean statesDirect(int goodsSet) {
        return holdsSome(goodsSet, direct);
    }

    boolean statesTolerated(int goodsSet) {
        return holdsSome(goodsSet, tolerated);
    }

    private boolean holdsSome(int goodsSet, GoodsBits wanted) {
        SetPool sets = graph.goods().sets();
        for (int i = sets.start(goodsSet); i < sets.end(goodsSet); i++) {
            if (wanted.has(sets.at(i))) {
                return true;
            }
        }
        return false;
    }

    private void accept(int good) {
        direct.set(good);
        for (int related : graph.goods().related(good)) {
            direct.set(related);
        }
    }

    private void tolerateContainers() {
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int node = direct.nextComponent(0); node >= 0; node = direct.nextComponent(node + 1)) {
            if (isComponent(node)) {
                open.add(node);
            }
        }
        while (!open.isEmpty()) {
            tolerateContainersOf(open.remove(), open);
        }
    }

    private void tolerateContainersOf(int part, ArrayDeque<Integer> open) {
        Adjacency out = graph.out();
        int row = graph.nodes().inner().get(part);
        for (int i = out.start(row); i < out.end(row); i++) {
            int whole = graph.nodes().index().get(out.neighbour().get(i));
            int type = RelationWord.type(graph.relations().word().get(out.place(i)));
            if ((types >>> type & 1) != 0 && isComponent(whole) && !tolerated.has(whole)) {
                tolerated.set(whole);
                open.add(whole);
            }
        }
    }

    private boolean isComponent(int node) {
        return graph.nodes().isComponent(graph.nodes().inner().get(node));
    }
}
