package spoor.snapshot.table;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import spoor.graph.supply.SupplyGraph;
import spoor.model.NodeLabel;

/** Turns the components and HS codes that relations name into the kernel's numbers. Not safe for threads. */
public final class GoodsNames {

    /** Beyond this many unknown components it is only remembered that there are many. */
    private static final int MOST_MISSING = 10_000;

    /** Stands for more missing components than are remembered. */
    public static final String TOO_MANY = "";

    private final Supplier<NodeTable> nodes;
    private final Dictionary codes;
    private final Set<String> missing;

    /**
     * @param nodes as they are when goods are asked for
     * @param codes grows
     * @param missing what was named before and was no component of the graph
     */
    public GoodsNames(Supplier<NodeTable> nodes, Dictionary codes, Set<String> missing) {
        this.nodes = nodes;
        this.codes = codes;
        this.missing = new HashSet<>(missing);
    }

    /** The goods that a relation states, as far as they are known: a name that is no component's states none. */
    public int[] goodsOf(RelationEntry relation) {
        int[] goods = new int[relation.components().size() + relation.hs().size()];
        int count = 0;
        for (String component : relation.components()) {
            OptionalInt node = nodes.get().find(component);
            if (node.isPresent() && nodes.get().label(node.getAsInt()) == NodeLabel.COMPONENT) {
                goods[count++] = node.getAsInt();
            } else {
                missing.add(missing.size() < MOST_MISSING ? component : TOO_MANY);
            }
        }
        for (String code : relation.hs()) {
            goods[count++] = code(code);
        }
        return java.util.Arrays.copyOf(goods, count);
    }

    /** The kernel's number of an HS code. */
    public int code(String code) {
        return SupplyGraph.hsCode(codes.numberOf(code));
    }

    public Set<String> missing() {
        return missing;
    }
}
