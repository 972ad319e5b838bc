package spoor.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import spoor.graph.NodeSet;
import spoor.graph.SupplyGraph;
import spoor.model.NodeLabel;

/**
 * The whole graph at one moment: the kernel's arrays and what answers say about their nodes and relations. Immutable;
 * safe for use by any thread; answers of one request must all come from the same one.
 */
public final class Snapshot {

    private final String version;
    private final SupplyGraph graph;
    private final NodeTable nodes;
    private final RelationTable relations;
    private final GoodsIndex goods;
    private final List<String> datasets;

    Snapshot(
            String version,
            SupplyGraph graph,
            NodeTable nodes,
            RelationTable relations,
            GoodsIndex goods,
            List<String> datasets) {
        this.version = version;
        this.graph = graph;
        this.nodes = nodes;
        this.relations = relations;
        this.goods = goods;
        this.datasets = List.copyOf(datasets);
    }

    /** Short form of the store's version that it was read at. */
    public String version() {
        return version;
    }

    public int nodeCount() {
        return nodes.count();
    }

    public int relationCount() {
        return relations.count();
    }

    /** The arrays that traces run on. */
    public SupplyGraph graph() {
        return graph;
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

    /** The nodes that have any of the values. */
    public NodeSet nodesWith(NodeField field, Collection<String> values) {
        return nodes.withAny(field, values);
    }

    /** The nodes of which one name, alias, part number or id contains all the words of the text, in any case. */
    public NodeSet nodesWithText(String text) {
        return nodes.withText(text);
    }

    /** The values of a field that occur, in alphabetical order. */
    public List<String> listValues(NodeField field) {
        return nodes.listValues(field);
    }

    /** Customs codes and the lists that name them. */
    public GoodsIndex goods() {
        return goods;
    }

    /** The number that the kernel knows a dataset by. */
    public OptionalInt findDataset(String id) {
        int number = datasets.indexOf(id);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Ids of the datasets that relations come from, by their number. */
    public List<String> datasets() {
        return datasets;
    }

    /**
     * The relations that have these ids, and those with both ends in the set, in the order of their indexes.
     *
     * @param most how many to return at most
     */
    public List<RelationRecord> listRelations(NodeSet ends, Set<String> ids, int most) {
        List<RelationRecord> found = new ArrayList<>();
        for (int relation = 0; relation < relations.count() && found.size() < most; relation++) {
            boolean inside = ends.contains(relations.from(relation)) && ends.contains(relations.to(relation));
            if (inside || ids.contains(relations.id(relation))) {
                found.add(relation(relation));
            }
        }
        return found;
    }

    /** The sources that a node or a relation cites. */
    public static List<String> sourcesOf(Map<String, Object> properties) {
        return PropertyColumn.texts(properties, "sources");
    }
}
