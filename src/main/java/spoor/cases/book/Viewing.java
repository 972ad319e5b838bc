package spoor.cases.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spoor.cases.book.CasebookView.ItemView;
import spoor.cases.book.CasebookView.NodeView;
import spoor.cases.book.CasebookView.RelationView;

/** Lays a casebook beside what the data state now. */
record Viewing(Casebook book, GraphNow now) {

    CasebookView view(long version, boolean mayWrite) {
        List<RelationView> relations = new ArrayList<>();
        Map<String, HopState> states = new HashMap<>();
        book.relations().forEach((id, stated) -> {
            RelationView view = relation(id, stated);
            relations.add(view);
            states.put(id, view.state());
        });
        relations.sort(Comparator.comparing(RelationView::state).thenComparing(RelationView::id));
        return new CasebookView(
                version,
                book.secondPerson(),
                mayWrite,
                book.items().stream().map(item -> item(item, states)).toList(),
                relations,
                nodes(),
                counts(relations),
                book.replies(),
                book.attachments(),
                book.broughtIn(),
                book.tables(),
                now.snapshot().version());
    }

    private static ItemView item(Collected item, Map<String, HopState> states) {
        String kind = switch (item.nodes().size()) {
            case 1 -> "entity";
            case 2 -> "hop";
            default -> "path";
        };
        return new ItemView(
                item.id(),
                kind,
                item.nodes(),
                item.hops(),
                item.note(),
                item.tags(),
                item.mark(),
                item.relations()
                        .map(id -> states.getOrDefault(id, HopState.UNCHECKED))
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    RelationView relation(String id, Stated collected) {
        List<Check> history = book.checks().getOrDefault(id, List.of());
        Stated before = history.isEmpty() ? collected : history.getLast().stated();
        Optional<Stated> found = now.findRelation(before.kind(), id);
        Stated stated = found.orElse(before);
        boolean changed = found.isEmpty() || !stated.hash().equals(before.hash());
        boolean own = !history.isEmpty() && isOwn(history.getLast(), id);
        return new RelationView(
                id,
                state(history, changed || own),
                collected.text("from"),
                collected.text("to"),
                found.isEmpty(),
                own,
                stated,
                before.differences(stated),
                history);
    }

    private boolean isOwn(Check last, String id) {
        return book.secondPerson()
                && !last.mark().person().isEmpty()
                && book.isCollectedBy(last.mark().person(), id);
    }

    private static HopState state(List<Check> history, boolean again) {
        if (history.isEmpty() || history.getLast().state() == CheckState.UNCHECKED) {
            return HopState.UNCHECKED;
        }
        return again ? HopState.AGAIN : HopState.of(history.getLast().state());
    }

    private List<NodeView> nodes() {
        List<NodeView> nodes = new ArrayList<>();
        book.nodes().forEach((id, before) -> {
            Optional<Stated> found = now.findNode(id);
            Stated stated = found.orElse(before);
            nodes.add(new NodeView(
                    id,
                    stated.text("name").isEmpty() ? id : stated.text("name"),
                    stated.kind(),
                    found.isEmpty(),
                    before.differences(stated)));
        });
        return nodes;
    }

    private static Map<String, Integer> counts(List<RelationView> relations) {
        Map<HopState, Integer> counts = new EnumMap<>(HopState.class);
        for (HopState state : HopState.values()) {
            counts.put(state, 0);
        }
        relations.forEach(each -> counts.merge(each.state(), 1, Integer::sum));
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((state, count) -> named.put(state.word(), count));
        return named;
    }
}
