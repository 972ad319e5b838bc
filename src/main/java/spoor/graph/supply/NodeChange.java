package spoor.graph.supply;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import spoor.graph.array.Bits;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;

/** Numberings with nodes added: new ones get the last indexes and inner numbers, and all ranks move up. */
final class NodeChange {

    private final Nodes base;
    private final int count;
    private final IntBinaryOperator compareIds;

    NodeChange(Nodes base, int count, IntBinaryOperator compareIds) {
        this.base = base;
        this.count = count;
        this.compareIds = compareIds;
    }

    /** The numberings, with these nodes as components besides those that are. */
    Nodes with(IntList components) {
        Ints inner = count == base.count() ? base.inner() : grown(base.inner());
        long[] bits = base.component();
        if (components.size() > 0 || count > base.count()) {
            bits = Arrays.copyOf(bits, Bits.words(count));
            for (int i = 0; i < components.size(); i++) {
                Bits.set(bits, inner.get(components.get(i)));
            }
        }
        if (count == base.count()) {
            return new Nodes(base.rank(), base.byRank(), base.index(), inner, bits);
        }
        int[] byRank = merge();
        int[] rank = new int[count];
        for (int place = 0; place < count; place++) {
            rank[byRank[place]] = place;
        }
        return new Nodes(Ints.of(rank), Ints.of(byRank), grown(base.index()), inner, bits);
    }

    /** New nodes are numbered alike inside and outside. */
    private Ints grown(Ints numbers) {
        Ints longer = numbers.withLength(count);
        for (int node = base.count(); node < count; node++) {
            longer.set(node, node);
        }
        return longer;
    }

    private int[] merge() {
        int[] fresh = IntStream.range(base.count(), count)
                .boxed()
                .sorted(compareIds::applyAsInt)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] byRank = new int[count];
        int from = 0;
        for (int i = 0; i < fresh.length; i++) {
            int to = ranksBefore(fresh[i], from);
            copyRanks(from, to, byRank, i);
            byRank[to + i] = fresh[i];
            from = to;
        }
        copyRanks(from, base.count(), byRank, fresh.length);
        return byRank;
    }

    private void copyRanks(int from, int end, int[] byRank, int later) {
        for (int place = from; place < end; place++) {
            byRank[place + later] = base.byRank().get(place);
        }
    }

    private int ranksBefore(int node, int least) {
        int low = least;
        int high = base.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compareIds.applyAsInt(base.indexOfRank(middle), node) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
