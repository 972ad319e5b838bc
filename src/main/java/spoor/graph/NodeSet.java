package spoor.graph;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import spoor.graph.array.Bits;

/**
 * An immutable set of node indexes, one bit a node.
 *
 * <p>A node index is the rank of the node's id in ascending order, so that comparing indexes compares ids.
 */
public final class NodeSet {

    private final int nodeCount;
    private final long[] words;
    private final int size;

    private NodeSet(int nodeCount, long[] words) {
        this.nodeCount = nodeCount;
        this.words = words;
        int bits = 0;
        for (long word : words) {
            bits += Long.bitCount(word);
        }
        this.size = bits;
    }

    /** The set with no node. */
    public static NodeSet none(int nodeCount) {
        return new NodeSet(nodeCount, new long[wordsFor(nodeCount)]);
    }

    /** The set with every node. */
    public static NodeSet all(int nodeCount) {
        return matching(nodeCount, node -> true);
    }

    /**
     * The set of these nodes.
     *
     * @throws IllegalArgumentException if one is not in {@code 0..nodeCount-1}
     */
    public static NodeSet of(int nodeCount, int... nodes) {
        long[] words = new long[wordsFor(nodeCount)];
        for (int node : nodes) {
            requireNode(nodeCount, node);
            words[node >>> 6] |= 1L << node;
        }
        return new NodeSet(nodeCount, words);
    }

    /** The set of the nodes that are handed over. */
    public static NodeSet filled(int nodeCount, Consumer<IntConsumer> filling) {
        long[] words = new long[wordsFor(nodeCount)];
        filling.accept(node -> words[node >>> 6] |= 1L << node);
        return new NodeSet(nodeCount, words);
    }

    /** The nodes that satisfy the predicate, which is asked once for each. */
    public static NodeSet matching(int nodeCount, IntPredicate predicate) {
        long[] words = new long[wordsFor(nodeCount)];
        for (int node = 0; node < nodeCount; node++) {
            if (predicate.test(node)) {
                words[node >>> 6] |= 1L << node;
            }
        }
        return new NodeSet(nodeCount, words);
    }

    /** Whether the node is in the set. */
    public boolean contains(int node) {
        return (words[node >>> 6] >>> node & 1) != 0;
    }

    /** How many nodes are in the set. */
    public int size() {
        return size;
    }

    /** Whether no node is in the set. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** The number of nodes of the graph that the set speaks about. */
    public int nodeCount() {
        return nodeCount;
    }

    /** The nodes of either set. */
    public NodeSet union(NodeSet other) {
        long[] joined = sameGraph(other).words.clone();
        for (int i = 0; i < joined.length; i++) {
            joined[i] |= words[i];
        }
        return new NodeSet(nodeCount, joined);
    }

    /** The nodes of both sets. */
    public NodeSet intersection(NodeSet other) {
        long[] common = sameGraph(other).words.clone();
        for (int i = 0; i < common.length; i++) {
            common[i] &= words[i];
        }
        return new NodeSet(nodeCount, common);
    }

    /** The nodes of this set that the other has not. */
    public NodeSet minus(NodeSet other) {
        long[] rest = words.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= ~sameGraph(other).words[i];
        }
        return new NodeSet(nodeCount, rest);
    }

    /** Hands over the nodes in ascending order. */
    public void forEach(IntConsumer consumer) {
        for (int node = next(0); node >= 0; node = next(node + 1)) {
            consumer.accept(node);
        }
    }

    /** The first node of the set that is not less than {@code from}; -1 if there is none. */
    public int next(int from) {
        return Bits.next(words, from);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeSet set && set.nodeCount == nodeCount && Arrays.equals(set.words, words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        forEach(node -> text.append(text.length() == 1 ? "" : ",").append(node));
        return text.append('}').toString();
    }

    private NodeSet sameGraph(NodeSet other) {
        if (other.nodeCount != nodeCount) {
            throw new IllegalArgumentException("Sets over %d and %d nodes".formatted(nodeCount, other.nodeCount));
        }
        return other;
    }

    private static int wordsFor(int nodeCount) {
        return (nodeCount + 63) >>> 6;
    }

    private static void requireNode(int nodeCount, int node) {
        if (node < 0 || node >= nodeCount) {
            throw new IllegalArgumentException("Node %d of %d".formatted(node, nodeCount));
        }
    }
}
