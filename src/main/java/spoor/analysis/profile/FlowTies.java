package spoor.analysis.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.graph.supply.Adjacency;
import spoor.graph.supply.GoodsBook;
import spoor.graph.supply.RelationWord;
import spoor.graph.supply.SupplyGraph;
import spoor.model.RelationType;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.KernelNumbers;

/**
 * The flow of goods at single nodes of a view, those of all their records together; what ties a node to itself is left
 * out. Reads no more than a number of relations, and says when that was reached. One a profile; not safe for threads.
 */
final class FlowTies {

    private static final Set<RelationType> FLOW = EnumSet.copyOf(RelationType.listFlow());

    private final SnapshotView view;
    private final SupplyGraph graph;
    private long left;
    private boolean cut;

    FlowTies(SnapshotView view, long most) {
        this.view = view;
        this.graph = view.snapshot().graph();
        this.left = most;
    }

    /** Whether some were left out. */
    boolean isCut() {
        return cut;
    }

    List<ViewRelation> into(int node) {
        return at(node, graph.in(), true);
    }

    List<ViewRelation> into(int node, RelationType type) {
        return into(node).stream().filter(tie -> tie.type() == type).toList();
    }

    List<ViewRelation> outOf(int node) {
        return at(node, graph.out(), false);
    }

    List<ViewRelation> outOf(int node, RelationType type) {
        return outOf(node).stream().filter(tie -> tie.type() == type).toList();
    }

    private List<ViewRelation> at(int node, Adjacency rows, boolean backwards) {
        List<ViewRelation> ties = new ArrayList<>();
        for (int record : view.recordsOf(node)) {
            int inner = graph.nodes().inner().get(record);
            for (int at = rows.start(inner); at < rows.end(inner); at++) {
                if (left == 0) {
                    cut = true;
                    return ties;
                }
                left--;
                int other = view.of(graph.nodes().index().get(rows.neighbour().get(at)));
                int place = rows.place(at);
                if (other != node && isFlow(place)) {
                    ties.add(backwards ? tie(place, other, node) : tie(place, node, other));
                }
            }
        }
        return ties;
    }

    private boolean isFlow(int place) {
        return FLOW.contains(type(graph.relations().word().get(place)));
    }

    private static RelationType type(int word) {
        return KernelNumbers.typeOf(RelationWord.type(word));
    }

    private ViewRelation tie(int place, int from, int to) {
        int word = graph.relations().word().get(place);
        return new ViewRelation(
                graph.relations().index().get(place),
                from,
                to,
                type(word),
                RelationWord.sources(word),
                KernelNumbers.isInferred(RelationWord.type(word)));
    }

    /** The relations between firms that name a component as what they carry. */
    List<ViewRelation> carrying(int component) {
        return view.derived(Carried.class, Carried::of).by().getOrDefault(component, List.of());
    }

    /** All relations between firms that name components as what they carry, by these. */
    private record Carried(Map<Integer, List<ViewRelation>> by) {

        /** Costs one step for each relation, once for a view. */
        static Carried of(SnapshotView view) {
            FlowTies ties = new FlowTies(view, Long.MAX_VALUE);
            Map<Integer, List<ViewRelation>> by = new HashMap<>();
            for (int record = 0; record < view.nodeCount(); record++) {
                ties.addCarried(record, by);
            }
            return new Carried(by);
        }
    }

    private void addCarried(int record, Map<Integer, List<ViewRelation>> by) {
        if (record >= graph.nodes().inner().length()) {
            return;
        }
        int inner = graph.nodes().inner().get(record);
        for (int at = graph.in().start(inner); at < graph.in().end(inner); at++) {
            int place = graph.in().place(at);
            int goods = graph.relations().goods().get(place);
            int other = view.of(graph.nodes().index().get(graph.in().neighbour().get(at)));
            boolean between =
                    other != view.of(record) && type(graph.relations().word().get(place)) == RelationType.SUPPLIES;
            for (int good : between && goods != 0 ? graph.goods().sets().copy(goods) : new int[0]) {
                if (!GoodsBook.isCode(good)) {
                    by.computeIfAbsent(view.of(good), _ -> new ArrayList<>()).add(tie(place, other, view.of(record)));
                }
            }
        }
    }
}
