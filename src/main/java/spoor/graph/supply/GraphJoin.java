package spoor.graph.supply;

import spoor.graph.Identities;
import spoor.graph.array.Bits;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;

/**
 * Makes of a graph another in which the nodes of each identity are one: what leads to or from a member leads to or from
 * its representative, relations between two of an identity are in no row, goods are those of the representatives. Indexes
 * of nodes and relations stay; members are left without relations. The graph that it was made of stays as it is and shares
 * no array that either of them writes to.
 *
 * <p>Takes time with the rows of members and of their neighbours, and a copy of all columns. One a graph.
 */
public final class GraphJoin {

    private final SupplyGraph base;
    private final Identities identities;
    private final int[] standsFor;
    private final JoinedGoods goods;

    private GraphJoin(SupplyGraph base, Identities identities) {
        this.base = base;
        this.identities = identities;
        this.standsFor = standsFor();
        this.goods = new JoinedGoods(base, identities);
    }

    /** The joined graph; the same one if each node is by itself. */
    public static SupplyGraph of(SupplyGraph base, Identities identities) {
        return identities.isEmpty() ? base : new GraphJoin(base, identities).join();
    }

    private SupplyGraph join() {
        long[] touched = touched();
        JoinedRows rows = new JoinedRows(base, standsFor, this::group);
        Adjacency in = rows.write(base.in(), touched, true);
        Adjacency out = rows.write(base.out(), touched, false);
        Nodes nodes = base.nodes();
        return new SupplyGraph(
                new Nodes(nodes.rank(), nodes.byRank(), nodes.index(), nodes.inner(), components()),
                out,
                in,
                goods.in(rows.relations(), in.used()),
                new SourceSets(base.sources().pool().freeze()),
                goods.book());
    }

    /** The inner number of who stands for each inner number. */
    private int[] standsFor() {
        Ints inner = base.nodes().inner();
        int[] all = new int[base.nodeCount()];
        for (int node = 0; node < all.length; node++) {
            all[node] = node;
        }
        for (int i = 0; i < identities.memberCount(); i++) {
            all[inner.get(identities.member(i))] = inner.get(identities.representative(i));
        }
        return all;
    }

    /** The members of a node's identity, by inner number. */
    private int[] group(int node) {
        int[] group = identities.members(base.nodes().index().get(node));
        for (int i = 0; i < group.length; i++) {
            group[i] = base.nodes().inner().get(group[i]);
        }
        return group;
    }

    /** The nodes whose rows change, by inner number: members, who represents them, and the neighbours of members. */
    private long[] touched() {
        long[] touched = new long[Bits.words(base.nodeCount())];
        for (int i = 0; i < identities.memberCount(); i++) {
            int member = base.nodes().inner().get(identities.member(i));
            Bits.set(touched, member);
            Bits.set(touched, standsFor[member]);
            touchNeighbours(member, base.out(), touched);
            touchNeighbours(member, base.in(), touched);
        }
        return touched;
    }

    private void touchNeighbours(int member, Adjacency side, long[] touched) {
        for (int at = side.start(member); at < side.end(member); at++) {
            Bits.set(touched, standsFor[side.neighbour().get(at)]);
        }
    }

    /** An identity is a component if one of its members is. */
    private long[] components() {
        long[] bits = base.nodes().component().clone();
        IntList found = new IntList();
        for (int node = Bits.next(bits, 0); node >= 0; node = Bits.next(bits, node + 1)) {
            found.add(standsFor[node]);
        }
        for (int i = 0; i < found.size(); i++) {
            Bits.set(bits, found.get(i));
        }
        return bits;
    }
}
