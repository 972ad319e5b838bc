package spoor.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spoor.graph.Identities;
import spoor.graph.NodeSet;
import spoor.graph.ProofRules;
import spoor.graph.SharedOrigins;
import spoor.graph.search.Tracer;
import spoor.graph.supply.SupplyGraph;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.NodeRole;
import spoor.model.RelationType;
import spoor.snapshot.table.GoodsIndex;
import spoor.snapshot.table.KernelNumbers;
import spoor.snapshot.table.Listed;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.NodeRow;
import spoor.snapshot.table.NodeTable;
import spoor.snapshot.table.PropertyJson;
import spoor.snapshot.table.RelationRecord;
import spoor.snapshot.table.RelationTable;
import spoor.snapshot.table.RoleSets;
import spoor.store.RelationKey;
import spoor.store.StoreVersion;

/**
 * The whole graph at one moment: the kernel's arrays and what answers say about their nodes and relations. Immutable;
 * safe for use by any thread; answers of one request must all come from the same one.
 *
 * <p>Nodes and relations are known by index. In a snapshot that was read whole, nodes are numbered in the order of their
 * ids; those that came since follow behind.
 */
public final class Snapshot {

    private final StoreVersion version;
    private final boolean confirmed;
    private final SnapshotParts parts;
    private final NodeTable nodes;
    private final RelationTable relations;
    private final Map<Confidence, SnapshotView> views = new EnumMap<>(Confidence.class);
    private volatile @Nullable Map<NodeRole, NodeSet> roles;
    private @Nullable ProofRules proofRules;
    private @Nullable SharedOrigins sharedOrigins;
    private @Nullable Map<String, List<String>> sharedBySource;

    Snapshot(StoreVersion version, boolean confirmed, SnapshotParts parts) {
        this.version = version;
        this.confirmed = confirmed;
        this.parts = parts;
        this.nodes = parts.nodes();
        this.relations = parts.relations();
    }

    /** Of the data that it consists of: the same data have the same version, in every process. */
    public String version() {
        return parts.fingerprint().token();
    }

    /** The version of the store that it shows. */
    public StoreVersion storeVersion() {
        return version;
    }

    /** False if it comes from a file of an earlier run and the store has not yet been asked whether it still holds. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** The same, known to hold at a version, too. */
    Snapshot at(StoreVersion newer) {
        return new Snapshot(newer, true, parts);
    }

    SnapshotParts parts() {
        return parts;
    }

    /** One more than the greatest index of a node: what sets of nodes are made for. */
    public int nodeCount() {
        return nodes.span();
    }

    /** How many entities there are. */
    public int entityCount() {
        return nodes.count();
    }

    /** How many relations there are. */
    public int relationCount() {
        return relations.count();
    }

    /** This snapshot with each record by itself. */
    public SnapshotView plain() {
        return new SnapshotView(this, Confidence.POSSIBLE, Identities.NONE, tracer());
    }

    /**
     * This snapshot with records as one that were decided to be one. The first call at a level after a change costs some
     * milliseconds where anything is decided, nothing otherwise.
     *
     * @param level how sure a decision has to be
     */
    public SnapshotView view(Confidence level) {
        synchronized (views) {
            return views.computeIfAbsent(level, this::makeView);
        }
    }

    private SnapshotView makeView(Confidence wanted) {
        Identities identities = parts.identities().at(wanted);
        return new SnapshotView(this, wanted, identities, parts.joined().tracer(identities));
    }

    /** What answers traces over records as they are. */
    public Tracer tracer() {
        return parts.tracer();
    }

    /** The arrays that traces run on. */
    public SupplyGraph graph() {
        return parts.graph();
    }

    /** The index of the node with this id. */
    public OptionalInt findNode(String id) {
        return nodes.find(id);
    }

    public String nodeId(int node) {
        return nodes.id(node);
    }

    public NodeLabel nodeLabel(int node) {
        return nodes.label(node);
    }

    /** The node with all its properties. */
    public NodeRecord node(int node) {
        return nodes.record(node);
    }

    public String relationId(int relation) {
        return relations.id(relation);
    }

    /** The relation with all its properties. */
    public RelationRecord relation(int relation) {
        return relations.record(relation, nodes);
    }

    /** The relation of this type with this id. */
    public Optional<RelationRecord> findRelation(RelationType type, String id) {
        int relation = relations.find(new RelationKey(type, id));
        return relation < 0 ? Optional.empty() : Optional.of(relation(relation));
    }

    /** Every node. */
    public NodeSet allNodes() {
        return nodes.all();
    }

    /** The nodes that have any of the values. */
    public NodeSet nodesWith(NodeField field, Collection<String> values) {
        return nodes.withAny(field, values);
    }

    /** The components that stand for a substance or for parts in general: no particular article is known of them. */
    public NodeSet genericNodes() {
        return nodes.withAny(NodeField.KIND, List.of(NodeRow.GENERIC));
    }

    /** What paths over records by themselves are judged by. The first call costs one step for each relation. */
    synchronized ProofRules proofRules() {
        ProofRules known = proofRules;
        if (known == null) {
            known = new ProofRules(
                    nodes.withAny(NodeField.LABEL, List.of(NodeLabel.COMPANY.label())),
                    nodes.withAny(NodeField.LABEL, List.of(NodeLabel.WEAPON_SYSTEM.label())),
                    genericNodes(),
                    KernelNumbers.PROOF_TYPES,
                    relations.endUses(nodes));
            proofRules = known;
        }
        return known;
    }

    /**
     * The origins that a source counts as where what may rest on another is one with it, by its id; without those that count
     * as their own.
     */
    public synchronized Map<String, List<String>> sharedBySource() {
        Map<String, List<String>> known = sharedBySource;
        if (known == null) {
            known = parts.origins().shared();
            sharedBySource = known;
        }
        return known;
    }

    /** The same of the relations that cite such sources. The first call costs one step for each relation where there are any. */
    synchronized SharedOrigins sharedOrigins() {
        SharedOrigins known = sharedOrigins;
        if (known == null) {
            known = sharedBySource().isEmpty()
                    ? SharedOrigins.NONE
                    : relations.sharedOrigins(sharedBySource(), parts.origins(), parts.sources());
            sharedOrigins = known;
        }
        return known;
    }

    /** The companies that have a role by their relations. The first call costs one step for each relation. */
    public NodeSet nodesInRole(NodeRole role) {
        Map<NodeRole, NodeSet> known = roles;
        if (known == null) {
            known = RoleSets.of(nodes, relations);
            roles = known;
        }
        return known.getOrDefault(role, NodeSet.none(nodeCount()));
    }

    /** The nodes of which one name, alias, part number or id contains all the words of the text, in any case. */
    public NodeSet nodesWithText(String text) {
        return nodes.withText(text);
    }

    /** The nodes that a listing names of which this holds, ended or not. */
    public NodeSet nodesListed(Predicate<Listed> wanted) {
        return nodes.listed(wanted);
    }

    /** How many of some nodes have each value that one of them has, in alphabetical order. Costs one step for each. */
    public SortedMap<String, Integer> countValues(NodeField field, NodeSet among) {
        return nodes.countValues(field, among);
    }

    /** Customs codes and the lists that name them. */
    public GoodsIndex goods() {
        return new GoodsIndex(parts.codes(), parts.hsCodes());
    }

    /** The number that the kernel knows a dataset by. */
    public OptionalInt findDataset(String id) {
        return parts.datasets().find(id);
    }

    /** Ids of the datasets that relations come from. */
    public List<String> datasets() {
        return parts.datasets().list();
    }

    /**
     * The relations that have these ids, and those with both ends in the set, in the order of their indexes.
     *
     * @param most how many to return at most
     */
    public List<RelationRecord> listRelations(NodeSet ends, Set<String> ids, int most) {
        BitSet named = relations.withIds(ids);
        List<RelationRecord> found = new ArrayList<>();
        for (int relation = 0; relation < relations.span() && found.size() < most; relation++) {
            boolean inside = ends.contains(relations.from(relation)) && ends.contains(relations.to(relation));
            if (named.get(relation) || (inside && !relations.isGone(relation))) {
                found.add(relation(relation));
            }
        }
        return found;
    }

    /** The indexes of the relations that have these ids, and of those with both ends in the set, ascending. */
    public int[] relationIndexes(NodeSet ends, Set<String> ids) {
        BitSet named = relations.withIds(ids);
        return relationIndexes(relation -> named.get(relation)
                || (ends.contains(relations.from(relation)) && ends.contains(relations.to(relation))));
    }

    /** The indexes of the relations that are wanted by their indexes, ascending. */
    public int[] relationIndexes(IntPredicate wanted) {
        return IntStream.range(0, relations.span())
                .filter(relation -> !relations.isGone(relation) && wanted.test(relation))
                .toArray();
    }

    public RelationType relationType(int relation) {
        return relations.type(relation);
    }

    /** The index of the node that a relation starts at. */
    public int relationFrom(int relation) {
        return relations.from(relation);
    }

    /** The index of the node that a relation ends at. */
    public int relationTo(int relation) {
        return relations.to(relation);
    }

    /** The sources that a node or a relation cites. */
    public static List<String> sourcesOf(Map<String, Object> properties) {
        return PropertyJson.sourcesOf(properties);
    }
}
