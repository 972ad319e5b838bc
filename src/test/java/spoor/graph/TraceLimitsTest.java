package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spoor.graph.count.Affordable;
import spoor.graph.ground.GraphResources;
import spoor.graph.search.Tracer;
import spoor.graph.supply.GraphBuilder;

/** What a search does at its limits, on a complete graph of 60 nodes with some 10^21 paths of twelve hops. */
class TraceLimitsTest {

    private static final int NODES = 60;

    private final Tracer tracer = complete();
    private final TraceQuery all = TraceQuery.between(NodeSet.of(NODES, 0), NodeSet.of(NODES, NODES - 1), 1)
            .with(TraceLimits.DEFAULT.withMaxHops(12).withCounting(TraceLimits.Counting.PAGE))
            .with(Ranking.shortest(Integer.MAX_VALUE));

    @Test
    void aDeadlineStopsTheSearchAndLeavesProvenPaths() {
        TraceQuery hurried = all.with(all.limits().stoppingAfterMillis(50)).with(Ranking.shortest(1_000_000_000));

        long began = System.nanoTime();
        TraceResult result = tracer.trace(hurried, new CancelSignal());

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(result.complete()).isFalse();
        assertThat(result.cuts()).extracting(Cut::limit).containsExactly(Cut.Limit.DEADLINE);
    }

    @Test
    void aVisitLimitCutsAndWhatIsThereIsTheBeginningOfTheWholeAnswer() {
        TraceResult whole = complete().trace(all.with(Ranking.shortest(2_000)), new CancelSignal());
        TraceResult cut = tracer.trace(all.with(all.limits().withMaxVisits(10_000)), new CancelSignal());

        assertThat(cut.complete()).isFalse();
        assertThat(cut.expanded()).isBetween(10_000L, 11_000L);
        assertThat(cut.cuts()).extracting(Cut::limit).containsExactly(Cut.Limit.VISITS);
        assertThat(cut.paths()).isNotEmpty().hasSizeLessThan(2_000);
        assertThat(cut.paths()).isEqualTo(whole.paths().subList(0, cut.paths().size()));
        assertThat(cut.counts().paths().kind()).isEqualTo(Count.Kind.AT_LEAST);
    }

    @Test
    void aCancelledSearchStopsAtOnce() throws InterruptedException {
        CancelSignal cancel = new CancelSignal();
        TraceResult[] result = new TraceResult[1];
        TraceQuery endless = all.with(all.limits().withMaxVisits(Long.MAX_VALUE));
        Thread search = new Thread(() -> result[0] = tracer.trace(endless.with(consistent()), cancel));
        search.start();
        await().until(() -> search.getStackTrace().length > 5);
        cancel.cancel();
        search.join(2_000);

        assertThat(search.isAlive()).isFalse();
        assertThat(result[0].complete()).isFalse();
        assertThat(result[0].cuts()).extracting(Cut::limit).containsExactly(Cut.Limit.CANCELLED);
    }

    @Test
    void aSearchCancelledBeforeItBeginsLooksAtNothing() {
        CancelSignal cancel = new CancelSignal();
        cancel.cancel();

        assertThat(tracer.trace(all, cancel).paths()).isEmpty();
    }

    @Test
    void aFullPageIsCompleteEvenIfCountingWasCut() {
        TraceLimits limits = all.limits().withCounting(TraceLimits.Counting.ALL).withMaxVisits(20_000);
        TraceResult result = tracer.trace(all.with(limits).with(Ranking.shortest(10)), new CancelSignal());

        assertThat(result.complete()).isTrue();
        assertThat(result.more()).isTrue();
        assertThat(result.paths()).hasSize(10);
        assertThat(result.cuts()).extracting(Cut::limit).containsExactly(Cut.Limit.VISITS, Cut.Limit.COUNT);
    }

    @Test
    void fullPairsEndTheSearchInsteadOfTryingAllTheirPaths() {
        Ranking onePerPair = new Ranking(Ranking.Order.SHORTEST, 0, 50, new Ranking.Caps(1, 9, 9));
        TraceResult result = tracer.trace(all.with(onePerPair), new CancelSignal());

        assertThat(result.complete()).isTrue();
        assertThat(result.paths()).hasSize(1);
    }

    @Test
    void theEstimateOfManyPathsHoldsTheirTrueNumber() {
        TraceLimits limits = TraceLimits.DEFAULT.withMaxHops(4);
        TraceResult result = tracer.trace(all.with(limits).with(Ranking.shortest(1)), new CancelSignal());
        double exact = 1 + 58 + 58.0 * 57 + 58.0 * 57 * 56;

        assertThat(result.counts().paths().kind()).isEqualTo(Count.Kind.ESTIMATE);
        assertThat(exact)
                .isBetween(
                        result.counts().paths().low(), result.counts().paths().high());
        assertThat(result.counts().pairs()).isEqualTo(Count.exactly(1));
    }

    @Test
    void quickCountingIsAllThereIsOnASmallGraphAndStartsAndEndsOnALargeOne() {
        TraceQuery quick = all.with(all.limits().withCounting(TraceLimits.Counting.QUICK));
        GraphBuilder builder = new GraphBuilder(NODES);
        int sources = builder.addSourceSet(1);
        for (int i = 0; i <= 1_000_000; i++) {
            builder.addRelation(RelationRow.undated(0, 1, 0, 2, sources));
        }

        assertThat(Affordable.limits(GraphResources.of(tracer.graph()), quick).counting())
                .isEqualTo(TraceLimits.Counting.ALL);
        assertThat(Affordable.limits(GraphResources.of(builder.build()), quick).counting())
                .isEqualTo(TraceLimits.Counting.ENDS);
    }

    @Test
    void whatWasCountedIsKnownToTheNextPage() {
        TraceLimits limits = all.limits().withMaxHops(4).withCounting(TraceLimits.Counting.ALL);
        TraceResult first = tracer.trace(all.with(limits).with(Ranking.shortest(10)), new CancelSignal());
        TraceResult other = tracer.trace(all.with(limits).with(Ranking.strongest(10)), new CancelSignal());

        assertThat(other.counts()).isEqualTo(first.counts());
        assertThat(other.expanded()).isLessThan(first.expanded() / 2);
    }

    @Test
    void walksAndStartsByHopsAreCountedWithoutPathsAsTheyAreWithThem() {
        TraceLimits limits = all.limits().withMaxHops(4);
        TraceCounts whole = counts(limits.withCounting(TraceLimits.Counting.ALL).withCountLimit(1), 1);
        TraceCounts walks =
                counts(limits.withCounting(TraceLimits.Counting.WALKS).withCountLimit(0), 0);
        TraceCounts ends = counts(limits.withCounting(TraceLimits.Counting.ENDS).withCountLimit(0), 0);

        assertThat(walks.walksByHop()).hasSize(4).isEqualTo(whole.walksByHop());
        assertThat(ends.startsByHop()).hasSize(4).isEqualTo(whole.startsByHop());
        assertThat(walks.paths()).isEqualTo(Count.atLeast(0));
    }

    private TraceCounts counts(TraceLimits limits, int paths) {
        TraceQuery query = all.with(limits).with(Ranking.shortest(paths));
        return tracer.trace(query, new CancelSignal()).counts();
    }

    private static GoodsConstraint consistent() {
        return new GoodsConstraint(Set.of(), true);
    }

    private static Tracer complete() {
        GraphBuilder builder = new GraphBuilder(NODES);
        int sources = builder.addSourceSet(1);
        for (int from = 0; from < NODES; from++) {
            for (int to = 0; to < NODES; to++) {
                builder.addRelation(RelationRow.undated(from, to, 0, (from + to) % 3, sources));
            }
        }
        return Tracer.of(builder.build());
    }
}
