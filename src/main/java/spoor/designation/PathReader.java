package spoor.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spoor.export.Redaction;
import spoor.graph.CancelSignal;
import spoor.model.RelationType;
import spoor.question.TraceRequest;
import spoor.search.LookupService;
import spoor.search.NeighbourQuery;
import spoor.search.RelationDetail;
import spoor.snapshot.Snapshot;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;

/** Finds the strongest path of a firm, and reads what its documents say. Safe for use by any thread. */
@Component
class PathReader {

    private static final int MOST_TIES = 100;

    private final TraceService traces;
    private final LookupService lookup;

    PathReader(TraceService traces, LookupService lookup) {
        this.traces = traces;
        this.lookup = lookup;
    }

    /** The strongest path that passes the firm; start and end count. */
    BestPath find(Snapshot snapshot, TraceRequest question, String id, CancelSignal cancel) {
        List<Object> via = new ArrayList<>(question.via());
        via.add(Map.of("ids", List.of(id)));
        TraceRequest passing =
                question.with("via", via).with("rank", "strongest").with("k", 1).with("offset", 0);
        return BestPath.of(traces.tracePaths(snapshot, passing, cancel), ties(id));
    }

    List<PathHop> hops(BestPath path, Redaction redaction) {
        Map<String, RelationDetail> details = read(path.relationIds()).stream()
                .collect(Collectors.toMap(RelationDetail::id, Function.identity(), (one, _) -> one));
        List<PathHop> hops = new ArrayList<>();
        for (int at = 0; at < path.hops().size(); at++) {
            TraceAnswer.HopRecord hop = path.hops().get(at);
            List<RelationDetail> relations = hop.relations().stream()
                    .map(details::get)
                    .filter(Objects::nonNull)
                    .map(relation -> Hidden.of(relation, redaction))
                    .toList();
            hops.add(new PathHop(
                    path.nodes().get(at),
                    name(relations, path.nodes().get(at)),
                    name(relations, path.nodes().get(at + 1)),
                    hop.confidence(),
                    hop.sources(),
                    relations));
        }
        return hops;
    }

    private List<RelationDetail> ties(String id) {
        List<String> ids = Stream.of(RelationType.OWNS, RelationType.CONTROLS, RelationType.DIRECTS)
                .flatMap(type ->
                        lookup
                                .listNeighbours(id, new NeighbourQuery(type, "in", true, 0, MOST_TIES))
                                .relations()
                                .stream())
                .map(relation -> relation.id())
                .toList();
        return read(ids);
    }

    private List<RelationDetail> read(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : lookup.listRelations(ids, 0, ids.size()).relations();
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
