package spoor.watch.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.NamedDecision;
import spoor.trace.TraceAnswer;

/** Makes a {@link Baseline} of an answer. */
public final class BaselineReader {

    private final TraceAnswer answer;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, List<Integer>> relations = new HashMap<>();
    private final Map<String, Integer> decisions = new HashMap<>();

    private BaselineReader(TraceAnswer answer) {
        this.answer = answer;
        number(answer.graph().nodes().stream().map(NodeRecord::id).toList(), nodes);
        number(answer.decisions().stream().map(NamedDecision::id).toList(), decisions);
        List<RelationRecord> all = answer.graph().relations();
        for (int i = 0; i < all.size(); i++) {
            relations.computeIfAbsent(all.get(i).id(), id -> new ArrayList<>()).add(i);
        }
    }

    private static void number(List<String> ids, Map<String, Integer> numbers) {
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
    }

    /**
     * What a watch keeps of an answer.
     *
     * @param whole whether it holds all paths there are
     */
    public static Baseline read(TraceAnswer answer, boolean whole) {
        BaselineReader reader = new BaselineReader(answer);
        return new Baseline(
                whole,
                answer.graph().nodes().stream().map(SeenNode::of).toList(),
                answer.graph().relations().stream().map(SeenRelation::of).toList(),
                answer.decisions(),
                answer.paths().stream().map(reader::path).toList(),
                null);
    }

    private SeenPath path(TraceAnswer.PathRecord path) {
        List<SeenPath.SeenHop> hops = new ArrayList<>();
        for (int hop = 0; hop < path.hops().size(); hop++) {
            TraceAnswer.HopRecord record = path.hops().get(hop);
            hops.add(new SeenPath.SeenHop(
                    relationsOf(path, hop), record.weight(), record.confidence(), record.sources()));
        }
        Set<Integer> rests = new TreeSet<>();
        path.recordJoins().forEach(join -> join.decisions().forEach(id -> rests.add(decisions.getOrDefault(id, -1))));
        rests.remove(-1);
        return new SeenPath(
                path.nodes().stream().map(id -> nodes.getOrDefault(id, -1)).toList(),
                records(path, hops),
                hops,
                path.strength(),
                List.copyOf(rests));
    }

    /** The ids of relations are unique for a type only: those of another type tie other nodes, or are of this hop, too. */
    private List<Integer> relationsOf(TraceAnswer.PathRecord path, int hop) {
        Set<String> near = membersOf(path.nodes().get(hop));
        Set<String> far = membersOf(path.nodes().get(hop + 1));
        return path.hops().get(hop).relations().stream()
                .distinct()
                .flatMap(id -> relations.getOrDefault(id, List.of()).stream())
                .filter(number -> ties(answer.graph().relations().get(number), near, far))
                .toList();
    }

    private static boolean ties(RelationRecord relation, Set<String> near, Set<String> far) {
        return (near.contains(relation.from()) && far.contains(relation.to()))
                || (far.contains(relation.from()) && near.contains(relation.to()));
    }

    private Set<String> membersOf(String id) {
        List<String> members =
                answer.graph().nodes().get(nodes.getOrDefault(id, 0)).members();
        return members.isEmpty() ? Set.of(id) : Set.copyOf(members);
    }

    private List<List<String>> records(TraceAnswer.PathRecord path, List<SeenPath.SeenHop> hops) {
        List<List<String>> records = new ArrayList<>();
        for (int at = 0; at < path.nodes().size(); at++) {
            String id = path.nodes().get(at);
            Set<String> members = membersOf(id);
            Set<String> used = new TreeSet<>();
            for (int hop = Math.max(0, at - 1); hop < Math.min(hops.size(), at + 1); hop++) {
                hops.get(hop).relations().forEach(number -> addEnds(number, members, used));
            }
            records.add(used.equals(Set.of(id)) ? List.of() : List.copyOf(used));
        }
        return records;
    }

    private void addEnds(int number, Set<String> members, Set<String> used) {
        RelationRecord relation = answer.graph().relations().get(number);
        for (String end : List.of(relation.from(), relation.to())) {
            if (members.contains(end)) {
                used.add(end);
            }
        }
    }
}
