package spoor.graph;

import java.util.Arrays;

/**
 * Which nodes are taken for one: each member of an identity, but for the one that represents it, points to that. Immutable;
 * all nodes by index.
 *
 * <pre>
 *   member          [ 3 | 7 | 9 | …        ascending; a node that stands for itself is none
 *   representative  [ 1 | 1 | 4 | …        never a member
 *   groups          [ 1 << 32 | 3, 1 << 32 | 7, 4 << 32 | 9, …   the same by representative
 * </pre>
 */
public final class Identities {

    /** Each node is by itself. */
    public static final Identities NONE = new Identities(new int[0], new int[0]);

    private final int[] member;
    private final int[] representative;
    private final long[] groups;

    private Identities(int[] member, int[] representative) {
        this.member = member;
        this.representative = representative;
        this.groups = new long[member.length];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = (long) representative[i] << 32 | member[i];
        }
        Arrays.sort(groups);
    }

    /**
     * The identities of members that point to their representatives.
     *
     * @param members ascending, each once
     * @param representatives of each; one that is a member itself represents nobody
     */
    public static Identities of(int[] members, int[] representatives) {
        int[] member = new int[members.length];
        int[] representative = new int[members.length];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            if (Arrays.binarySearch(members, representatives[i]) < 0) {
                member[count] = members[i];
                representative[count++] = representatives[i];
            }
        }
        return count == 0 ? NONE : new Identities(Arrays.copyOf(member, count), Arrays.copyOf(representative, count));
    }

    /** Whether each node is by itself. */
    public boolean isEmpty() {
        return member.length == 0;
    }

    /** How many nodes are represented by another. */
    public int memberCount() {
        return member.length;
    }

    /** A node that is represented by another, by its place in ascending order. */
    public int member(int place) {
        return member[place];
    }

    /** The node that represents the member at a place. */
    public int representative(int place) {
        return representative[place];
    }

    /** The node that stands for this one; mostly itself. */
    public int of(int node) {
        int place = Arrays.binarySearch(member, node);
        return place < 0 ? node : representative[place];
    }

    /** Whether others are taken for this node. */
    public boolean isRepresentative(int node) {
        int first = first(node);
        return first < groups.length && groups[first] >>> 32 == node;
    }

    /** All nodes that are taken for this one, itself among them, ascending; that one alone if it is a member. */
    public int[] members(int node) {
        int first = first(node);
        int end = first;
        while (end < groups.length && groups[end] >>> 32 == node) {
            end++;
        }
        int[] all = new int[end - first + 1];
        for (int i = first; i < end; i++) {
            all[i - first] = (int) groups[i];
        }
        all[end - first] = node;
        Arrays.sort(all);
        return all;
    }

    private int first(int node) {
        int at = Arrays.binarySearch(groups, (long) node << 32);
        return at < 0 ? -at - 1 : at;
    }

    /** The nodes that stand for those of a set; the set itself if each is by itself. */
    public NodeSet of(NodeSet nodes) {
        if (isEmpty()) {
            return nodes;
        }
        NodeSet represented =
                NodeSet.filled(nodes.nodeCount(), all -> Arrays.stream(member).forEach(all));
        NodeSet met = NodeSet.filled(nodes.nodeCount(), all -> {
            for (int i = 0; i < member.length; i++) {
                if (nodes.contains(member[i])) {
                    all.accept(representative[i]);
                }
            }
        });
        return nodes.minus(represented).union(met);
    }

    /** The nodes of a set and all that are taken for them. */
    public NodeSet withMembers(NodeSet nodes) {
        return isEmpty()
                ? nodes
                : nodes.union(NodeSet.filled(nodes.nodeCount(), all -> {
                    for (int i = 0; i < member.length; i++) {
                        if (nodes.contains(representative[i])) {
                            all.accept(member[i]);
                        }
                    }
                }));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identities identities && Arrays.equals(groups, identities.groups);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(groups);
    }
}
