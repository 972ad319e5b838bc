package spoor.designation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.search.RelationDetail;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceAnswer;

/**
 * The strongest path that passes a firm, and who owns, controls or directs the firm.
 *
 * @param nodes ids of the path; none where the firm is on no path
 * @param entities the same, as the data have them
 * @param joins whether documents say that its goods go into its end, as answers tell it; null where that is not known
 * @param decisions on how many decisions that records are one entity it rests
 * @param otherEnds other ends that the firm's paths reach, the strongest first
 */
record BestPath(
        List<String> nodes,
        List<TraceAnswer.HopRecord> hops,
        List<NodeRecord> entities,
        List<RelationRecord> relations,
        List<RelationDetail> ties,
        @Nullable String joins,
        int decisions,
        List<OtherEnd> otherEnds) {

    /** Most other ends that are told. */
    static final int MOST_ENDS = 10;

    /**
     * Where another path of the firm ends.
     *
     * @param relations ids of all relations of the strongest path there
     */
    record OtherEnd(String id, String name, List<String> relations) {}

    static BestPath none(List<RelationDetail> ties) {
        return new BestPath(List.of(), List.of(), List.of(), List.of(), ties, null, 0, List.of());
    }

    /** One path of an answer, with what of its graph is on it. */
    static BestPath of(
            TraceAnswer.PathRecord path,
            TraceAnswer.GraphRecord graph,
            List<RelationDetail> ties,
            List<OtherEnd> otherEnds) {
        Set<String> relations = new HashSet<>(relations(path));
        return new BestPath(
                path.nodes(),
                path.hops(),
                entities(path, graph),
                graph.relations().stream()
                        .filter(relation -> relations.contains(relation.id()))
                        .toList(),
                ties,
                path.joins(),
                path.recordJoins().size(),
                otherEnds);
    }

    private static List<String> relations(TraceAnswer.PathRecord path) {
        return path.hops().stream().flatMap(hop -> hop.relations().stream()).toList();
    }

    /** Where else ranked paths lead that pass this firm, beside where its best one leads. */
    static List<OtherEnd> otherEnds(String firm, TraceAnswer.PathRecord best, TraceAnswer answer) {
        Map<String, OtherEnd> ends = new LinkedHashMap<>();
        for (TraceAnswer.PathRecord path : answer.paths()) {
            String end = path.nodes().getLast();
            if (path.nodes().contains(firm) && !end.equals(best.nodes().getLast()) && !end.equals(firm)) {
                ends.computeIfAbsent(end, id -> new OtherEnd(id, name(answer.graph(), id), relations(path)));
            }
        }
        return ends.values().stream().limit(MOST_ENDS).toList();
    }

    private static String name(TraceAnswer.GraphRecord graph, String id) {
        return graph.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .map(node -> FirmCells.name(node.properties(), id))
                .orElse(id);
    }

    /**
     * The first of ranked paths that passes each of these; a record that a person decided to be an entity of the path is on
     * it.
     */
    static Map<String, TraceAnswer.PathRecord> first(
            Collection<String> firms, List<TraceAnswer.PathRecord> paths, TraceAnswer.GraphRecord graph) {
        Map<String, TraceAnswer.PathRecord> first = new LinkedHashMap<>();
        for (TraceAnswer.PathRecord path : paths) {
            Set<String> records = new HashSet<>(path.nodes());
            entities(path, graph).forEach(node -> records.addAll(node.members()));
            firms.stream().filter(records::contains).forEach(firm -> first.putIfAbsent(firm, path));
        }
        return first;
    }

    private static List<NodeRecord> entities(TraceAnswer.PathRecord path, TraceAnswer.GraphRecord graph) {
        return graph.nodes().stream()
                .filter(node -> path.nodes().contains(node.id()))
                .toList();
    }

    /** All that it is made of, and those who own, control or direct the firm. */
    Stream<String> ids() {
        return Stream.of(nodes.stream(), relationIds().stream(), ties.stream().map(RelationDetail::id))
                .flatMap(Function.identity());
    }

    /** Whether all relations of a hop are inferred. */
    boolean isInferred(TraceAnswer.HopRecord hop) {
        List<RelationRecord> of = relations.stream()
                .filter(relation -> hop.relations().contains(relation.id()))
                .toList();
        return !of.isEmpty() && of.stream().allMatch(RelationRecord::inferred);
    }

    /** Its own and those of the paths to other ends. */
    Stream<String> readIds() {
        return Stream.concat(relationIds().stream(), otherEnds.stream().flatMap(end -> end.relations().stream()));
    }

    List<String> relationIds() {
        return hops.stream().flatMap(hop -> hop.relations().stream()).toList();
    }
}
