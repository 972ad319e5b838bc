package spoor.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import spoor.console.CypherElements;
import spoor.graph.NodeSet;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer;

/**
 * The nodes and relations of a statement's answer as far as an export can hold them, and the ends of its relations.
 *
 * @param cut what it does not hold
 */
record ElementSubgraph(List<NodeRecord> nodes, List<RelationRecord> edges, List<TraceAnswer.CutRecord> cut) {

    static ElementSubgraph of(CypherElements.Found found, Snapshot snapshot) {
        int others = found.without();
        TreeSet<Integer> nodes = new TreeSet<>();
        for (String id : found.nodes()) {
            int before = nodes.size();
            snapshot.findNode(id).ifPresent(nodes::add);
            others += before == nodes.size() ? 1 : 0;
        }
        Set<String> relations = new HashSet<>(found.relations());
        List<RelationRecord> edges =
                snapshot.listRelations(NodeSet.none(snapshot.nodeCount()), relations, relations.size());
        others += relations.size() - edges.size();
        for (RelationRecord edge : edges) {
            nodes.add(snapshot.findNode(edge.from()).orElseThrow());
            nodes.add(snapshot.findNode(edge.to()).orElseThrow());
        }
        return new ElementSubgraph(nodes.stream().map(snapshot::node).toList(), edges, cuts(found, others));
    }

    private static List<TraceAnswer.CutRecord> cuts(CypherElements.Found found, int others) {
        List<TraceAnswer.CutRecord> cuts = new ArrayList<>();
        if (found.cut() != null) {
            cuts.add(new TraceAnswer.CutRecord(found.cut().limit(), found.cut().text()));
        }
        if (others > 0) {
            cuts.add(new TraceAnswer.CutRecord(
                    "kind",
                    "%,d nodes and relations of the answer are none of the supply graph (sources, designations, HS codes and the"
                                    .formatted(others)
                            + " like) and are left out."));
        }
        for (String dataset : found.unfinished()) {
            cuts.add(new TraceAnswer.CutRecord(
                    "unfinished",
                    "The dataset '%s' is not whole: its first import has not come to its end. What the statement found of it is left out."
                            .formatted(dataset)));
        }
        return cuts;
    }
}
