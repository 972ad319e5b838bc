package spoor.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * The goods that the relations of an answer name, and how they go into what stands in it: without them a file would show gaps
 * and weaker paths that the data do not have.
 */
final class NamedGoods {

    private static final Set<RelationType> TIES =
            EnumSet.of(RelationType.USED_IN, RelationType.MANUFACTURES, RelationType.DEVELOPS);

    private final Snapshot snapshot;
    private final int[] ties;
    private final BitSet there = new BitSet();
    private final BitSet goods = new BitSet();

    private NamedGoods(Snapshot snapshot, Subgraph answer) {
        this.snapshot = snapshot;
        this.ties = snapshot.relationIndexes(relation -> TIES.contains(snapshot.relationType(relation)));
        answer.nodes().forEach(node -> snapshot.findNode(node.id()).ifPresent(there::set));
        for (RelationRecord edge : answer.edges()) {
            if (edge.properties().get("components") instanceof List<?> named) {
                named.forEach(id -> snapshot.findNode(String.valueOf(id)).ifPresent(goods::set));
            }
        }
    }

    /** The answer with them; what it had stands first among its relations. */
    static Subgraph with(Snapshot snapshot, Subgraph answer) {
        return new NamedGoods(snapshot, answer).add(answer);
    }

    private Subgraph add(Subgraph answer) {
        BitSet all = new BitSet();
        all.or(there);
        all.or(goods);
        all.or(between());
        all.or(otherwiseMade(answer));
        List<NodeRecord> nodes = new ArrayList<>(answer.nodes());
        all.stream().filter(node -> !there.get(node)).mapToObj(snapshot::node).forEach(nodes::add);
        nodes.sort(Comparator.comparing(NodeRecord::id));
        Set<String> known = new HashSet<>();
        answer.edges().forEach(edge -> known.add(edge.type() + "/" + edge.id()));
        List<RelationRecord> edges = new ArrayList<>(answer.edges());
        for (int tie : ties) {
            if (all.get(snapshot.relationFrom(tie)) && all.get(snapshot.relationTo(tie))) {
                RelationRecord edge = snapshot.relation(tie);
                if (known.add(edge.type() + "/" + edge.id())) {
                    edges.add(edge);
                }
            }
        }
        return new Subgraph(List.copyOf(nodes), List.copyOf(edges));
    }

    /** What tells how many weapons the firms of the answer make goods for, which decides how a path is joined. */
    private BitSet otherwiseMade(Subgraph answer) {
        BitSet makers = new BitSet();
        for (RelationRecord edge : answer.edges()) {
            RelationType type = RelationType.requireType(edge.type());
            if (type == RelationType.MANUFACTURES || type == RelationType.DEVELOPS) {
                snapshot.findNode(edge.from()).ifPresent(makers::set);
            }
        }
        BitSet made = new BitSet();
        if (!makers.isEmpty()) {
            MadeWeapons weapons = new MadeWeapons(snapshot, ties);
            makers.stream().mapToObj(weapons::of).forEach(made::or);
        }
        return made;
    }

    /** The goods by which those that are named go into what is there, on any chain of USED_IN. */
    private BitSet between() {
        int[] uses = IntStream.of(ties)
                .filter(tie -> snapshot.relationType(tie) == RelationType.USED_IN)
                .toArray();
        BitSet onward = spread(goods, uses, true);
        BitSet back = spread(there, uses, false);
        onward.and(back);
        return onward;
    }

    private BitSet spread(BitSet from, int[] uses, boolean onward) {
        BitSet reached = (BitSet) from.clone();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int use : uses) {
                int near = onward ? snapshot.relationFrom(use) : snapshot.relationTo(use);
                int far = onward ? snapshot.relationTo(use) : snapshot.relationFrom(use);
                if (reached.get(near) && !reached.get(far)) {
                    reached.set(far);
                    grows = true;
                }
            }
        }
        return reached;
    }
}
