package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import spoor.TestSize;
import spoor.graph.search.Tracer;

/** The kernel against {@link ReferenceTrace} on random small graphs. A failure prints all that is needed to repeat it. */
class RandomTraceTest {

    private static final int GRAPHS = TestSize.of(3_000, 10_000);
    private static final int QUERIES = 2;

    @Test
    void answersLikeTheReferenceOnThousandsOfGraphs() {
        TestSize.forSeeds(0, GRAPHS, RandomTraceTest::check);
    }

    @Test
    void answersLikeTheReferenceOnFreshGraphs() {
        TestSize.forSeeds(TestSize.freshSeed(), GRAPHS / 10, RandomTraceTest::check);
    }

    private static void check(long seed) {
        RandomCase random = new RandomCase(seed);
        Tracer tracer = random.graph.tracer();
        for (int i = 0; i < QUERIES; i++) {
            int number = i;
            TraceQuery query = random.query();
            Supplier<String> where = () -> "seed %d, question %d%n%s%n%s".formatted(seed, number, random.graph, query);
            ReferenceTrace reference = new ReferenceTrace(random.graph, query);
            int patience = number == 0 ? Tracer.PATIENCE : 1; // 1: every refusal starts the search anew
            // a run that was cut short must leave nothing behind for the next
            tracer.trace(query.with(query.limits().withMaxVisits(seed % 50)), new CancelSignal());
            TraceResult result = tracer.trace(query, new CancelSignal(), patience);
            assertThat(random.graph.draw(result)).as(where).isEqualTo(reference.drawAll(reference.page()));
            assertThat(result.complete()).as(where).isTrue();
            checkCounts(result, reference, where);
            if (seed % 4 == 0) {
                checkOnWhatIsKept(random, tracer, query, where);
            }
        }
    }

    /** Other starts on the ground that the question before left. */
    private static void checkOnWhatIsKept(RandomCase random, Tracer tracer, TraceQuery query, Supplier<String> where) {
        Ends ends = new Ends(random.nodes(0.5), query.ends().to());
        TraceQuery other = new TraceQuery(
                ends, query.relations(), query.route(), query.goods(), Ranking.shortest(40), query.limits());
        String drawn = random.graph.draw(tracer.trace(other, new CancelSignal()));
        ReferenceTrace reference = new ReferenceTrace(random.graph, other);
        assertThat(drawn).as(where).isEqualTo(reference.drawAll(reference.page()));
        assertThat(tracer.trace(query, new CancelSignal()).skippedHubs())
                .as(where)
                .isEqualTo(
                        random.graph.tracer().trace(query, new CancelSignal()).skippedHubs());
    }

    private static void checkCounts(TraceResult result, ReferenceTrace reference, Supplier<String> where) {
        TraceCounts counts = result.counts();
        check(counts.paths(), reference.paths().size(), where);
        check(counts.pairs(), reference.pairs(), where);
        check(counts.starts(), reference.starts(), where);
        check(counts.ends(), reference.ends(), where);
        if (!counts.startsByHop().isEmpty()) {
            assertThat(counts.startsByHop()).as(where).isEqualTo(reference.startsByHop());
        }
        if (!counts.walksByHop().isEmpty()) {
            assertThat(counts.walksByHop()).as(where).isEqualTo(reference.walksByHop());
        }
        if (!counts.endsByStart().isEmpty()) {
            assertThat(java.util.stream.IntStream.range(0, counts.endsByStart().size())
                            .mapToLong(counts.endsByStart()::count)
                            .sum())
                    .as(where)
                    .isEqualTo(reference.pairs());
        }
    }

    private static void check(Count count, long exact, Supplier<String> where) {
        switch (count.kind()) {
            case EXACT -> assertThat(count.value()).as(where).isEqualTo((double) exact);
            case AT_LEAST -> assertThat(count.value()).as(where).isLessThanOrEqualTo((double) exact);
            case AT_MOST -> assertThat(count.value()).as(where).isGreaterThanOrEqualTo((double) exact);
            case ESTIMATE -> assertThat(count.low()).as(where).isLessThanOrEqualTo(count.high());
        }
    }
}
