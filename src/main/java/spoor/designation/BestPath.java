package spoor.designation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import spoor.search.RelationDetail;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.RelationRecord;
import spoor.trace.TraceAnswer;

/**
 * The strongest path that passes a firm, and who owns, controls or directs the firm.
 *
 * @param nodes ids of the path; none where the firm is on no path
 * @param entities the same, as the data have them
 */
record BestPath(
        List<String> nodes,
        List<TraceAnswer.HopRecord> hops,
        List<NodeRecord> entities,
        List<RelationRecord> relations,
        List<RelationDetail> ties) {

    static BestPath of(TraceAnswer answer, List<RelationDetail> ties) {
        return answer.paths().isEmpty()
                ? new BestPath(List.of(), List.of(), List.of(), List.of(), ties)
                : new BestPath(
                        answer.paths().getFirst().nodes(),
                        answer.paths().getFirst().hops(),
                        answer.graph().nodes(),
                        answer.graph().relations(),
                        ties);
    }

    /** All that it is made of, and those who own, control or direct the firm. */
    Stream<String> ids() {
        return Stream.of(nodes.stream(), relationIds().stream(), ties.stream().map(RelationDetail::id))
                .flatMap(Function.identity());
    }

    List<String> relationIds() {
        return hops.stream().flatMap(hop -> hop.relations().stream()).toList();
    }
}
