package spoor.graph.supply;

import java.util.Arrays;
import spoor.graph.Identities;
import spoor.graph.array.Room;

/** The goods of a joined graph: components that are one identity are one article, under the codes of all of them. */
final class JoinedGoods {

    private final GoodsBook known;
    private final Identities identities;
    private final SetPool sets;

    /** What each set is in the joined graph; empty where all stay. */
    private final int[] setOf;

    JoinedGoods(SupplyGraph base, Identities identities) {
        this.known = base.goods();
        this.identities = identities;
        this.sets = known.sets().freeze();
        this.setOf = joinsComponents(base) ? mapSets() : new int[0];
    }

    private boolean joinsComponents(SupplyGraph base) {
        Nodes nodes = base.nodes();
        for (int i = 0; i < identities.memberCount(); i++) {
            if (nodes.isComponent(nodes.inner().get(identities.member(i)))) {
                return true;
            }
        }
        return false;
    }

    private int[] mapSets() {
        int[] mapped = new int[sets.count()];
        for (int set = 0; set < mapped.length; set++) {
            int[] goods = sets.copy(set);
            boolean changes = false;
            for (int i = 0; i < goods.length; i++) {
                int good = goodOf(goods[i]);
                changes |= good != goods[i];
                goods[i] = good;
            }
            mapped[set] = changes ? sets.add(goods) : set;
        }
        return mapped;
    }

    private int goodOf(int good) {
        return GoodsBook.isCode(good) ? good : identities.of(good);
    }

    /** The relations with the sets that they state here; they are the caller's to be written to. */
    Relations in(Relations relations, int used) {
        if (setOf.length == 0) {
            return relations;
        }
        SetNumbers numbers = SetNumbers.upTo(sets.count(), relations.word().length(), Room.heap());
        for (int place = 0; place < used; place++) {
            numbers.set(place, setOf[relations.goods().get(place)]);
        }
        return relations.withGoods(numbers);
    }

    GoodsBook book() {
        if (setOf.length == 0) {
            return new GoodsBook(sets, known.byComponent(), known.byCode());
        }
        long[] pairs = Arrays.stream(known.byComponent())
                .map(pair -> GoodsBook.pair(goodOf(GoodsBook.first(pair)), GoodsBook.second(pair)))
                .toArray();
        return GoodsBook.of(sets, pairs);
    }
}
