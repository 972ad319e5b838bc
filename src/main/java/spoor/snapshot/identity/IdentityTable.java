package spoor.snapshot.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import spoor.graph.Identities;
import spoor.model.Confidence;

/** What is decided of the records of a snapshot, by node index; costs nothing where nothing is. Immutable. */
public final class IdentityTable {

    /** Nothing is decided. */
    public static final IdentityTable NONE = new IdentityTable(Map.of());

    private static final NodeIdentity UNDECIDED = new NodeIdentity(Map.of(), List.of());

    private final Map<Integer, NodeIdentity> byNode;
    private final Map<Confidence, Identities> levels = new EnumMap<>(Confidence.class);

    private IdentityTable(Map<Integer, NodeIdentity> byNode) {
        this.byNode = byNode;
        for (Confidence level : Confidence.values()) {
            levels.put(level, collect(level));
        }
    }

    /** Of nodes of which something is decided. */
    public static IdentityTable of(Map<Integer, NodeIdentity> byNode) {
        return byNode.isEmpty() ? NONE : new IdentityTable(Map.copyOf(byNode));
    }

    private Identities collect(Confidence level) {
        int[] members = byNode.entrySet().stream()
                .filter(entry -> entry.getValue().representatives().containsKey(level))
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        int[] representatives = new int[members.length];
        for (int i = 0; i < members.length; i++) {
            representatives[i] = get(members[i]).representatives().getOrDefault(level, members[i]);
        }
        return Identities.of(members, representatives);
    }

    /** Which nodes are taken for one by decisions that are at least so sure. */
    public Identities at(Confidence level) {
        return levels.getOrDefault(level, Identities.NONE);
    }

    /** What is decided of a node. */
    public NodeIdentity get(int node) {
        return byNode.getOrDefault(node, UNDECIDED);
    }

    public boolean isEmpty() {
        return byNode.isEmpty();
    }

    /** Hands over each node of which something is decided. */
    public void forEach(BiConsumer<Integer, NodeIdentity> nodes) {
        byNode.forEach(nodes);
    }

    /** The same with other things decided of some nodes. */
    public IdentityTable with(Map<Integer, NodeIdentity> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<Integer, NodeIdentity> all = new HashMap<>(byNode);
        all.putAll(changes);
        all.values().removeIf(NodeIdentity::isEmpty);
        return of(all);
    }

    /** For a file: the nodes, ascending, and in a list what is decided of each. */
    public int[] listTexts(List<String> texts) {
        int[] nodes =
                byNode.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int node : nodes) {
            texts.add(get(node).toText());
        }
        return nodes;
    }

    /** What {@link #listTexts} told. */
    public static IdentityTable readFrom(int[] nodes, List<String> texts, IntFunction<String> idOf) {
        Map<Integer, NodeIdentity> byNode = new HashMap<>();
        for (int i = 0; i < nodes.length; i++) {
            byNode.put(nodes[i], NodeIdentity.ofText(idOf.apply(nodes[i]), texts.get(i)));
        }
        return of(byNode);
    }

    /** The decisions between some of these nodes that are at least so sure. */
    public List<SameAs> listDecisions(int[] nodes, Confidence level) {
        List<SameAs> found = new ArrayList<>();
        for (int node : nodes) {
            for (SameAs decision : get(node).decisions()) {
                if (decision.confidence().compareTo(level) >= 0) {
                    found.add(decision);
                }
            }
        }
        return found;
    }
}
