package spoor.export;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import spoor.graph.NodeSet;
import spoor.model.NotFound;
import spoor.snapshot.Snapshot;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/** Nodes and relations of a snapshot; each is read when it is asked for, and costs four bytes until then. */
record Subgraph(List<NodeRecord> nodes, List<RelationRecord> edges) {

    private static Subgraph of(Snapshot snapshot, BitSet nodes, int[] edges) {
        for (int edge : edges) {
            nodes.set(snapshot.relationFrom(edge));
            nodes.set(snapshot.relationTo(edge));
        }
        return new Subgraph(
                new Drawn<>(nodes.stream().toArray(), snapshot::node), new Drawn<>(edges, snapshot::relation));
    }

    /**
     * The nodes of these ids with all relations between them, and the relations of these ids with their ends.
     *
     * @throws NotFound if an id is none of both
     */
    static Subgraph ofIds(Snapshot snapshot, List<String> ids) {
        Set<String> unknown = new TreeSet<>();
        Subgraph found = ofKnownIds(snapshot, ids, unknown);
        if (!unknown.isEmpty()) {
            throw new NotFound(
                    "export.unknown",
                    "'ids' names '%s', which is neither a node nor a relation of the graph.",
                    unknown.iterator().next());
        }
        return found;
    }

    /** @param unknown takes the ids that are neither a node nor a relation */
    static Subgraph ofKnownIds(Snapshot snapshot, List<String> ids, Set<String> unknown) {
        BitSet nodes = new BitSet();
        Set<String> others = new HashSet<>();
        for (String id : ids) {
            snapshot.findNode(id).ifPresentOrElse(nodes::set, () -> others.add(id));
        }
        NodeSet chosen = NodeSet.matching(snapshot.nodeCount(), nodes::get);
        int[] edges = snapshot.relationIndexes(chosen, others);
        if (!others.isEmpty()) {
            for (int edge : edges) {
                others.remove(snapshot.relationId(edge));
            }
            unknown.addAll(others);
        }
        return of(snapshot, nodes, edges);
    }

    /** What a dataset says, and the ends of its relations, whoever says those. */
    static Subgraph ofDataset(Snapshot snapshot, String dataset) {
        BitSet nodes = new BitSet();
        snapshot.allNodes().forEach(node -> {
            if (dataset.equals(snapshot.node(node).properties().get("dataset"))) {
                nodes.set(node);
            }
        });
        int[] edges = snapshot.relationIndexes(
                edge -> dataset.equals(snapshot.relation(edge).properties().get("dataset")));
        return of(snapshot, nodes, edges);
    }

    /** What is known by its index, read anew each time. */
    private static final class Drawn<T> extends AbstractList<T> implements RandomAccess {

        private final int[] indexes;
        private final IntFunction<T> read;

        Drawn(int[] indexes, IntFunction<T> read) {
            this.indexes = indexes;
            this.read = read;
        }

        @Override
        public T get(int index) {
            return read.apply(indexes[index]);
        }

        @Override
        public int size() {
            return indexes.length;
        }
    }

    /** The records of an answer's nodes: themselves, or all that are taken for one of them. */
    static List<String> recordsOf(List<NodeRecord> nodes) {
        List<String> ids = new ArrayList<>();
        for (NodeRecord node : nodes) {
            if (node.members().isEmpty()) {
                ids.add(node.id());
            } else {
                ids.addAll(node.members());
            }
        }
        return ids;
    }
}
