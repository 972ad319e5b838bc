package spoor.analysis.turn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.analysis.turn.BeforeAfter.Listing;
import spoor.analysis.turn.BeforeAfter.Money;
import spoor.analysis.turn.ChangedRows.Row;
import spoor.analysis.turn.DaySides.Side;
import spoor.graph.HopPasses;
import spoor.model.NodeLabel;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/** Gathers what the hops of all paths say of both sides of a day. One object a question; not safe for threads. */
final class Turning {

    private static final int MONTH_LENGTH = 7;

    private final SnapshotView view;
    private final Snapshot snapshot;
    private final HopPasses passes;
    private final DaySides sides;
    private final ChangedRows routes = new ChangedRows();
    private final ChangedRows firms = new ChangedRows();
    private final Map<String, BigDecimal[]> money = new TreeMap<>();
    private final BitSet counted = new BitSet();
    private final Map<Integer, NodeRecord> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> pairs = new TreeMap<>();

    Turning(SnapshotView view, HopPasses passes, DaySides sides) {
        this.view = view;
        this.snapshot = view.snapshot();
        this.passes = passes;
        this.sides = sides;
        passes.hops().forEach(this::add);
    }

    List<BeforeAfter.Changed> routes() {
        return routes.list();
    }

    List<BeforeAfter.Changed> intermediaries() {
        return firms.list();
    }

    List<Money> money() {
        return money.entrySet().stream()
                .map(entry -> new Money(entry.getKey(), text(entry.getValue()[0]), text(entry.getValue()[1])))
                .toList();
    }

    private static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** Ids of the buyers by that of the seller, of hops between firms. */
    Map<String, List<String>> pairs() {
        return pairs;
    }

    private void add(HopPasses.Hop hop) {
        NodeRecord from = node(hop.from());
        NodeRecord to = node(hop.to());
        List<String> route = List.of(country(from), country(to));
        Row abroad = isAbroad(route) ? routes.row(route, "") : null;
        Row seller = firmRow(hop.from(), from);
        Row buyer = firmRow(hop.to(), to);
        for (int each : hop.relations()) {
            RelationRecord relation = snapshot.relation(each);
            Side side = sides.of(relation);
            long records = DaySides.records(relation);
            count(abroad, side, records);
            // what is passed both ways is a hop of its own each way
            if (!counted.get(each)) {
                counted.set(each);
                count(seller, side, records);
                count(buyer, side, records);
                addMoney(relation, side);
            }
        }
        if (isFirm(hop.from()) && isFirm(hop.to())) {
            pairs.computeIfAbsent(from.id(), _ -> new ArrayList<>()).add(to.id());
        }
    }

    private static boolean isAbroad(List<String> route) {
        return !route.contains("") && !route.getFirst().equals(route.getLast());
    }

    private @Nullable Row firmRow(int node, NodeRecord firm) {
        return passes.inner().contains(node) && snapshot.nodeLabel(node) == NodeLabel.COMPANY
                ? firms.row(List.of(firm.id()), name(firm))
                : null;
    }

    private static void count(@Nullable Row row, Side side, long records) {
        if (row != null) {
            row.add(side, records);
        }
    }

    private void addMoney(RelationRecord relation, Side side) {
        if (side != Side.BEFORE && side != Side.AFTER) {
            return;
        }
        DaySides.money(relation).ifPresent(value -> {
            BigDecimal[] sums = money.computeIfAbsent(
                    DaySides.currency(relation), _ -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
            int at = side == Side.BEFORE ? 0 : 1;
            sums[at] = sums[at].add(value);
        });
    }

    /** When those on the paths were listed, in order of time. */
    List<Listing> turns(int most) {
        Set<Listing> all = new TreeSet<>(Comparator.comparing(Listing::listed)
                .thenComparing(Listing::name)
                .thenComparing(Listing::firm)
                .thenComparing(Listing::authority));
        nodes.forEach((node, firm) -> {
            if (isFirm(node)) {
                view.listings(node).stream()
                        .filter(listed -> listed.listed().length() >= MONTH_LENGTH)
                        .forEach(listed ->
                                all.add(new Listing(firm.id(), name(firm), listed.authority(), listed.listed())));
            }
        });
        return all.stream().limit(most).toList();
    }

    private boolean isFirm(int node) {
        NodeLabel label = snapshot.nodeLabel(node);
        return label == NodeLabel.COMPANY || label == NodeLabel.PERSON;
    }

    private NodeRecord node(int node) {
        return nodes.computeIfAbsent(node, view::node);
    }

    private static String country(NodeRecord node) {
        return node.properties().get("country") instanceof String country ? country : "";
    }

    private static String name(NodeRecord node) {
        return String.valueOf(node.properties().getOrDefault("name", node.id()));
    }
}
