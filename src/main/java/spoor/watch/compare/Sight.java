package spoor.watch.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import spoor.question.QuestionCompiler;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.trace.NamedDecision;

/** All data of one time, in which it can be looked up whether something was there that no path of a watch went over. */
public final class Sight {

    private final SnapshotView view;

    private Sight(SnapshotView view) {
        this.view = view;
    }

    /** As a question sees them: records by themselves, or as one where people decided so. */
    public static Sight of(Snapshot snapshot, TraceRequest question) {
        return new Sight(QuestionCompiler.viewOf(snapshot, question));
    }

    Optional<SeenRelation> find(SeenRelation relation) {
        return Arrays.stream(spoor.model.RelationType.values())
                .filter(type -> type.name().equals(relation.type()))
                .findFirst()
                .flatMap(type -> view.snapshot().findRelation(type, relation.id()))
                .map(SeenRelation::of);
    }

    /** The entity that stands for this record. */
    Optional<SeenNode> find(String record) {
        OptionalInt node = view.findNode(record);
        return node.isEmpty() ? Optional.empty() : Optional.of(SeenNode.of(view.node(node.getAsInt())));
    }

    /** The decisions in force on the entity that stands for this record, by id. */
    Map<String, NamedDecision> decisionsOn(String record) {
        Map<String, NamedDecision> decisions = new HashMap<>();
        view.findNode(record)
                .ifPresent(node -> view.listDecisions(node)
                        .forEach(same -> decisions.put(same.decision(), NamedDecision.of(same))));
        return decisions;
    }

    boolean hasRelationsOf(String dataset) {
        return view.snapshot().findDataset(dataset).isPresent();
    }
}
