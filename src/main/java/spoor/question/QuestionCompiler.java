package spoor.question;

import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.snapshot.Snapshot;

/** Translates a question into the kernel's terms: names and words into the indexes and numbers of one snapshot. */
public final class QuestionCompiler {

    private final Choosing choosing;

    public QuestionCompiler(Snapshot snapshot) {
        this.choosing = new Choosing(snapshot);
    }

    /** The kernel's query, within the limits given; {@code maxHops} comes from the question. */
    public TraceQuery compile(TraceRequest request, TraceLimits limits) {
        KernelDraft query = new KernelDraft(choosing);
        for (Constraint constraint : Constraint.ALL) {
            constraint.compiling().compile(request, query);
        }
        return query.toQuery(limits);
    }
}
