package spoor.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphBuilder;
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
import spoor.snapshot.table.KernelNumbers;
import spoor.snapshot.table.NodeColumns;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.NodeRow;
import spoor.snapshot.table.NodeTable;
import spoor.snapshot.table.Origins;
import spoor.snapshot.table.RelationColumns;
import spoor.snapshot.table.RelationEntry;
import spoor.snapshot.table.RelationTable;
import spoor.store.StoreVersion;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/**
 * Builds a {@link Snapshot} from what the store hands over: all entities first, then the relations. A relation with an
 * end that was not handed over is left out: it was committed meanwhile, and the store's version tells. Not safe for
 * threads; use once.
 */
public final class SnapshotBuilder {

    private static final int FEW = 1_024;

    private final Room room;
    private final int expectedNodes;
    private final int expectedRelations;
    private final RelationColumns.Builder relations;
    private final NodeColumns.Builder rows;
    private final SortedMap<String, List<String>> codesOfComponents = new TreeMap<>();
    private final Dictionary sources = new Dictionary();
    private final Dictionary codes = new Dictionary();
    private final Datasets datasets = new Datasets();
    private final List<StoredEntity> tied = new ArrayList<>();
    private final GoodsNames goods = new GoodsNames(this::table, codes, Set.of());
    private Fingerprint fingerprint = Fingerprint.NONE;
    private Origins origins = Origins.NONE;
    private Ints numbered = Ints.NONE;
    private @Nullable NodeTable nodes;
    private @Nullable GraphBuilder kernel;

    /** In the heap. */
    public SnapshotBuilder() {
        this(Room.heap(), FEW, FEW);
    }

    /**
     * A builder.
     *
     * @param room where the snapshot is built and stays
     * @param nodes about how many there will be; more cost copies
     * @param relations the same of these
     */
    SnapshotBuilder(Room room, int nodes, int relations) {
        this.room = room;
        this.expectedNodes = nodes;
        this.expectedRelations = relations;
        this.rows = new NodeColumns.Builder(room, nodes);
        this.relations = new RelationColumns.Builder(room, relations);
    }

    /** By id of a source what it repeats, else who published it; to be told before the first relation. */
    public void repeat(Map<String, String> bySource) {
        cite(new Origins(bySource));
    }

    /** The same, with the sources that each may rest on. */
    public void repeat(Map<String, String> bySource, Map<String, List<String>> rests) {
        cite(new Origins(bySource, Fingerprint.NONE, rests));
    }

    /** The same, with what sources say of themselves. */
    void cite(Origins known) {
        origins = known;
    }

    /** Adds an entity; none may come after the first relation. */
    public void addEntity(StoredEntity entity) {
        add(NodeRow.of(entity));
        if (!entity.ties().isEmpty()) {
            tied.add(entity);
        }
    }

    /**
     * The same of one that has a number in the store, by which {@link #findId} finds it.
     *
     * @param number from 0 on; most numbers in between are taken
     */
    void addEntity(int number, StoredEntity entity) {
        if (number >= numbered.length()) {
            numbered = room.grown(numbered, Math.max(number + (number >> 1) + 1, expectedNodes));
        }
        numbered.set(number, rows.count() + 1);
        addEntity(entity);
    }

    void add(NodeRow row) {
        rows.add(row);
        if (!row.hs().isEmpty()) {
            codesOfComponents.put(row.id(), row.hs());
        }
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
        graph.addRelation(relation.toRow(
                from,
                to,
                graph.addSourceSet(relation.cited(origins, sources)),
                graph.addGoodsSet(goods.goodsOf(relation)),
                datasets.add(relation.dataset())));
        relations.add(relation.key().id(), from, to, KernelNumbers.of(relation.type()), relation.properties());
    }

    /** The id of the entity with this number in the store; null if there is none. Safe for any thread once nodes are in order. */
    @Nullable
    String findId(int number) {
        int place = number < numbered.length() ? numbered.get(number) : 0;
        return place == 0 ? null : table().id(place - 1);
    }

    private int findNode(String id) {
        return table().findEver(id);
    }

    private NodeTable table() {
        return Objects.requireNonNull(nodes);
    }

    /** Ends the entities, and gives each its index. Relations do so, too. */
    void orderNodes() {
        kernel();
    }

    private NodeTable sorted() {
        Ints places = room.ints(rows.count());
        NodeTable table = new NodeTable(rows.sorted(places));
        for (int number = 0; number < numbered.length(); number++) {
            int added = numbered.get(number);
            numbered.set(number, added == 0 ? 0 : places.get(added - 1) + 1);
        }
        return table;
    }

    /** The kernel's builder; made when all entities are known, since only then nodes have indexes. */
    private GraphBuilder kernel() {
        GraphBuilder known = kernel;
        if (known != null) {
            return known;
        }
        NodeTable table = sorted();
        GraphBuilder made = new GraphBuilder(table.span(), expectedRelations, room);
        for (int node = 0; node < table.span(); node++) {
            if (table.label(node) == NodeLabel.COMPONENT) {
                made.addComponent(node);
            }
        }
        kernel = made;
        nodes = table;
        codesOfComponents.forEach((id, hs) -> hs.forEach(code -> classify(made, id, code)));
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
