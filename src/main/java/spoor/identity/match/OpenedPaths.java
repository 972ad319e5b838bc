package spoor.identity.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.graph.CancelSignal;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.graph.approach.HopCounts;
import spoor.identity.match.ComparedPair.OpenedPath;
import spoor.identity.match.ComparedPair.Opening;
import spoor.identity.match.ComparedPair.PathNode;
import spoor.question.QuestionCompiler;
import spoor.question.Selector;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;

/** What paths of the default question would run over two records if they were one. Safe for use by any thread. */
@Component
class OpenedPaths {

    private static final long LONGEST_MILLIS = 10_000;
    private static final int PATHS = 3;

    private final Snapshots snapshots;

    OpenedPaths(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** How far every node is from the starts and the ends now; nothing opens where no snapshot can be had. */
    Distances distances() {
        Snapshot snapshot = snapshots.findCurrent();
        Optional<HopCounts> counts = snapshot == null
                ? Optional.empty()
                : snapshot.tracer().hopCounts(query(snapshot, TraceRequest.DEFAULT), new CancelSignal());
        return new Distances(snapshot, counts.orElse(null));
    }

    private static TraceQuery query(Snapshot snapshot, TraceRequest request) {
        return new QuestionCompiler(snapshot).compile(request, TraceLimits.DEFAULT.stoppingAfterMillis(LONGEST_MILLIS));
    }

    /** The shortest paths that would open; null if none would. */
    @Nullable
    Opening open(String left, String right) {
        Distances distances = distances();
        Snapshot snapshot = distances.snapshot;
        Integer hops = distances.opens(left, right);
        if (snapshot == null || hops == null) {
            return null;
        }
        boolean forward = distances.hops(left, right) == hops;
        String enters = forward ? left : right;
        String leaves = forward ? right : left;
        List<List<PathNode>> before = paths(snapshot, TraceRequest.DEFAULT.with("to", only(enters)), enters);
        List<List<PathNode>> after = paths(snapshot, TraceRequest.DEFAULT.with("from", only(leaves)), leaves);
        List<OpenedPath> paths = new ArrayList<>();
        for (int i = 0; i < Math.min(PATHS, before.size() * after.size()); i++) {
            List<PathNode> nodes = new ArrayList<>(before.get(i % before.size()));
            nodes.addAll(after.get(i / before.size()));
            paths.add(new OpenedPath(nodes));
        }
        return new Opening(hops, paths);
    }

    private static Selector only(String id) {
        return new Selector(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(id), null);
    }

    /** The best ways; the record alone where it is start or end itself. */
    private static List<List<PathNode>> paths(Snapshot snapshot, TraceRequest request, String id) {
        List<List<PathNode>> found =
                snapshot.tracer().trace(query(snapshot, request.with("k", PATHS)), new CancelSignal()).paths().stream()
                        .map(path -> path.nodes().stream()
                                .map(node -> node(snapshot, node))
                                .toList())
                        .toList();
        OptionalInt alone = snapshot.findNode(id);
        return found.isEmpty() && alone.isPresent() ? List.of(List.of(node(snapshot, alone.getAsInt()))) : found;
    }

    private static PathNode node(Snapshot snapshot, int node) {
        String id = snapshot.nodeId(node);
        return new PathNode(id, String.valueOf(snapshot.node(node).properties().getOrDefault("name", id)));
    }

    /** How far every node was from the starts and the ends at one moment. */
    static final class Distances {

        private static final int FAR = 1_000;

        private final @Nullable Snapshot snapshot;
        private final @Nullable HopCounts counts;

        Distances(@Nullable Snapshot snapshot, @Nullable HopCounts counts) {
            this.snapshot = snapshot;
            this.counts = counts;
        }

        /** Hops of the shortest path that runs over both and over neither alone; null if there is none. */
        @Nullable
        Integer opens(String left, String right) {
            int hops = Math.min(hops(left, right), hops(right, left));
            return hops <= TraceRequest.DEFAULT.maxHops() ? Integer.valueOf(hops) : null;
        }

        /** From a start to one, and from the other to an end. Where both are starts, or both ends, nothing is new. */
        int hops(String enters, String leaves) {
            Snapshot graph = snapshot;
            HopCounts far = counts;
            if (graph == null || far == null) {
                return FAR;
            }
            OptionalInt in = graph.findNode(enters);
            OptionalInt out = graph.findNode(leaves);
            if (in.isEmpty() || out.isEmpty()) {
                return FAR;
            }
            int from = far.findFromStart(in.getAsInt()).orElse(FAR);
            int to = far.findToEnd(out.getAsInt()).orElse(FAR);
            boolean twoStarts = from == 0 && far.findFromStart(out.getAsInt()).orElse(FAR) == 0;
            boolean twoEnds = to == 0 && far.findToEnd(in.getAsInt()).orElse(FAR) == 0;
            return twoStarts || twoEnds || from + to == 0 ? FAR : from + to;
        }
    }
}
