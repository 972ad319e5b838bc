package spoor.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.graph.DayWindow;
import spoor.graph.Ends;
import spoor.graph.GoodsConstraint;
import spoor.graph.NodeSet;
import spoor.graph.Ranking;
import spoor.graph.RelationFilter;
import spoor.graph.RelationRow;
import spoor.graph.RouteConstraint;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.model.NodeLabel;
import spoor.model.NotFound;
import spoor.model.RelationType;
import spoor.snapshot.KernelNumbers;
import spoor.snapshot.NodeField;
import spoor.snapshot.Snapshot;

/** Translates a question into the kernel's terms: names and words into the indexes and numbers of one snapshot. */
final class TraceCompiler {

    private final Snapshot snapshot;
    private final SelectorResolver selectors;

    TraceCompiler(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.selectors = new SelectorResolver(snapshot);
    }

    /** The kernel's query, within the limits given; {@code maxHops} comes from the question. */
    TraceQuery compile(TraceRequest request, TraceLimits limits) {
        return new TraceQuery(
                new Ends(selectors.resolve(request.from(), "from"), selectors.resolve(request.to(), "to")),
                relations(request),
                route(request),
                goods(request.goods()),
                ranking(request),
                limits.withMaxHops(request.maxHops()));
    }

    private RelationFilter relations(TraceRequest request) {
        Double minValue = request.minValue();
        return new RelationFilter(
                mask(request.relations()),
                mask(request.relations().stream()
                        .filter(RelationType::isControl)
                        .toList()),
                KernelNumbers.of(request.minConfidence()),
                request.minSources(),
                window(request.window()),
                minValue == null ? RelationFilter.MinValue.NONE : new RelationFilter.MinValue(minValue, true),
                datasets(request.datasets()),
                request.timeOrder());
    }

    private static int mask(Iterable<RelationType> types) {
        int mask = 0;
        for (RelationType type : types) {
            mask |= 1 << KernelNumbers.of(type);
        }
        return mask;
    }

    private static DayWindow window(Window window) {
        return new DayWindow(
                day(window.from() == null ? null : window.from().first()),
                day(window.to() == null ? null : window.to().last()),
                window.undated());
    }

    private static int day(@Nullable LocalDate date) {
        return date == null ? RelationRow.NO_DAY : Math.toIntExact(date.toEpochDay());
    }

    private Set<Integer> datasets(List<String> ids) {
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

    private RouteConstraint route(TraceRequest request) {
        List<NodeSet> via = new ArrayList<>();
        for (Selector selector : request.via()) {
            via.add(selectors.resolve(selector, "via[" + via.size() + "]"));
        }
        Selector avoid = request.avoid();
        Integer hubLimit = request.hubLimit();
        return new RouteConstraint(
                via,
                avoid == null ? Optional.empty() : Optional.of(selectors.resolve(avoid, "avoid")),
                request.countriesVia().stream()
                        .map(country -> snapshot.nodesWith(NodeField.COUNTRY, List.of(country)))
                        .toList(),
                hubLimit == null ? Integer.MAX_VALUE : hubLimit);
    }

    private GoodsConstraint goods(Goods goods) {
        Set<Integer> accepted = new HashSet<>();
        for (String id : goods.components()) {
            accepted.add(requireComponent(id));
        }
        for (String category : goods.categories()) {
            accepted.addAll(componentsOf(category));
        }
        for (String code : goods.hs()) {
            accepted.add(requireCode(code));
        }
        for (String tier : goods.tiers()) {
            accepted.addAll(codesOf(tier));
        }
        return new GoodsConstraint(accepted, goods.consistent());
    }

    private int requireComponent(String id) {
        int node = selectors.requireNode(id, "goods.components");
        if (snapshot.nodeLabel(node) != NodeLabel.COMPONENT) {
            throw new NotFound(
                    "goods.unknown",
                    "'goods.components' names '%s', which is a %s; goods are components.",
                    id,
                    snapshot.nodeLabel(node).label());
        }
        return node;
    }

    private List<Integer> componentsOf(String category) {
        NodeSet components = snapshot.nodesWith(NodeField.CATEGORY, List.of(category))
                .intersection(snapshot.nodesWith(NodeField.LABEL, List.of(NodeLabel.COMPONENT.label())));
        if (components.isEmpty()) {
            throw new NotFound("goods.unknown", "'goods.categories' names '%s', which no component has.", category);
        }
        List<Integer> nodes = new ArrayList<>();
        components.forEach(nodes::add);
        return nodes;
    }

    private int requireCode(String code) {
        OptionalInt number = snapshot.goods().find(code);
        if (number.isEmpty()) {
            throw new NotFound(
                    "goods.unknown", "'goods.hs' names %s, which no component or relation of the graph carries.", code);
        }
        return number.getAsInt();
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

    private static Ranking ranking(TraceRequest request) {
        TraceRequest.Caps caps = request.caps();
        return new Ranking(
                request.rank(),
                request.offset(),
                request.k(),
                new Ranking.Caps(orMax(caps.perPair()), orMax(caps.perStart()), orMax(caps.perEnd())));
    }

    private static int orMax(@Nullable Integer cap) {
        return cap == null ? Integer.MAX_VALUE : cap;
    }
}
