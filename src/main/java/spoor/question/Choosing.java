package spoor.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;
import spoor.model.NodeRole;
import spoor.model.NotFound;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.NodeField;

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

    /** The goods by the kernel's numbers; where the data have none of those that are asked for, one that nothing carries. */
    Set<Integer> goods(Goods goods) {
        Set<Integer> accepted = new HashSet<>();
        goods.components().forEach(id -> accepted.addAll(component(id)));
        goods.categories().forEach(category -> accepted.addAll(componentsOf(category)));
        goods.hs().forEach(code -> accepted.addAll(codes(code)));
        goods.tiers().forEach(tier -> accepted.addAll(codesOf(tier)));
        if (accepted.isEmpty() && goods.isRestricted()) {
            accepted.add(snapshot.goods().uncarried());
        }
        return accepted;
    }

    /** What of the goods is not in the data: nothing yet, or nothing any more. */
    List<AbsentGood> absent(Goods goods) {
        List<AbsentGood> absent = new ArrayList<>();
        addAbsent("components", goods.components(), this::component, absent);
        addAbsent("categories", goods.categories(), this::componentsOf, absent);
        addAbsent("hs", goods.hs(), this::codes, absent);
        addAbsent("tiers", goods.tiers(), this::codesOf, absent);
        return absent;
    }

    private static void addAbsent(
            String field, List<String> values, Function<String, List<Integer>> chosen, List<AbsentGood> absent) {
        values.stream()
                .filter(value -> chosen.apply(value).isEmpty())
                .forEach(value -> absent.add(new AbsentGood(field, value)));
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

    private List<Integer> component(String id) {
        OptionalInt known = snapshot.findNode(id);
        if (known.isEmpty()) {
            return List.of();
        }
        int node = known.getAsInt();
        if (snapshot.nodeLabel(node) != NodeLabel.COMPONENT) {
            throw new NotFound(
                    "goods.unknown",
                    "'goods.components' names '%s', which is a %s; goods are components.",
                    id,
                    snapshot.nodeLabel(node).label());
        }
        return List.of(view.of(node));
    }

    private List<Integer> componentsOf(String category) {
        NodeSet components = snapshot.nodesWith(NodeField.CATEGORY, List.of(category))
                .intersection(snapshot.nodesWith(NodeField.LABEL, List.of(NodeLabel.COMPONENT.label())));
        List<Integer> numbers = new ArrayList<>();
        view.of(components).forEach(numbers::add);
        return numbers;
    }

    /** The code, or all that begin with the heading. */
    private List<Integer> codes(String beginning) {
        return snapshot.goods().listBelow(beginning);
    }

    private List<Integer> codesOf(String tier) {
        return snapshot.goods().listCodes(tier).stream()
                .map(snapshot.goods()::find)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }
}
