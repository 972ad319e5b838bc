package spoor.watch.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.trace.NamedDecision;

/**
 * What a watch saw when it last looked: the paths of its question, best first, and as much of what they are made of as
 * is needed to tell later what became of them.
 *
 * @param whole whether these are all paths; else they are the best
 * @param documents the sources of its relations, by id; null where that was not looked at
 */
public record Baseline(
        boolean whole,
        List<SeenNode> nodes,
        List<SeenRelation> relations,
        List<NamedDecision> decisions,
        List<SeenPath> paths,
        @Nullable List<SeenDocument> documents) {

    /** Nothing was seen, and there is nothing else. */
    public static final Baseline EMPTY = new Baseline(true, List.of(), List.of(), List.of(), List.of(), List.of());

    /** The same, with what its sources say of themselves. */
    public Baseline with(List<SeenDocument> seen) {
        return new Baseline(whole, nodes, relations, decisions, paths, List.copyOf(seen));
    }

    /** The sources of its relations, sorted. */
    public Set<String> sourceIds() {
        Set<String> ids = new TreeSet<>();
        relations.forEach(relation -> ids.addAll(relation.sources()));
        return ids;
    }

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
