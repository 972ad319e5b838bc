package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What must flow. cchip is classified under h1, cengine under h2.
 *
 * <pre>
 *   A ──cchip──► B ──h1──► C ──► cchip ──► W          consistent: the chip
 *   A ──h2─────► C                                    with C ──► cchip: inconsistent
 *   E ──► cchip ──► cengine ──► W                     consistent: the engine contains the chip
 *   F ──► G ──► W                                     states nothing: gaps only
 * </pre>
 */
class A03_GoodsTest {

    private final TextGraph drawn = TextGraph.of("""
            cchip : h1
            cengine : h2
            A -S-> B g=cchip
            B -S-> C g=h1
            A -S-> C g=h2
            C -T-> cchip
            cchip -U-> W
            E -M-> cchip
            cchip -U-> cengine
            cengine -U-> W
            F -S-> G
            G -S-> W
            """);

    private final TraceQuery query = TraceQuery.between(drawn.set("A", "E", "F"), drawn.set("W"), TextGraph.FLOW);

    @Test
    void withoutDemandEverythingPasses() {
        assertThat(ask(GoodsConstraint.NONE))
                .isEqualTo("E cchip W | F G W | A C cchip W | E cchip cengine W | A B C cchip W"
                        + " | A C cchip cengine W | A B C cchip cengine W");
    }

    @Test
    void aConsistentPathCarriesOneGoodAndGapsPass() {
        assertThat(ask(new GoodsConstraint(Set.of(), true)))
                .isEqualTo("E cchip W | F G W | E cchip cengine W | A B C cchip W | A B C cchip cengine W");
    }

    @Test
    void acceptedGoodsMustBeStatedAndOthersAreNotFollowed() {
        assertThat(ask(accepted("cchip")))
                .isEqualTo("E cchip W | E cchip cengine W | A B C cchip W | A B C cchip cengine W");
    }

    @Test
    void anAcceptedCodeAcceptsTheComponentsUnderIt() {
        assertThat(ask(accepted("h1"))).isEqualTo(ask(accepted("cchip")));
    }

    @Test
    void theContainerAloneDoesNotFit() {
        TextGraph engineMaker = TextGraph.of("""
                M -M-> cengine
                cchip -U-> cengine
                cengine -U-> W
                """);
        TraceQuery chips = TraceQuery.between(engineMaker.set("M"), engineMaker.set("W"), TextGraph.FLOW)
                .with(new GoodsConstraint(Set.of(engineMaker.index("cchip")), false));

        assertThat(engineMaker.tracer().trace(chips, new CancelSignal()).paths())
                .isEmpty();
    }

    @Test
    void gapsAreCounted() {
        TraceResult result = drawn.tracer().trace(query, new CancelSignal());

        assertThat(result.paths()).extracting(TracePath::gaps).containsExactly(0, 2, 0, 0, 0, 0, 0);
    }

    @Test
    void whatIsMadeAreTheGoodsOfTheHop() {
        TextGraph makers = TextGraph.of("""
                A -S-> B
                B -M-> W
                A -S-> C
                C -S-> W
                """);

        TraceResult result = makers.tracer()
                .trace(TraceQuery.between(makers.set("A"), makers.set("W"), TextGraph.FLOW), new CancelSignal());

        assertThat(makers.names(result)).isEqualTo("A B W | A C W");
        assertThat(result.paths()).extracting(TracePath::gaps).containsExactly(1, 2);
        assertThat(result.paths().getFirst().hops().getLast().factors().goods()).isEqualTo(1.0);
        assertThat(result.paths().getLast().hops().getLast().factors().goods()).isEqualTo(0.9);
    }

    private String ask(GoodsConstraint goods) {
        return drawn.names(drawn.tracer().trace(query.with(goods), new CancelSignal()));
    }

    private GoodsConstraint accepted(String... goods) {
        return new GoodsConstraint(Stream.of(goods).map(drawn::good).collect(Collectors.toSet()), false);
    }
}
