package spoor.watch.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import spoor.trace.NamedDecision;

/**
 * What a watch saw when it last looked: the paths of its question, best first, and as much of what they are made of as
 * is needed to tell later what became of them.
 *
 * @param whole whether these are all paths; else they are the best
 */
public record Baseline(
        boolean whole,
        List<SeenNode> nodes,
        List<SeenRelation> relations,
        List<NamedDecision> decisions,
        List<SeenPath> paths) {

    /** Nothing was seen, and there is nothing else. */
    public static final Baseline EMPTY = new Baseline(true, List.of(), List.of(), List.of(), List.of());

    SeenNode node(SeenPath path, int at) {
        return nodes.get(path.nodes().get(at));
    }

    /** The records by which a path passes one of its nodes. */
    List<String> recordsAt(SeenPath path, int at) {
        List<String> records = path.records().get(at);
        return records.isEmpty() ? List.of(node(path, at).id()) : records;
    }

    List<SeenRelation> relationsAt(SeenPath path, int hop) {
        return path.hops().get(hop).relations().stream().map(relations::get).toList();
    }

    List<NamedDecision> decisionsOf(SeenPath path) {
        return path.decisions().stream().map(decisions::get).toList();
    }

    /** Type and id of every relation. */
    Set<List<String>> relationKeys() {
        Set<List<String>> keys = new HashSet<>();
        relations.forEach(relation -> keys.add(List.of(relation.type(), relation.id())));
        return keys;
    }
}
