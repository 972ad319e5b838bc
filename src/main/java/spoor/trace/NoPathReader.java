package spoor.trace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.graph.CancelSignal;
import spoor.graph.NodeSet;
import spoor.graph.Ranking;
import spoor.graph.TraceLimits;
import spoor.graph.TracePath;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;
import spoor.graph.approach.Approach;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.question.QuestionCompiler;
import spoor.question.Selector;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.table.NodeField;
import spoor.snapshot.table.RelationRecord;

/** Reads from a snapshot what can be said where a question has no path. One a question. */
final class NoPathReader {

    private static final int MOST_TIES = 50;

    private final Snapshot snapshot;
    private final SnapshotView view;
    private final TraceRequest request;
    private final TraceLimits limits;
    private final int mostCounted;
    private final CancelSignal cancel;

    /**
     * @param limits for each of its searches
     * @param mostCounted paths from other countries are counted up to this number
     */
    NoPathReader(Snapshot snapshot, TraceRequest request, TraceLimits limits, int mostCounted, CancelSignal cancel) {
        this.snapshot = snapshot;
        this.view = QuestionCompiler.viewOf(snapshot, request);
        this.request = request;
        this.limits = limits;
        this.mostCounted = mostCounted;
        this.cancel = cancel;
    }

    /** Nothing where the time did not suffice. */
    Optional<NoPath> read() {
        return view.tracer()
                .approach(
                        QuestionCompiler.compile(view, request, limits),
                        labelled(RelationType::starts, RelationType::ends),
                        labelled(RelationType::ends, RelationType::starts),
                        cancel)
                .map(this::tell);
    }

    private NoPath tell(Approach approach) {
        Selector from = request.from();
        boolean byCountry = !from.countries().isEmpty() && from.ids().isEmpty();
        Others others = byCountry ? others(from) : new Others(List.of(), true);
        return new NoPath(
                NoPath.Reach.of(approach.fromByHop()),
                NoPath.Reach.of(approach.toByHop()),
                approach.nearest().map(this::nearest).orElse(null),
                others.countries(),
                others.complete());
    }

    /** Nodes with a label at which a type of the question can have this side; control runs both ways. */
    private NodeSet labelled(LabelsOf side, LabelsOf otherSide) {
        Set<String> labels = new HashSet<>();
        for (RelationType type : request.relations()) {
            side.of(type).forEach(label -> labels.add(label.label()));
            if (type.isControl()) {
                otherSide.of(type).forEach(label -> labels.add(label.label()));
            }
        }
        return view.nodesWith(NodeField.LABEL, labels);
    }

    /** The kinds of entities at one side of a type. */
    private interface LabelsOf {
        Set<NodeLabel> of(RelationType type);
    }

    private NoPath.Nearest nearest(Approach.Nearest nearest) {
        List<Integer> between = nearest.between();
        boolean isMet = between.size() == 1;
        return new NoPath.Nearest(
                places(nearest.before()),
                places(between),
                places(nearest.after()),
                isMet ? List.of() : ties(between),
                isMet ? List.of() : missing(between.getFirst(), between.getLast()));
    }

    private List<NoPath.Place> places(List<Integer> nodes) {
        return nodes.stream().map(this::place).toList();
    }

    private NoPath.Place place(int node) {
        Map<String, Object> properties = snapshot.node(node).properties();
        String id = snapshot.nodeId(node);
        return new NoPath.Place(
                id,
                snapshot.nodeLabel(node).label(),
                String.valueOf(properties.getOrDefault("name", id)),
                countryOf(node));
    }

    /** Its own, or else that of the first record that has one. */
    private @Nullable String countryOf(int node) {
        String own = textOf(snapshot.node(node).properties().get("country"));
        int[] records = view.recordsOf(node);
        for (int i = 0; own == null && i < records.length; i++) {
            own = textOf(snapshot.node(records[i]).properties().get("country"));
        }
        return own;
    }

    private static @Nullable String textOf(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private List<RelationRecord> ties(List<Integer> between) {
        NodeSet nodes = NodeSet.of(
                snapshot.nodeCount(),
                between.stream().mapToInt(Integer::intValue).toArray());
        return snapshot.listRelations(view.recordsOf(nodes), Set.of(), MOST_TIES).stream()
                .filter(relation -> Math.abs(place(between, relation.from()) - place(between, relation.to())) == 1)
                .toList();
    }

    /** Where the node of a record stands. */
    private int place(List<Integer> nodes, String record) {
        return nodes.indexOf(view.findNode(record).orElse(-1));
    }

    private List<String> missing(int from, int to) {
        return RelationType.listFlow().stream()
                .filter(type -> type.starts().contains(snapshot.nodeLabel(from))
                        && type.ends().contains(snapshot.nodeLabel(to)))
                .map(RelationType::name)
                .toList();
    }

    private record Others(List<NoPath.CountryPaths> countries, boolean complete) {}

    private Others others(Selector from) {
        TraceRequest anywhere = request.with("from", from.anywhere()).with("offset", 0);
        TraceQuery query = QuestionCompiler.compile(view, anywhere, limits);
        TraceResult result = view.tracer().trace(query.with(Ranking.shortest(mostCounted)), cancel);
        Map<String, Integer> paths = new HashMap<>();
        Map<String, Set<Integer>> starts = new HashMap<>();
        for (TracePath path : result.paths()) {
            int start = path.nodes().getFirst();
            String country = countryOf(start);
            if (country != null) {
                paths.merge(country, 1, Integer::sum);
                starts.computeIfAbsent(country, key -> new HashSet<>()).add(start);
            }
        }
        return new Others(
                paths.keySet().stream()
                        .map(country -> new NoPath.CountryPaths(
                                country,
                                paths.getOrDefault(country, 0),
                                starts.getOrDefault(country, Set.of()).size()))
                        .sorted(Comparator.comparingLong(NoPath.CountryPaths::paths)
                                .reversed()
                                .thenComparing(NoPath.CountryPaths::country))
                        .toList(),
                result.complete() && !result.more());
    }
}
