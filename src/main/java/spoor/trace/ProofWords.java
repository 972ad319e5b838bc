package spoor.trace;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spoor.graph.Join;
import spoor.graph.NodeCounts;
import spoor.graph.ProofCounts;
import spoor.graph.TraceLimits;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;

/** Puts into words what the paths of an answer rest on. */
final class ProofWords {

    /** More inner nodes cannot have a tenth of the paths each. */
    private static final int MOST_THROUGH = 10 * TraceLimits.MOST_HOPS;

    private static final String CATEGORY = "category";

    private final Snapshot snapshot;
    private final ProofCounts counts;

    ProofWords(SnapshotView view, ProofCounts counts) {
        this.snapshot = view.snapshot();
        this.counts = counts;
    }

    /** How many paths are joined in each way, from the best to the worst. */
    static Map<String, Long> joins(ProofCounts counts) {
        Map<String, Long> joins = new LinkedHashMap<>();
        for (Join join : Join.values()) {
            joins.put(join.word(), counts.byJoin().get(joins.size()));
        }
        return joins;
    }

    TraceAnswer.Proof proof() {
        List<Long> sources = counts.bySources();
        return new TraceAnswer.Proof(
                counts.paths(),
                new TraceAnswer.Origins(sources.get(0), sources.get(1), sources.get(2)),
                categories(),
                through(),
                counts.generic(),
                !snapshot.sharedBySource().isEmpty());
    }

    private List<TraceAnswer.EndCount> through() {
        NodeCounts through = counts.through();
        List<TraceAnswer.EndCount> greatest = Arrays.stream(through.greatest(MOST_THROUGH))
                .mapToObj(place -> new TraceAnswer.EndCount(snapshot.nodeId(through.node(place)), through.count(place)))
                .sorted(TraceAnswer.EndCount.GREATEST_FIRST)
                .toList();
        return TraceAnswer.Proof.told(greatest, counts.paths());
    }

    private List<TraceAnswer.CategoryOrigins> categories() {
        Map<String, long[]> byCategory = new TreeMap<>();
        List<NodeCounts> byEnd = List.of(counts.singleByEnd(), counts.doubleByEnd(), counts.moreByEnd());
        for (int sources = 0; sources < byEnd.size(); sources++) {
            NodeCounts ends = byEnd.get(sources);
            for (int place = 0; place < ends.size(); place++) {
                byCategory.computeIfAbsent(category(ends.node(place)), name -> new long[3])[sources] +=
                        ends.count(place);
            }
        }
        return byCategory.entrySet().stream()
                .map(entry -> new TraceAnswer.CategoryOrigins(entry.getKey(), origins(entry.getValue())))
                .toList();
    }

    private static TraceAnswer.Origins origins(long[] paths) {
        return new TraceAnswer.Origins(paths[0], paths[1], paths[2]);
    }

    private String category(int node) {
        Object category = snapshot.node(node).properties().get(CATEGORY);
        return category == null ? "" : category.toString();
    }
}
