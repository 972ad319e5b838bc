package spoor.watch.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        List<String> from = chosenAmong(question.from().ids(), starts);
        List<String> to = chosenAmong(question.to().ids(), ends);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(Baseline.EMPTY); // the question names others, whom these records are not, or no longer
        }
        return search.ask(question.with("from", only("from", from))
                .with("to", only("to", to))
                .with("maxHops", hops));
    }

    /** The records, or where the question names some, those that it names and that are one of them here. */
    private List<String> chosenAmong(List<String> named, List<String> records) {
        if (named.isEmpty()) {
            return records;
        }
        Set<Integer> nodes = new HashSet<>();
        records.forEach(record -> view.findNode(record).ifPresent(nodes::add));
        return named.stream()
                .filter(id -> view.findNode(id).stream().anyMatch(nodes::contains))
                .toList();
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
