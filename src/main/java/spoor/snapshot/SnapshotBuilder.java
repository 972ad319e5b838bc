package spoor.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphBuilder;
import spoor.model.NodeLabel;
import spoor.snapshot.identity.IdentityTable;
import spoor.snapshot.identity.JoinedGraphs;
import spoor.snapshot.identity.NodeIdentity;
import spoor.store.StoreVersion;
import spoor.store.StoredEntity;
import spoor.store.StoredRelation;

/**
 * Builds a {@link Snapshot} from what the store hands over: all entities first, then the relations. A relation with an
 * end that was not handed over is left out: it was committed meanwhile, and the store's version tells. Not safe for
 * threads; use once.
 */
public final class SnapshotBuilder {

    private final List<NodeRow> rows = new ArrayList<>();
    private final RelationColumns.Builder relations = new RelationColumns.Builder();
    private final Dictionary sources = new Dictionary();
    private final Dictionary codes = new Dictionary();
    private final Datasets datasets = new Datasets();
    private final List<StoredEntity> tied = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final GoodsNames goods = new GoodsNames(this::table, codes, Set.of());
    private Fingerprint fingerprint = Fingerprint.NONE;
    private Origins origins = Origins.NONE;
    private @Nullable NodeTable nodes;
    private @Nullable GraphBuilder kernel;

    /** Of sources that repeat something, by id what that is; to be told before the first relation. */
    public void repeat(Map<String, String> bySource) {
        origins = new Origins(bySource);
    }

    /** Adds an entity; none may come after the first relation. */
    public void addEntity(StoredEntity entity) {
        add(NodeRow.of(entity));
        if (!entity.ties().isEmpty()) {
            tied.add(entity);
        }
    }

    void add(NodeRow row) {
        rows.add(row);
        fingerprint = fingerprint.plus(Fingerprints.of(row));
    }

    /** Adds a relation. */
    public void addRelation(StoredRelation relation) {
        add(RelationEntry.of(relation));
    }

    void add(RelationEntry relation) {
        GraphBuilder graph = kernel();
        int from = findNode(relation.from());
        int to = findNode(relation.to());
        if (from < 0 || to < 0) {
            return;
        }
        fingerprint = fingerprint.plus(relation.fingerprint());
        int[] cited = relation.sources().stream()
                .map(origins::of)
                .mapToInt(sources::numberOf)
                .toArray();
        graph.addRelation(relation.toRow(
                from,
                to,
                graph.addSourceSet(cited),
                graph.addGoodsSet(goods.goodsOf(relation)),
                datasets.add(relation.dataset())));
        relations.add(relation.key().id(), from, to, (byte) KernelNumbers.of(relation.type()), relation.properties());
    }

    private int findNode(String id) {
        Integer node = numbers.get(id);
        return node == null ? -1 : node;
    }

    private NodeTable table() {
        return Objects.requireNonNull(nodes);
    }

    /** The kernel's builder; made when all entities are known, since only then nodes have numbers. */
    private GraphBuilder kernel() {
        GraphBuilder known = kernel;
        if (known != null) {
            return known;
        }
        rows.sort((a, b) -> a.id().compareTo(b.id()));
        GraphBuilder made = new GraphBuilder(rows.size());
        NodeColumns.Builder columns = new NodeColumns.Builder(rows.size());
        for (NodeRow row : rows) {
            int node = numbers.size();
            numbers.put(row.id(), node);
            columns.add(row);
            if (row.label() == NodeLabel.COMPONENT) {
                made.addComponent(node);
            }
        }
        kernel = made;
        nodes = new NodeTable(columns.build());
        rows.forEach(row -> row.hs().forEach(code -> classify(made, row.id(), code)));
        rows.clear();
        return made;
    }

    private void classify(GraphBuilder graph, String component, String code) {
        int node = findNode(component);
        if (node >= 0) {
            graph.addClassification(node, goods.code(code));
        }
    }

    private IdentityTable identities(NodeTable table) {
        Map<Integer, NodeIdentity> byNode = new HashMap<>();
        for (StoredEntity entity : tied) {
            NodeIdentity identity = NodeIdentity.of(entity, this::findNode);
            if (!identity.isEmpty()) {
                byNode.put(findNode(entity.id()), identity);
                fingerprint = fingerprint.plus(Fingerprints.of(entity.id(), identity, table::id));
            }
        }
        return IdentityTable.of(byNode);
    }

    /** Ends the building. */
    public Snapshot build(StoreVersion version, List<HsCodeRow> hsCodes) {
        return build(version, hsCodes, List.of());
    }

    /** The same, of a store of which some datasets were left out. */
    Snapshot build(StoreVersion version, List<HsCodeRow> hsCodes, List<String> hidden) {
        GraphBuilder graph = kernel();
        NodeTable table = table();
        IdentityTable identities = identities(table);
        hsCodes.forEach(row -> row.components().forEach(component -> classify(graph, component, row.code())));
        Tracer tracer =
                Tracer.of(graph.build(table.withAny(NodeField.LABEL, List.of(NodeLabel.WEAPON_SYSTEM.label()))));
        return new Snapshot(
                version,
                true,
                new SnapshotParts(
                        tracer,
                        table,
                        new RelationTable(relations.build()),
                        sources.sealed(),
                        codes.sealed(),
                        datasets,
                        hsCodes,
                        origins,
                        goods.missing(),
                        identities,
                        new JoinedGraphs(tracer),
                        fingerprint.plus(Fingerprints.of(hsCodes)).plus(Fingerprints.of(origins)),
                        SnapshotParts.Hidden.of(hidden)));
    }
}
