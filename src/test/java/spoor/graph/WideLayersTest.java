package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import spoor.TestSize;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphBuilder;
import spoor.graph.supply.SupplyGraph;

/** Layers so wide that two cores build them; a limit on hubs that stops nobody has them built on one. */
class WideLayersTest {

    private static final int WIDTH = 40_000;
    private static final int STEPS = 3;
    private static final int NODES = STEPS * WIDTH;

    /** More questions than a tracer keeps the grounds of. */
    private static final int QUESTIONS = 6;

    private final long seed = TestSize.freshSeed();
    private final SupplyGraph graph = draw(new SplittableRandom(seed));

    @Test
    void twoCoresFindWhatOneFinds() {
        TraceResult two = Tracer.of(graph).trace(query(1, Integer.MAX_VALUE), new CancelSignal());
        TraceResult one = Tracer.of(graph).trace(query(1, Integer.MAX_VALUE - 1), new CancelSignal());

        assertThat(two.paths()).as("seed " + seed).hasSize(500).isEqualTo(one.paths());
        assertThat(two.expanded()).as("seed " + seed).isEqualTo(one.expanded());
    }

    @Test
    void whatTwoCoresReadIsGivenBackClean() {
        Tracer tracer = Tracer.of(graph);
        TraceResult first = tracer.trace(query(1, Integer.MAX_VALUE), new CancelSignal());
        for (int unusedType = 1; unusedType <= QUESTIONS; unusedType++) {
            TraceQuery other = query(1 | 1 << unusedType, Integer.MAX_VALUE);
            assertThat(tracer.trace(other, new CancelSignal()).paths())
                    .as("seed " + seed)
                    .isEqualTo(first.paths());
        }
    }

    private static TraceQuery query(int types, int hubLimit) {
        NodeSet ends = NodeSet.matching(NODES, node -> node < WIDTH);
        NodeSet starts = NodeSet.matching(NODES, node -> node >= (STEPS - 1) * WIDTH);
        return TraceQuery.between(starts, ends, types)
                .with(new RouteConstraint(List.of(), Optional.empty(), List.of(), hubLimit))
                .with(TraceLimits.DEFAULT.withCounting(TraceLimits.Counting.PAGE))
                .with(Ranking.shortest(500));
    }

    /** Most relations lead one step on, some back or aside, some stand beside another. */
    private static SupplyGraph draw(SplittableRandom random) {
        GraphBuilder builder = new GraphBuilder(NODES);
        int sources = builder.addSourceSet(1);
        for (int i = 0; i < 3 * NODES; i++) {
            int from = random.nextInt(NODES);
            int step = Math.clamp(from / WIDTH + (random.nextInt(10) == 0 ? random.nextInt(2) : -1), 0, STEPS - 1);
            int to = step * WIDTH + random.nextInt(WIDTH);
            for (int beside = random.nextInt(4) / 3; beside >= 0; beside--) {
                builder.addRelation(RelationRow.undated(from, to, 0, random.nextInt(3), sources));
            }
        }
        return builder.build();
    }
}
