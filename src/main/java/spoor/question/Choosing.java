package spoor.question;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;
import spoor.model.NodeRole;
import spoor.model.NotFound;
import spoor.snapshot.NodeField;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;

/** Turns names and words of a question into the nodes and numbers of one view of a snapshot. */
final class Choosing {

    final SnapshotView view;
    private final Snapshot snapshot;

    Choosing(SnapshotView view) {
        this.view = view;
        this.snapshot = view.snapshot();
    }

    NodeSet none() {
        return NodeSet.none(snapshot.nodeCount());
    }

    /**
     * The nodes that meet every field of the selector.
     *
     * @param path where the selector stands in the request
     * @throws NotFound if it names an id that the graph does not have
     */
    NodeSet resolve(Selector selector, String path) {
        NodeSet chosen = view.allNodes();
        chosen = narrow(
                chosen,
                NodeField.LABEL,
                selector.labels().stream().map(NodeLabel::label).toList());
        chosen = narrow(chosen, selector.roles());
        chosen = narrow(chosen, NodeField.COUNTRY, selector.countries());
        chosen = narrow(chosen, NodeField.OPERATOR, selector.operators());
        chosen = narrow(chosen, NodeField.CATEGORY, selector.categories());
        chosen = narrow(chosen, NodeField.TOPIC, selector.topics());
        chosen = narrow(chosen, NodeField.LISTED_BY, selector.listedBy());
        if (!selector.ids().isEmpty()) {
            chosen = chosen.intersection(withIds(selector.ids(), path + ".ids"));
        }
        String text = selector.text();
        return text == null ? chosen : chosen.intersection(view.nodesWithText(text));
    }

    NodeSet ofCountry(String code) {
        return view.nodesWith(NodeField.COUNTRY, List.of(code));
    }

    Set<Integer> datasets(List<String> ids) {
        Set<Integer> numbers = new HashSet<>();
        for (String id : ids) {
            OptionalInt number = snapshot.findDataset(id);
            if (number.isEmpty()) {
                throw new NotFound(
                        "dataset.unknown",
                        "'datasets' names '%s', which no relation comes from; there are %s.",
                        id,
                        snapshot.datasets());
            }
            numbers.add(number.getAsInt());
        }
        return numbers;
    }

    /** The goods by the kernel's numbers. */
    Set<Integer> goods(Goods goods) {
        Set<Integer> accepted = new HashSet<>();
        goods.components().forEach(id -> accepted.add(requireComponent(id)));
        goods.categories().forEach(category -> componentsOf(category).forEach(accepted::add));
        goods.hs().forEach(code -> accepted.add(requireCode(code)));
        goods.tiers().forEach(tier -> accepted.addAll(codesOf(tier)));
        return accepted;
    }

    private NodeSet narrow(NodeSet chosen, NodeField field, List<String> values) {
        return values.isEmpty() ? chosen : chosen.intersection(view.nodesWith(field, values));
    }

    private NodeSet narrow(NodeSet chosen, List<NodeRole> roles) {
        return roles.stream()
                .map(view::nodesInRole)
                .reduce(NodeSet::union)
                .map(chosen::intersection)
                .orElse(chosen);
    }

    private NodeSet withIds(List<String> ids, String path) {
        return view.of(NodeSet.of(
                snapshot.nodeCount(),
                ids.stream().mapToInt(id -> requireNode(id, path)).toArray()));
    }

    private int requireNode(String id, String path) {
        OptionalInt node = snapshot.findNode(id);
        if (node.isEmpty()) {
            throw UnknownEntity.of(id, path);
        }
        return node.getAsInt();
    }

    private int requireComponent(String id) {
        int node = requireNode(id, "goods.components");
        if (snapshot.nodeLabel(node) != NodeLabel.COMPONENT) {
            throw new NotFound(
                    "goods.unknown",
                    "'goods.components' names '%s', which is a %s; goods are components.",
                    id,
                    snapshot.nodeLabel(node).label());
        }
        return view.of(node);
    }

    private NodeSet componentsOf(String category) {
        NodeSet components = snapshot.nodesWith(NodeField.CATEGORY, List.of(category))
                .intersection(snapshot.nodesWith(NodeField.LABEL, List.of(NodeLabel.COMPONENT.label())));
        if (components.isEmpty()) {
            throw new NotFound("goods.unknown", "'goods.categories' names '%s', which no component has.", category);
        }
        return view.of(components);
    }

    private int requireCode(String code) {
        return snapshot.goods()
                .find(code)
                .orElseThrow(() -> new NotFound(
                        "goods.unknown",
                        "'goods.hs' names %s, which no component or relation of the graph carries.",
                        code));
    }

    private List<Integer> codesOf(String tier) {
        List<Integer> numbers = snapshot.goods().listCodes(tier).stream()
                .map(snapshot.goods()::find)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
        if (numbers.isEmpty()) {
            throw new NotFound(
                    "goods.unknown",
                    "'goods.tiers' names '%s', of which the graph carries no code; the tiers are %s.",
                    tier,
                    snapshot.goods().tiers());
        }
        return numbers;
    }
}
