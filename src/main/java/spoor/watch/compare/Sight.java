package spoor.watch.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import spoor.question.QuestionCompiler;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotView;
import spoor.trace.NamedDecision;

/** All data of one time, in which it can be looked up whether something was there that no path of a watch went over. */
public final class Sight {

    private final SnapshotView view;
    private final TraceRequest question;
    private final Search search;

    private Sight(SnapshotView view, TraceRequest question, Search search) {
        this.view = view;
        this.question = question;
        this.search = search;
    }

    /** Asks questions in these data. */
    @FunctionalInterface
    public interface Search {

        /** What a question sees; empty if that cannot be told. */
        Optional<Baseline> ask(TraceRequest question);
    }

    /** As a question sees them: records by themselves, or as one where people decided so. */
    public static Sight of(Snapshot snapshot, TraceRequest question, Search search) {
        return new Sight(QuestionCompiler.viewOf(snapshot, question), question, search);
    }

    /**
     * The paths of the question that begin and end with these records and have so many hops at most: among them is a path
     * that was left out of the best. Empty if that cannot be told.
     */
    Optional<Baseline> between(List<String> starts, List<String> ends, int hops) {
        return search.ask(question.with("from", only("from", starts))
                .with("to", only("to", ends))
                .with("maxHops", hops));
    }

    /** The end of the question, of these records alone. */
    private Map<String, Object> only(String end, List<String> records) {
        Map<String, Object> selector = new HashMap<>();
        if (QuestionJson.write(question).get(end) instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> selector.put(String.valueOf(name), value));
        }
        selector.put("ids", records);
        return selector;
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
