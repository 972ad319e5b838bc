package spoor.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.graph.CancelSignal;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.graph.TraceResult;
import spoor.question.AbsentGood;
import spoor.question.OwnedBy;
import spoor.question.QuestionCompiler;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;

/**
 * A question in the kernel's terms, and over which records it is asked.
 *
 * @param view what its nodes are, and what answers it
 * @param absent what it asks for and the data do not have
 * @param ownedBy whose firms it asks for; null where it does not
 */
record KernelQuestion(
        SnapshotView view,
        TraceQuery query,
        List<AbsentGood> absent,
        @Nullable OwnedBy ownedBy) {

    static KernelQuestion of(Snapshot snapshot, TraceRequest request, TraceLimits limits) {
        SnapshotView view = QuestionCompiler.viewOf(snapshot, request);
        return new KernelQuestion(
                view,
                QuestionCompiler.compile(view, request, limits),
                QuestionCompiler.listAbsent(view, request),
                request.ownedBy());
    }

    TraceResult trace(CancelSignal cancel) {
        return view.tracer().trace(query, cancel);
    }
}
