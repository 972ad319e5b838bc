package spoor.snapshot;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spoor.graph.GraphBuilder;
import spoor.graph.RelationRow;
import spoor.model.NodeLabel;
import spoor.store.StoredEntity;
import spoor.store.StoredRelation;

/**
 * Builds a {@link Snapshot} from what the store hands over: all entities first, then the relations. A relation with an
 * end that was not handed over is left out: it was committed meanwhile, and the store's version tells. Not safe for
 * threads; use once.
 */
public final class SnapshotBuilder {

    private final List<NodeTable.Row> rows = new ArrayList<>();
    private final RelationTable relations = new RelationTable();
    private final Dictionary sources = new Dictionary();
    private final Dictionary codes = new Dictionary();
    private final Dictionary datasets = new Dictionary();
    private @Nullable NodeTable nodes;
    private @Nullable Map<String, Integer> nodeNumbers;
    private @Nullable GraphBuilder kernel;

    /** Adds an entity; none may come after the first relation. */
    public void addEntity(StoredEntity entity) {
        Map<String, Object> properties = entity.properties();
        Map<NodeField, List<String>> values = new EnumMap<>(NodeField.class);
        for (NodeField field : NodeField.values()) {
            if (!field.property().isEmpty()) {
                values.put(field, PropertyColumn.texts(properties, field.property()));
            }
        }
        values.put(NodeField.LABEL, List.of(entity.label().label()));
        values.put(NodeField.LISTED_BY, entity.listedBy());
        rows.add(new NodeTable.Row(
                entity.id(),
                entity.label(),
                Texts.of(entity.id(), properties),
                PropertyColumn.encode(properties),
                values,
                entity.label() == NodeLabel.COMPONENT ? PropertyColumn.texts(properties, "hs") : List.of()));
    }

    /** Adds a relation. */
    public void addRelation(StoredRelation relation) {
        GraphBuilder graph = kernel();
        OptionalInt from = findNode(relation.from());
        OptionalInt to = findNode(relation.to());
        if (from.isPresent() && to.isPresent()) {
            graph.addRelation(toRow(graph, relation, from.getAsInt(), to.getAsInt()));
            relations.append(
                    relation.id(),
                    from.getAsInt(),
                    to.getAsInt(),
                    relation.type(),
                    PropertyColumn.encode(relation.properties()));
        }
    }

    private RelationRow toRow(GraphBuilder graph, StoredRelation relation, int from, int to) {
        RelationReading reading = new RelationReading(relation.properties());
        int[] cited = reading.sources().stream().mapToInt(sources::numberOf).toArray();
        IntStream components = reading.components().stream().map(this::findNode).flatMapToInt(OptionalInt::stream);
        IntStream hs = reading.hs().stream().mapToInt(code -> graph.hsCode(codes.numberOf(code)));
        return new RelationRow(
                from,
                to,
                KernelNumbers.of(relation.type()),
                reading.confidence(),
                graph.addSourceSet(cited),
                graph.addGoodsSet(IntStream.concat(components, hs).toArray()),
                reading.firstDay(),
                reading.lastDay(),
                reading.newestDay(),
                reading.valueUsd(),
                datasets.numberOf(reading.dataset()));
    }

    private OptionalInt findNode(String id) {
        Integer node = nodeNumbers == null ? null : nodeNumbers.get(id);
        return node == null ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** The kernel's builder; made when all entities are known, since only then nodes have numbers. */
    private GraphBuilder kernel() {
        GraphBuilder known = kernel;
        if (known != null) {
            return known;
        }
        NodeTable table = new NodeTable(rows);
        Map<String, Integer> numbers = HashMap.newHashMap(table.count());
        GraphBuilder made = new GraphBuilder(table.count());
        for (int node = 0; node < table.count(); node++) {
            numbers.put(table.id(node), node);
            if (table.label(node) == NodeLabel.COMPONENT) {
                made.addComponent(node);
            }
        }
        nodeNumbers = numbers;
        nodes = table;
        kernel = made;
        for (NodeTable.Row row : rows) {
            row.hs().forEach(code -> classify(made, row.id(), code));
        }
        rows.clear();
        return made;
    }

    private void classify(GraphBuilder graph, String component, String code) {
        findNode(component).ifPresent(node -> graph.addClassification(node, graph.hsCode(codes.numberOf(code))));
    }

    /** Ends the building. */
    public Snapshot build(String version, List<HsCodeRow> hsCodes) {
        GraphBuilder graph = kernel();
        Map<String, List<String>> codesByTier = new TreeMap<>();
        for (HsCodeRow row : hsCodes) {
            row.components().forEach(component -> classify(graph, component, row.code()));
            if (!row.tier().isEmpty()) {
                codesByTier
                        .computeIfAbsent(row.tier(), tier -> new ArrayList<>())
                        .add(row.code());
            }
        }
        relations.seal();
        NodeTable table = java.util.Objects.requireNonNull(nodes);
        return new Snapshot(
                version,
                graph.build(table.withAny(NodeField.LABEL, List.of(NodeLabel.WEAPON_SYSTEM.label()))),
                table,
                relations,
                new GoodsIndex(codeNumbers(graph), codesByTier),
                datasets.texts());
    }

    private Map<String, Integer> codeNumbers(GraphBuilder graph) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> texts = codes.texts();
        for (int ordinal = 0; ordinal < texts.size(); ordinal++) {
            numbers.put(texts.get(ordinal), graph.hsCode(ordinal));
        }
        return numbers;
    }
}
