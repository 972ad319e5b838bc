package spoor.snapshot;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import spoor.graph.Identities;
import spoor.graph.NodeSet;
import spoor.graph.ProofRules;
import spoor.graph.SharedOrigins;
import spoor.graph.search.Tracer;
import spoor.model.Confidence;
import spoor.model.NodeRole;
import spoor.snapshot.identity.SameAs;
import spoor.snapshot.table.Listed;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.NodeTable;
import spoor.snapshot.table.RoleSets;

/**
 * A snapshot in which the records of one identity are one node, the one that represents them; or each by itself. What is
 * chosen holds for a node if it holds for one of its records. Safe for use by any thread.
 */
public final class SnapshotView {

    private final Snapshot snapshot;
    private final Confidence level;
    private final Identities identities;
    private final Tracer tracer;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private volatile @Nullable Map<NodeRole, NodeSet> roles;
    private @Nullable ProofRules proofRules;

    /**
     * @param level how sure decisions have to be
     * @param identities that they make; none where each record is by itself
     */
    SnapshotView(Snapshot snapshot, Confidence level, Identities identities, Tracer tracer) {
        this.snapshot = snapshot;
        this.level = level;
        this.identities = identities;
        this.tracer = tracer;
    }

    /** What all this is seen of. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Whether some node is several records. */
    public boolean joins() {
        return !identities.isEmpty();
    }

    /** What answers traces. */
    public Tracer tracer() {
        return tracer;
    }

    public int nodeCount() {
        return snapshot.nodeCount();
    }

    /** Every node; of an identity only the one that represents it. */
    public NodeSet allNodes() {
        return identities.of(snapshot.allNodes());
    }

    /** The node of the record with this id. */
    public OptionalInt findNode(String id) {
        OptionalInt node = snapshot.findNode(id);
        return node.isEmpty() ? node : OptionalInt.of(identities.of(node.getAsInt()));
    }

    /** The nodes of these records. */
    public NodeSet of(NodeSet records) {
        return identities.of(records);
    }

    /** All records of these nodes. */
    public NodeSet recordsOf(NodeSet nodes) {
        return identities.withMembers(nodes);
    }

    /** The node of a record. */
    public int of(int record) {
        return identities.of(record);
    }

    /** The records of a node, itself among them, in the order of their indexes. */
    public int[] recordsOf(int node) {
        return identities.members(node);
    }

    /** The nodes that have any of the values. */
    public NodeSet nodesWith(NodeField field, Collection<String> values) {
        return identities.of(snapshot.nodesWith(field, values));
    }

    /** The components of which no particular article is known. */
    public NodeSet genericNodes() {
        return identities.of(snapshot.genericNodes());
    }

    /** What paths are judged by. The first call costs one step for each relation. */
    public synchronized ProofRules proofRules() {
        ProofRules known = proofRules;
        if (known == null) {
            known = joins() ? joined(snapshot.proofRules()) : snapshot.proofRules();
            proofRules = known;
        }
        return known;
    }

    /** Which documents count as others where what may rest on another is one with it. */
    public SharedOrigins sharedOrigins() {
        return snapshot.sharedOrigins();
    }

    private ProofRules joined(ProofRules rules) {
        return new ProofRules(
                identities.of(rules.companies()),
                identities.of(rules.weapons()),
                identities.of(rules.generic()),
                rules.types(),
                rules.uses().over(identities::of));
    }

    /** The nodes of which one name, alias, part number or id contains all the words of the text, in any case. */
    public NodeSet nodesWithText(String text) {
        return identities.of(snapshot.nodesWithText(text));
    }

    /** The nodes that a listing names of which this holds, by its authority and its date. */
    public NodeSet nodesListed(Predicate<Listed> wanted) {
        return identities.of(snapshot.nodesListed(wanted));
    }

    /** All listings of the records of a node, ended or not. */
    public List<Listed> listings(int node) {
        NodeTable nodes = snapshot.parts().nodes();
        return Arrays.stream(recordsOf(node))
                .boxed()
                .flatMap(record -> nodes.listings(record).stream())
                .distinct()
                .map(Listed::of)
                .toList();
    }

    /**
     * What was worked out of it, made once and kept as long as it is.
     *
     * @param type says what it is
     * @param make takes as long as it takes; others that ask for the same wait
     */
    public <T> T derived(Class<T> type, Function<SnapshotView, T> make) {
        return type.cast(derived.computeIfAbsent(type, key -> make.apply(this)));
    }

    /** The companies that have a role by all relations of their records. */
    public NodeSet nodesInRole(NodeRole role) {
        if (!joins()) {
            return snapshot.nodesInRole(role);
        }
        Map<NodeRole, NodeSet> known = roles;
        if (known == null) {
            SnapshotParts parts = snapshot.parts();
            known = RoleSets.of(parts.nodes(), parts.relations(), identities);
            roles = known;
        }
        return known.getOrDefault(role, NodeSet.none(nodeCount()));
    }

    /** The node with all its properties, and with the records that it stands for if there are several. */
    public NodeRecord node(int node) {
        NodeRecord own = snapshot.node(node);
        if (!identities.isRepresentative(node)) {
            return own;
        }
        NodeTable nodes = snapshot.parts().nodes();
        TreeSet<String> ids = new TreeSet<>();
        TreeSet<String> listedBy = new TreeSet<>();
        boolean generic = false;
        for (int record : identities.members(node)) {
            ids.add(nodes.id(record));
            listedBy.addAll(nodes.listedBy(record));
            generic |= snapshot.node(record).generic();
        }
        return own.withMembers(List.copyOf(ids), List.copyOf(listedBy), generic);
    }

    /** The decisions in force between records of a node that are sure enough. */
    public List<SameAs> listDecisions(int node) {
        int[] records = identities.members(node);
        return records.length == 1
                ? List.of()
                : snapshot.parts().identities().listDecisions(records, level).stream()
                        .filter(same -> isOf(records, same.right()))
                        .toList();
    }

    private boolean isOf(int[] records, String id) {
        OptionalInt record = snapshot.findNode(id);
        return record.isPresent() && Arrays.binarySearch(records, record.getAsInt()) >= 0;
    }
}
