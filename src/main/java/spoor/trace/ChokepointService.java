package spoor.trace;

import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import spoor.graph.CancelSignal;
import spoor.graph.Join;
import spoor.graph.chokepoint.Chokepoints;
import spoor.model.BadInput;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.snapshot.Snapshots;

/** Finds the entities that a question's answer depends on. Safe for use by any thread. */
@Service
public class ChokepointService {

    /** Most entities in one answer. */
    public static final int MOST = 100;

    private final Snapshots snapshots;
    private final TraceProperties settings;

    ChokepointService(Snapshots snapshots, TraceProperties settings) {
        this.snapshots = snapshots;
        this.settings = settings;
    }

    /**
     * The entities that break most.
     *
     * @param most so many, 1 to {@value #MOST}
     * @throws BadInput if it is another number
     */
    public ChokepointAnswer find(TraceRequest request, int most, CancelSignal cancel) {
        require(most);
        requireAnyJoin(request);
        long begun = System.nanoTime();
        Snapshot snapshot = snapshots.current();
        KernelQuestion question = KernelQuestion.of(snapshot, request, settings.limits(settings.deadline()));
        SnapshotView view = question.view();
        return answer(view, view.tracer().chokepoints(question.query(), most, cancel), begun);
    }

    /** What most depends on is worked out over walks, of which nobody knows how they are joined. */
    static void requireAnyJoin(TraceRequest request) {
        if (request.joins().size() < Join.values().length) {
            throw new BadInput(
                    "chokepoints.joins",
                    "Choke points are found over all paths however they are joined; leave out 'joins'.");
        }
    }

    static void require(int most) {
        if (most < 1 || most > MOST) {
            throw new BadInput("chokepoints.most", "'most' must be from 1 to %d.", MOST);
        }
    }

    private static ChokepointAnswer answer(SnapshotView view, Chokepoints found, long begunNanos) {
        Snapshot snapshot = view.snapshot();
        List<ChokepointAnswer.PointRecord> points = found.points().stream()
                .map(point -> new ChokepointAnswer.PointRecord(
                        snapshot.nodeId(point.node()),
                        point.walks(),
                        point.walks() / found.walks(),
                        point.starts(),
                        point.ends()))
                .toList();
        TreeSet<Integer> named = new TreeSet<>();
        found.points().forEach(point -> named.add(point.node()));
        found.cut().ifPresent(cut -> named.addAll(cut.nodes()));
        return new ChokepointAnswer(
                points,
                found.walks(),
                found.cut().map(cut -> cutSet(snapshot, cut)).orElse(null),
                found.directHops(),
                named.stream().map(view::node).toList(),
                found.cuts().isEmpty(),
                found.cuts().stream().map(AnswerBuilder::cut).toList(),
                TraceAnswer.SnapshotRecord.of(snapshot),
                TraceAnswer.elapsedMs(begunNanos));
    }

    private static ChokepointAnswer.CutSetRecord cutSet(Snapshot snapshot, Chokepoints.CutSet cut) {
        List<String> ids = cut.nodes().stream().map(snapshot::nodeId).sorted().toList();
        return new ChokepointAnswer.CutSetRecord(ids, cut.atLeast(), cut.exact());
    }
}
