package spoor.bench.question;

import java.util.Arrays;

/**
 * The answers that need no search, computed in the plainest way: everybody's distances and walks are held against
 * these. The answers about best paths are held against each other.
 */
public final class Expected {

    private final HopGraph graph;
    private final int maxHops;

    public Expected(HopGraph graph, int maxHops) {
        this.graph = graph;
        this.maxHops = maxHops;
    }

    /** The answer to {@link Task#DISTANCES}: relaxes all edges once per hop. */
    public String distances() {
        int[] distance = new int[graph.nodes()];
        Arrays.fill(distance, Integer.MAX_VALUE);
        graph.ends().forEach(end -> distance[end] = 0);
        for (int hop = 1; hop <= maxHops; hop++) {
            for (int i = 0; i < graph.hops(); i++) {
                if (distance[graph.to(i)] == hop - 1 && distance[graph.from(i)] > hop) {
                    distance[graph.from(i)] = hop;
                }
            }
        }
        double[] counts = new double[maxHops + 1];
        graph.starts().filter(start -> distance[start] <= maxHops).forEach(start -> counts[distance[start]]++);
        return Answer.byHop(counts);
    }

    /** The answer to {@link Task#WALKS}: multiplies by the matrix once per hop. */
    public String walks() {
        double[] atEnds = new double[graph.nodes()];
        graph.ends().forEach(end -> atEnds[end] = 1);
        double[] walks = atEnds;
        double[] counts = new double[maxHops + 1];
        for (int hop = 1; hop <= maxHops; hop++) {
            double[] longer = new double[walks.length];
            for (int i = 0; i < graph.hops(); i++) {
                longer[graph.from(i)] += walks[graph.to(i)];
            }
            walks = longer;
            counts[hop] = graph.starts().mapToDouble(start -> longer[start]).sum();
        }
        return Answer.byHop(counts);
    }
}
