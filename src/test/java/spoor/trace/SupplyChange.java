package spoor.trace;

import java.util.List;
import java.util.Random;
import spoor.graph.CancelSignal;
import spoor.graph.TraceLimits;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/** For tests of other modules: a small random graph, what became of it after some writing, and questions about it. */
public final class SupplyChange {

    private final RandomSupply supply;
    private final RandomSupply changed;

    public SupplyChange(long seed) {
        this.supply = new RandomSupply("g", seed);
        this.changed = supply.changed(new Random(seed));
    }

    public Snapshot before() {
        return SnapshotStep.build("0", supply.entities, supply.relations);
    }

    public Snapshot after() {
        return SnapshotStep.build("1", changed.entities, changed.relations);
    }

    /** The same data in another order, so that nodes and relations have other numbers. */
    public Snapshot reordered() {
        List<StoredEntity> entities = supply.entities.reversed();
        List<StoredRelation> relations = supply.relations.reversed();
        return SnapshotStep.build("2", entities, relations);
    }

    public TraceRequest question() {
        return supply.question();
    }

    public String pasteable() {
        return supply.pasteable() + "\n// becomes\n" + changed.pasteable();
    }

    /** What the kernel answers. */
    public static TraceAnswer ask(Snapshot snapshot, TraceRequest request) {
        TraceLimits limits = TraceLimits.DEFAULT.withCounting(TraceLimits.Counting.PAGE);
        KernelQuestion question = KernelQuestion.of(snapshot, request, limits);
        return new AnswerBuilder(question, question.trace(new CancelSignal()))
                .build(List.of(), null, System.nanoTime());
    }
}
