package spoor.question;

import java.util.List;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;

/** Translates a question into the kernel's terms: names and words into the indexes and numbers of one snapshot. */
public final class QuestionCompiler {

    private QuestionCompiler() {}

    /** What a question is asked of: records by themselves, or as one where decisions that are sure enough say so. */
    public static SnapshotView viewOf(Snapshot snapshot, TraceRequest request) {
        return switch (request.identity()) {
            case DECIDED -> snapshot.view(request.minConfidence());
            case NONE -> snapshot.plain();
        };
    }

    /**
     * What the question asks for and the data do not have: of such goods there is no path, which is an answer.
     *
     * @param view see {@link #viewOf}
     */
    public static List<AbsentGood> listAbsent(SnapshotView view, TraceRequest request) {
        return new Choosing(view).absent(request.goods());
    }

    /**
     * The kernel's query, within the limits given; {@code maxHops} comes from the question.
     *
     * @param view see {@link #viewOf}
     */
    public static TraceQuery compile(SnapshotView view, TraceRequest request, TraceLimits limits) {
        KernelDraft query = new KernelDraft(new Choosing(view));
        for (Constraint constraint : Constraint.ALL) {
            constraint.compiling().compile(request, query);
        }
        return query.toQuery(limits);
    }
}
