package spoor.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import spoor.cases.book.Casebook;
import spoor.cases.book.Collected;
import spoor.cases.book.Stated;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.RelationType;
import spoor.question.Selector;
import spoor.question.TraceRequest;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.ShownProof;
import spoor.trace.TraceAnswer;
import spoor.trace.TraceService;

/** Asks for the paths and hops of an investigation anew, each by itself, so that they stand as the data have them now. */
@Component
class CollectedPaths {

    private final TraceService traces;

    CollectedPaths(TraceService traces) {
        this.traces = traces;
    }

    /**
     * The question that leads from all their starts to all their ends.
     *
     * @throws BadInput if nothing collected is a path or a hop
     */
    static TraceRequest question(Casebook book) {
        Set<String> starts = new LinkedHashSet<>();
        Set<String> ends = new LinkedHashSet<>();
        Set<RelationType> types = new TreeSet<>();
        int longest = 1;
        for (Collected item : book.items()) {
            if (!item.hops().isEmpty()) {
                starts.add(item.nodes().getFirst());
                ends.add(item.nodes().getLast());
                types.addAll(types(book, item));
                longest = Math.max(longest, item.hops().size());
            }
        }
        if (starts.isEmpty()) {
            throw new BadInput("dossier.collected", "Collect a path or a hop first; the investigation has none.");
        }
        return request(starts, ends, List.of(), types, longest);
    }

    private static Set<RelationType> types(Casebook book, Collected item) {
        Set<RelationType> types = new TreeSet<>();
        item.hops()
                .forEach(hop -> hop.forEach(id -> {
                    Stated stated = book.relations().get(id);
                    if (stated != null) {
                        types.add(RelationType.requireType(stated.kind()));
                    }
                }));
        return types;
    }

    private static TraceRequest request(
            Collection<String> starts,
            Collection<String> ends,
            List<Selector> via,
            Collection<RelationType> types,
            int hops) {
        Map<String, Object> from = Map.of("ids", List.copyOf(starts));
        return TraceRequest.DEFAULT
                .with("from", from)
                .with("to", Map.of("ids", List.copyOf(ends)))
                .with("via", via)
                .with("relations", List.copyOf(types))
                .with("maxHops", hops);
    }

    /** All that the data still have, as one answer to {@link #question}. */
    TraceAnswer find(Casebook book, CancelSignal cancel) {
        List<TraceAnswer> found = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Collected item : book.items()) {
            if (!item.hops().isEmpty()) {
                TraceAnswer answer = traces.trace(one(book, item), cancel);
                found.add(answer);
                if (answer.paths().isEmpty()) {
                    gone.add(String.join(" → ", item.nodes()));
                }
            }
        }
        return together(found, gone);
    }

    private static TraceRequest one(Casebook book, Collected item) {
        List<Selector> via = item.nodes().subList(1, item.nodes().size() - 1).stream()
                .map(CollectedPaths::only)
                .toList();
        return request(
                List.of(item.nodes().getFirst()),
                List.of(item.nodes().getLast()),
                via,
                types(book, item),
                item.hops().size());
    }

    private static Selector only(String id) {
        Selector all = Selector.ALL;
        return new Selector(
                all.labels(),
                all.roles(),
                all.countries(),
                all.operators(),
                all.categories(),
                all.topics(),
                all.listedBy(),
                List.of(id),
                null);
    }

    private static TraceAnswer together(List<TraceAnswer> answers, List<String> gone) {
        Map<List<String>, TraceAnswer.PathRecord> paths = new LinkedHashMap<>();
        Map<String, NodeRecord> nodes = new TreeMap<>();
        Map<String, RelationRecord> relations = new TreeMap<>();
        Map<String, NamedDecision> decisions = new TreeMap<>();
        double elapsed = 0;
        for (TraceAnswer answer : answers) {
            answer.paths().forEach(path -> paths.putIfAbsent(path.nodes(), path));
            answer.graph().nodes().forEach(node -> nodes.put(node.id(), node));
            answer.graph().relations().forEach(relation -> relations.put(relation.id(), relation));
            answer.decisions().forEach(decision -> decisions.put(decision.id(), decision));
            elapsed += answer.elapsedMs();
        }
        List<TraceAnswer.PathRecord> all = List.copyOf(paths.values());
        return new TraceAnswer(
                all,
                new TraceAnswer.GraphRecord(List.copyOf(nodes.values()), List.copyOf(relations.values())),
                List.copyOf(decisions.values()),
                answers.getFirst().lists(),
                summary(all, gone, nodes.values()),
                answers.getFirst().snapshot(),
                elapsed);
    }

    /** The question has more answers than those that were collected, so it is not complete. */
    private static TraceAnswer.Summary summary(
            List<TraceAnswer.PathRecord> paths, List<String> gone, Collection<NodeRecord> nodes) {
        int starts = (int)
                paths.stream().map(path -> path.nodes().getFirst()).distinct().count();
        int ends = (int)
                paths.stream().map(path -> path.nodes().getLast()).distinct().count();
        int pairs = (int) paths.stream()
                .map(path -> List.of(path.nodes().getFirst(), path.nodes().getLast()))
                .distinct()
                .count();
        List<TraceAnswer.CutRecord> cut = new ArrayList<>();
        cut.add(new TraceAnswer.CutRecord(
                "collected", "These are the paths that somebody collected; the question may have more."));
        if (!gone.isEmpty()) {
            cut.add(new TraceAnswer.CutRecord(
                    "gone", "The data no longer have what was collected as: " + String.join("; ", gone)));
        }
        return new TraceAnswer.Summary(
                paths.size(),
                paths.size(),
                false,
                cut,
                pairs,
                starts,
                ends,
                new TraceAnswer.Chosen(starts, ends),
                new TraceAnswer.Counts(count(paths.size()), count(pairs), count(starts), count(ends)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Map.of(),
                Map.of(),
                (int) nodes.stream().filter(node -> !node.members().isEmpty()).count(),
                new ShownProof(paths, nodes).joins(),
                new ShownProof(paths, nodes).proof(),
                List.of(),
                null,
                List.of(),
                null);
    }

    private static TraceAnswer.CountRecord count(int value) {
        return new TraceAnswer.CountRecord(value, "at_least", value, value);
    }
}
