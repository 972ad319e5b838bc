package spoor.bench.identity;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import spoor.graph.Identities;
import spoor.graph.RelationRow;
import spoor.graph.supply.GraphBuilder;
import spoor.graph.supply.GraphJoin;
import spoor.graph.supply.SupplyGraph;

/** How long it takes to make a joined graph: what the first question after a decision waits for. */
public final class JoinTimes {

    private static final int NODES = 250_000;
    private static final int RELATIONS = 1_000_000;
    private static final int RUNS = 15;

    private JoinTimes() {}

    /** Prints a line for each number of members. */
    public static void main(String[] arguments) {
        Random random = new Random(7);
        SupplyGraph graph = graph(random);
        for (int members : new int[] {1, 1_000, 10_000, 100_000}) {
            Identities identities = identities(members, random);
            long[] nanos = new long[RUNS];
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                SupplyGraph joined = GraphJoin.of(graph, identities);
                nanos[run] = System.nanoTime() - begun;
                if (joined.relationCount() != RELATIONS) {
                    throw new IllegalStateException("relations are missing");
                }
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%,d members: median %d ms, most %d ms%n",
                    members, nanos[RUNS / 2] / 1_000_000, nanos[RUNS - 1] / 1_000_000);
        }
    }

    /** A few nodes have very many relations, as in real trade. */
    private static SupplyGraph graph(Random random) {
        GraphBuilder builder = new GraphBuilder(NODES);
        int sources = builder.addSourceSet(1);
        for (int i = 0; i < RELATIONS; i++) {
            builder.addRelation(RelationRow.undated(node(random), node(random), 0, 2, sources));
        }
        return builder.build();
    }

    private static int node(Random random) {
        return (int) (NODES * Math.pow(random.nextDouble(), 3));
    }

    private static Identities identities(int members, Random random) {
        int[] chosen = random.ints(0, NODES)
                .filter(node -> node % 2 == 1)
                .distinct()
                .limit(members)
                .sorted()
                .toArray();
        return Identities.of(
                chosen, IntStream.of(chosen).map(node -> node - 1).toArray());
    }
}
