package spoor.designation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.export.Redaction;
import spoor.graph.CancelSignal;
import spoor.question.TraceRequest;
import spoor.search.LookupService;
import spoor.search.RelationDetail;
import spoor.snapshot.Snapshot;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;

/** Finds the strongest paths of firms, and reads what its documents say. Safe for use by any thread. */
@Component
class PathReader {

    private static final int MOST_TIES = 100;
    private static final int AT_ONCE = 500;

    private final TraceService traces;
    private final LookupService lookup;

    PathReader(TraceService traces, LookupService lookup) {
        this.traces = traces;
        this.lookup = lookup;
    }

    /** For each firm the strongest path that passes it; start and end count. */
    Map<String, BestPath> find(Snapshot snapshot, TraceRequest question, List<String> ids, CancelSignal cancel) {
        Map<String, BestPath> best = new LinkedHashMap<>(ties(ids));
        Set<String> open = new LinkedHashSet<>(ids);
        if (question.via().isEmpty()) {
            boolean more = true;
            while (more && !open.isEmpty()) {
                // Those that more than so many paths hide from view are asked for again, alone.
                int before = open.size();
                more = take(ask(snapshot, passing(question, 0, open), cancel), open, best) && open.size() < before;
            }
        } else if (take(ask(snapshot, question, cancel), open, best)) {
            // A firm may be one of the stations that are asked for, or stand before, between or behind them.
            for (String id : List.copyOf(open)) {
                strongest(snapshot, question, id, cancel).ifPresent(answer -> take(answer, open, best));
            }
        }
        return best;
    }

    /** The strongest path that passes a firm beside the stations of the question, wherever between them. */
    private Optional<TraceAnswer> strongest(Snapshot snapshot, TraceRequest question, String id, CancelSignal cancel) {
        return IntStream.rangeClosed(0, question.via().size())
                .mapToObj(at -> ask(snapshot, passing(question, at, List.of(id)), cancel))
                .filter(answer -> !answer.paths().isEmpty())
                .max(Comparator.comparing(answer -> answer.paths().getFirst().strength()));
    }

    private static TraceRequest passing(TraceRequest question, int at, Collection<String> firms) {
        List<Object> via = new ArrayList<>(question.via());
        via.add(at, Map.of("ids", List.copyOf(firms)));
        return question.with("via", via);
    }

    private TraceAnswer ask(Snapshot snapshot, TraceRequest question, CancelSignal cancel) {
        TraceRequest strongest = question.with("rank", "strongest")
                .with("k", TraceRequest.MOST_PATHS)
                .with("offset", 0);
        return traces.tracePaths(snapshot, strongest, cancel);
    }

    /**
     * Takes from the open ones all whose best path an answer has.
     *
     * @return whether there may be paths of the others
     */
    private static boolean take(TraceAnswer answer, Set<String> open, Map<String, BestPath> best) {
        Map<String, TraceAnswer.PathRecord> found = BestPath.first(open, answer.paths(), answer.graph());
        found.forEach((id, path) -> best.compute(
                id,
                (_, before) -> BestPath.of(path, answer.graph(), ties(before), BestPath.otherEnds(id, path, answer))));
        open.removeAll(found.keySet());
        return answer.paths().size() == TraceRequest.MOST_PATHS;
    }

    private static List<RelationDetail> ties(@Nullable BestPath before) {
        return before == null ? List.of() : before.ties();
    }

    /** The relations of all these paths, by their ids, read at once. */
    Map<String, RelationDetail> read(Collection<BestPath> paths) {
        return read(paths.stream().flatMap(BestPath::readIds));
    }

    /** @param details as {@link #read} gives them */
    static List<PathHop> hops(BestPath path, Map<String, RelationDetail> details, Redaction redaction) {
        List<PathHop> hops = new ArrayList<>();
        for (int at = 0; at < path.hops().size(); at++) {
            TraceAnswer.HopRecord hop = path.hops().get(at);
            List<RelationDetail> relations = hop.relations().stream()
                    .map(details::get)
                    .filter(Objects::nonNull)
                    .map(relation -> Hidden.of(relation, redaction))
                    .toList();
            hops.add(new PathHop(
                    new PathHop.Place(at + 1, path.hops().size()),
                    path.nodes().get(at),
                    path.nodes().get(at + 1),
                    name(relations, path.nodes().get(at)),
                    name(relations, path.nodes().get(at + 1)),
                    hop.confidence(),
                    hop.sources(),
                    path.isInferred(hop),
                    redaction.withholds(path.nodes().get(at))
                            || redaction.withholds(path.nodes().get(at + 1)),
                    relations));
        }
        return hops;
    }

    /** Of each who is there no path yet, only who owns, controls or directs it. */
    private Map<String, BestPath> ties(List<String> ids) {
        Map<String, List<String>> ties = lookup.listTies(ids, MOST_TIES);
        Map<String, RelationDetail> details = read(ties.values().stream().flatMap(List::stream));
        Map<String, BestPath> none = new LinkedHashMap<>();
        ids.forEach(id -> none.put(
                id,
                BestPath.none(ties.getOrDefault(id, List.of()).stream()
                        .map(details::get)
                        .filter(Objects::nonNull)
                        .toList())));
        return none;
    }

    private Map<String, RelationDetail> read(Stream<String> wanted) {
        List<String> ids = wanted.distinct().toList();
        Map<String, RelationDetail> details = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            lookup.listRelations(some, 0, some.size())
                    .relations()
                    .forEach(relation -> details.put(relation.id(), relation));
        }
        return details;
    }

    private static String name(List<RelationDetail> relations, String id) {
        return relations.stream()
                .flatMap(relation -> Stream.of(relation.fromNode(), relation.toNode()))
                .filter(node -> node.id().equals(id))
                .findFirst()
                .map(node -> FirmCells.name(node.properties(), id))
                .orElse(id);
    }
}
