package spoor.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import spoor.graph.CancelSignal;
import spoor.graph.Cut;
import spoor.graph.SourceGaps;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.model.BadInput;
import spoor.question.QuestionCompiler;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.Snapshots;
import spoor.snapshot.table.RelationRecord;

/**
 * Finds where a second source would help an answer most. Of each path the hops with one independent source are looked at; a
 * hop gains a path of which it is the only one. Safe for use by any thread.
 */
@Service
public class NextSourceService {

    /** Most hops in one answer. */
    public static final int MOST = 1_000;

    private static final long MOST_PATHS = 2_000_000;
    private static final int DEADLINE_MILLIS = 10_000;
    private static final long MOST_VISITS = 500_000_000L;

    private final Snapshots snapshots;

    NextSourceService(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * The hops that would gain most.
     *
     * @param most so many, 1 to {@value #MOST}
     * @throws BadInput if it is another number
     */
    public NextSources find(TraceRequest request, int most, CancelSignal cancel) {
        return find(snapshots.current(), request, most, cancel);
    }

    static NextSources find(Snapshot snapshot, TraceRequest request, int most, CancelSignal cancel) {
        if (most < 1 || most > MOST) {
            throw new BadInput("analysis.most", "'most' must be from 1 to %d.", MOST);
        }
        long begun = System.nanoTime();
        SnapshotView view = QuestionCompiler.viewOf(snapshot, request);
        TraceLimits limits = TraceLimits.DEFAULT.withMaxVisits(MOST_VISITS).stoppingAfterMillis(DEADLINE_MILLIS);
        TraceQuery query = QuestionCompiler.compile(view, request, limits);
        SourceGaps gaps = view.tracer().sourceGaps(query, most, MOST_PATHS, categories(snapshot), cancel);
        return answer(view, gaps, begun);
    }

    /** Numbers for what ends are, made when an end is met. */
    private static IntUnaryOperator categories(Snapshot snapshot) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> byNode = new HashMap<>();
        return node -> byNode.computeIfAbsent(node, end -> {
            Object category = snapshot.node(end).properties().getOrDefault("category", "");
            return numbers.computeIfAbsent(category.toString(), name -> numbers.size());
        });
    }

    private static NextSources answer(SnapshotView view, SourceGaps gaps, long begunNanos) {
        Snapshot snapshot = view.snapshot();
        TreeSet<Integer> named = new TreeSet<>();
        List<NextSources.ThinHop> hops = new ArrayList<>();
        for (SourceGaps.Gap gap : gaps.gaps()) {
            named.add(gap.from());
            named.add(gap.to());
            hops.add(hop(snapshot, gap));
        }
        return new NextSources(
                gaps.paths(),
                gaps.proven(),
                gaps.pairs(),
                gaps.categories(),
                gaps.complete(),
                gaps.cuts().stream().map(Cut::text).toList(),
                hops,
                named.stream().map(view::node).toList(),
                snapshot.version(),
                Math.round((System.nanoTime() - begunNanos) / 1e3) / 1e3);
    }

    private static NextSources.ThinHop hop(Snapshot snapshot, SourceGaps.Gap gap) {
        List<RelationRecord> relations =
                gap.relations().stream().map(snapshot::relation).toList();
        return new NextSources.ThinHop(
                snapshot.nodeId(gap.from()),
                snapshot.nodeId(gap.to()),
                sorted(relations.stream().map(RelationRecord::id)),
                sorted(relations.stream().map(RelationRecord::type)),
                sorted(relations.stream().flatMap(relation -> Snapshot.sourcesOf(relation.properties()).stream())),
                gap.paths(),
                gap.pairs(),
                gap.categories());
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.distinct().sorted().toList();
    }
}
