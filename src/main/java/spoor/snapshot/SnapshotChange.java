package spoor.snapshot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphChange;
import spoor.model.NodeLabel;
import spoor.snapshot.identity.IdentityTable;
import spoor.snapshot.identity.JoinedGraphs;
import spoor.snapshot.identity.NodeIdentity;
import spoor.snapshot.table.Datasets;
import spoor.snapshot.table.Dictionary;
import spoor.snapshot.table.Fingerprint;
import spoor.snapshot.table.Fingerprints;
import spoor.snapshot.table.GoodsNames;
import spoor.snapshot.table.HsCodeRow;
import spoor.snapshot.table.NodeRow;
import spoor.snapshot.table.NodeTable;
import spoor.snapshot.table.Origins;
import spoor.snapshot.table.PropertyJson;
import spoor.snapshot.table.RelationEntry;
import spoor.snapshot.table.RelationReading;
import spoor.snapshot.table.RelationTable;
import spoor.store.RelationKey;
import spoor.store.StoreVersion;
import spoor.store.read.StoreDelta;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/**
 * Makes a snapshot of an earlier one and what was written since. Takes time with what was written, and where entities
 * were added some copies of arrays as long as the nodes. A few things it cannot do (see {@link Unfit}); then the graph
 * has to be read anew. Not safe for threads; use once.
 */
final class SnapshotChange {

    /** What was written cannot be worked into the earlier snapshot. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Unfit(String reason) {
            super(reason, null, false, false);
        }
    }

    private static final NodeIdentity UNDECIDED = new NodeIdentity(Map.of(), List.of());

    private final SnapshotParts base;
    private final Origins origins;
    private final GraphChange graph;
    private final NodeTable.Change nodes;
    private final RelationTable.Change relations;
    private final Dictionary sources;
    private final Dictionary codes;
    private final Datasets datasets;
    private final Set<Integer> removedNodes = new HashSet<>();
    private NodeTable nodesNow;
    private Fingerprint fingerprint;

    private SnapshotChange(SnapshotParts base, Origins origins) {
        this.base = base;
        this.origins = origins;
        this.graph = base.graph().change();
        this.nodes = base.nodes().change();
        this.relations = base.relations().change();
        this.sources = base.sources().growing();
        this.codes = base.codes().growing();
        this.datasets = base.datasets().growing();
        this.nodesNow = base.nodes();
        this.fingerprint =
                base.fingerprint().minus(Fingerprints.of(base.origins())).plus(Fingerprints.of(origins));
    }

    /**
     * The snapshot at the newer version.
     *
     * @param hsCodes all customs codes as they are now
     * @param origins which sources repeat which now
     * @throws Unfit if that cannot be done
     */
    static Snapshot apply(
            Snapshot base, StoreDelta delta, List<HsCodeRow> hsCodes, Origins origins, StoreVersion version) {
        return new Snapshot(version, true, new SnapshotChange(base.parts(), origins).apply(delta, hsCodes));
    }

    private SnapshotParts apply(StoreDelta delta, List<HsCodeRow> hsCodes) {
        requireCountedAsBefore();
        GoodsNames goods = new GoodsNames(() -> nodesNow, codes, base.missing());
        for (String id : new TreeSet<>(delta.asked().entities())) {
            change(id, Optional.ofNullable(delta.entities().get(id)), goods);
        }
        nodesNow = nodes.build();
        delta.asked().relations().forEach(key -> change(key, delta.relations().get(key), goods));
        classify(hsCodes, goods);
        RelationTable relationsNow = relations.build();
        requireNoRelationOf(removedNodes, relationsNow);
        NodeTable table = nodesNow;
        IdentityTable identities = decide(delta, table);
        Tracer tracer = base.tracer().after(graph.apply((a, b) -> table.id(a).compareTo(table.id(b))));
        return new SnapshotParts(
                tracer,
                table,
                relationsNow,
                sources,
                codes,
                datasets,
                hsCodes,
                origins,
                goods.missing(),
                identities,
                new JoinedGraphs(tracer),
                fingerprint,
                base.hidden().after(delta.asked(), delta.hidden()));
    }

    /** Relations that cited a source before it was known to repeat something would have to be read again. */
    private void requireCountedAsBefore() {
        for (String source : base.origins().differing(origins)) {
            if (base.origins().bySource().containsKey(source)
                    || base.sources().find(source).isPresent()) {
                throw new Unfit("a source that was cited repeats something else now");
            }
        }
    }

    private int findNode(String id) {
        return nodesNow.find(id).orElse(-1);
    }

    private void change(String id, Optional<StoredEntity> now, GoodsNames goods) {
        int node = base.nodes().findEver(id);
        boolean known = node >= 0 && !base.nodes().isGone(node);
        if (now.isPresent()) {
            NodeRow row = NodeRow.of(now.get());
            if (known) {
                requireChangeable(node, row);
            }
            requireNotNamedBefore(node, row);
            if (known) {
                fingerprint = fingerprint.minus(Fingerprints.of(base.nodes(), node));
            }
            fingerprint = fingerprint.plus(Fingerprints.of(row));
            put(node < 0 ? graph.addNode() : node, row, goods);
        } else if (known) {
            remove(node);
        }
    }

    private void put(int node, NodeRow row, GoodsNames goods) {
        nodes.put(node, row);
        if (row.label() == NodeLabel.COMPONENT) {
            graph.addComponent(node);
            row.hs().forEach(code -> graph.addClassification(node, goods.code(code)));
        }
    }

    private void requireChangeable(int node, NodeRow row) {
        NodeLabel before = base.nodes().label(node);
        if (before == NodeLabel.COMPONENT) {
            Map<String, Object> old = PropertyJson.decode(base.nodes().properties(node));
            if (row.label() != before || !row.hs().containsAll(NodeRow.hsOf(before, old))) {
                throw new Unfit("a component is no longer one, or no longer under its customs code");
            }
        }
    }

    /** Relations that named a component before it was there would have to be read again. */
    private void requireNotNamedBefore(int node, NodeRow row) {
        boolean isNew = node < 0 || base.nodes().isGone(node) || base.nodes().label(node) != NodeLabel.COMPONENT;
        boolean named = base.missing().contains(row.id()) || base.missing().contains(GoodsNames.TOO_MANY);
        if (row.label() == NodeLabel.COMPONENT && isNew && named) {
            throw new Unfit("relations named a component before it came");
        }
    }

    private void remove(int node) {
        if (base.nodes().label(node) == NodeLabel.COMPONENT) {
            throw new Unfit("a component was removed");
        }
        nodes.remove(node);
        removedNodes.add(node);
        fingerprint = fingerprint.minus(Fingerprints.of(base.nodes(), node));
    }

    private void change(RelationKey key, @Nullable StoredRelation now, GoodsNames goods) {
        int old = base.relations().find(key);
        RelationEntry entry = now == null ? null : RelationEntry.of(now);
        if (old >= 0 && entry != null && isSame(old, entry)) {
            return;
        }
        if (old >= 0) {
            fingerprint = fingerprint.minus(Fingerprints.of(base.relations(), old, base.nodes()));
            graph.removeRelation(
                    old, base.relations().from(old), base.relations().to(old));
            relations.remove(old);
            datasets.remove(
                    new RelationReading(PropertyJson.decode(base.relations().properties(old))).dataset());
        }
        if (entry != null) {
            add(entry, goods);
        }
    }

    private boolean isSame(int old, RelationEntry entry) {
        RelationTable table = base.relations();
        return java.util.Arrays.equals(table.properties(old), entry.properties())
                && table.from(old) == findNode(entry.from())
                && table.to(old) == findNode(entry.to());
    }

    private void add(RelationEntry entry, GoodsNames goods) {
        int from = findNode(entry.from());
        int to = findNode(entry.to());
        if (from < 0 || to < 0) {
            throw new Unfit("a relation's end is not known");
        }
        fingerprint = fingerprint.plus(entry.fingerprint());
        graph.addRelation(entry.toRow(
                from,
                to,
                graph.addSourceSet(entry.cited(origins, sources)),
                graph.addGoodsSet(goods.goodsOf(entry)),
                datasets.add(entry.dataset())));
        relations.add(new RelationTable.Added(entry.key().id(), from, to, entry.type(), entry.properties()));
    }

    private void classify(List<HsCodeRow> now, GoodsNames goods) {
        if (now.equals(base.hsCodes())) {
            return;
        }
        Set<List<String>> pairs = pairsOf(now);
        if (!pairs.containsAll(pairsOf(base.hsCodes()))) {
            throw new Unfit("a component is no longer under a customs code");
        }
        fingerprint = fingerprint.minus(Fingerprints.of(base.hsCodes())).plus(Fingerprints.of(now));
        for (List<String> pair : pairs) {
            int node = findNode(pair.getFirst());
            if (node >= 0) {
                graph.addClassification(node, goods.code(pair.getLast()));
            }
        }
    }

    private static Set<List<String>> pairsOf(List<HsCodeRow> rows) {
        Set<List<String>> pairs = new HashSet<>();
        rows.forEach(row -> row.components().forEach(component -> pairs.add(List.of(component, row.code()))));
        return pairs;
    }

    /** What is decided now of the entities that were written. */
    private IdentityTable decide(StoreDelta delta, NodeTable table) {
        Map<Integer, NodeIdentity> changes = new HashMap<>();
        for (String id : delta.asked().entities()) {
            int node = table.findEver(id);
            if (node >= 0) {
                StoredEntity entity = delta.entities().get(id);
                NodeIdentity before = base.identities().get(node);
                NodeIdentity now = entity == null ? UNDECIDED : NodeIdentity.of(entity, this::findNode);
                if (!now.equals(before)) {
                    changes.put(node, now);
                    fingerprint = fingerprint
                            .minus(Fingerprints.of(id, before, table::id))
                            .plus(Fingerprints.of(id, now, table::id));
                }
            }
        }
        IdentityTable identities = base.identities().with(changes);
        requireNoTieTo(removedNodes, identities, table);
        return identities;
    }

    /** Who removes an entity has to tell whom it was tied to by decision. */
    private static void requireNoTieTo(Set<Integer> removed, IdentityTable identities, NodeTable table) {
        if (removed.isEmpty()) {
            return;
        }
        identities.forEach((node, identity) -> {
            boolean hangs = identity.representatives().values().stream().anyMatch(removed::contains)
                    || identity.decisions().stream()
                            .anyMatch(same -> table.find(same.right()).isEmpty());
            if (hangs) {
                throw new Unfit("a decision on a removed entity is left");
            }
        });
    }

    /** Who removes an entity has to tell which relations went with it. */
    private static void requireNoRelationOf(Set<Integer> removed, RelationTable table) {
        for (int relation = 0; !removed.isEmpty() && relation < table.span(); relation++) {
            boolean hangs = removed.contains(table.from(relation)) || removed.contains(table.to(relation));
            if (hangs && !table.isGone(relation)) {
                throw new Unfit("a relation of a removed entity is left");
            }
        }
    }
}
