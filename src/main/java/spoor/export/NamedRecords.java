package spoor.export;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spoor.snapshot.table.NodeRecord;
import spoor.store.StoreChanges;
import spoor.store.read.StoreReader;
import spoor.trace.TraceAnswer;

/**
 * The records that an answer over decided identities names beside those that represent them: each relation keeps its own
 * ends, so that a file says no more than its sources and can be read in again.
 */
@Component
final class NamedRecords {

    private final StoreReader store;

    NamedRecords(StoreReader store) {
        this.store = store;
    }

    /** The nodes of an answer, and all that its relations, joins and decisions name, by id. */
    List<NodeRecord> withAllNamed(TraceAnswer answer) {
        List<NodeRecord> nodes = answer.graph().nodes();
        Set<String> others = named(answer);
        nodes.forEach(node -> others.remove(node.id()));
        return others.isEmpty()
                ? nodes
                : Stream.concat(
                                nodes.stream(),
                                store
                                        .readChanges(new StoreChanges(others, Set.of()), List.of())
                                        .entities()
                                        .values()
                                        .stream()
                                        .map(NodeRecord::of))
                        .sorted(Comparator.comparing(NodeRecord::id))
                        .toList();
    }

    private static Set<String> named(TraceAnswer answer) {
        Set<String> ids = new TreeSet<>();
        answer.graph().relations().forEach(relation -> {
            ids.add(relation.from());
            ids.add(relation.to());
        });
        answer.decisions().forEach(decision -> {
            ids.add(decision.left());
            ids.add(decision.right());
        });
        return ids;
    }
}
