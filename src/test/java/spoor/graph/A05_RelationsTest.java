package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Which relations make a hop.
 *
 * <pre>
 *   A ══► B ──► W       0 possible, source 1; 1 confirmed, source 2; 2 confirmed, sources 1 and 2
 *   P ──owns──► A       3
 *   P ──owns──► C       4
 *   C ──► W             5
 * </pre>
 */
class A05_RelationsTest {

    private static final RelationFilter FLOW = RelationFilter.ofTypes(TextGraph.FLOW);

    private final TextGraph drawn = TextGraph.of("""
            A -S-> B possible s=1 v=10 ds=1
            A -S-> B confirmed s=2 v=99 ds=2
            B -S-> W confirmed s=1,2
            P -O-> A
            P -O-> C
            C -S-> W
            """);

    @Test
    void theBundleHoldsWhatQualifies() {
        assertThat(bundles(FLOW)).isEqualTo("[0, 1][2]");
        assertThat(bundles(filter(2, 0, RelationFilter.MinValue.NONE, Set.of())))
                .isEqualTo("[1][2]");
        assertThat(bundles(filter(0, 0, new RelationFilter.MinValue(50, true), Set.of())))
                .isEqualTo("[1][2]");
        assertThat(bundles(filter(0, 0, RelationFilter.MinValue.NONE, Set.of(0, 1))))
                .isEqualTo("[0][2]");
    }

    @Test
    void sourcesOfABundleCountTogetherAndOnceEach() {
        assertThat(bundles(filter(0, 2, RelationFilter.MinValue.NONE, Set.of())))
                .isEqualTo("[0, 1][2]");
        assertThat(bundles(filter(1, 2, RelationFilter.MinValue.NONE, Set.of())))
                .isEmpty();
        assertThat(bundles(filter(0, 3, RelationFilter.MinValue.NONE, Set.of())))
                .isEmpty();
    }

    @Test
    void anUnstatedValuePassesOnlyIfToldSo() {
        assertThat(bundles(filter(0, 0, new RelationFilter.MinValue(50, false), Set.of())))
                .isEmpty();
    }

    @Test
    void controlRunsBothWaysWhenAskedFor() {
        RelationFilter control = new RelationFilter(
                TextGraph.FLOW | TextGraph.CONTROL,
                TextGraph.CONTROL,
                0,
                0,
                DayWindow.OPEN,
                RelationFilter.MinValue.NONE,
                Set.of(),
                TimeOrder.ANY);

        assertThat(bundles(control)).isEqualTo("[0, 1][2] | [3][4][5]");
    }

    private static RelationFilter filter(
            int minConfidence, int minSources, RelationFilter.MinValue value, Set<Integer> datasets) {
        return new RelationFilter(
                TextGraph.FLOW, 0, minConfidence, minSources, DayWindow.OPEN, value, datasets, TimeOrder.ANY);
    }

    private String bundles(RelationFilter relations) {
        TraceQuery query = TraceQuery.between(drawn.set("A"), drawn.set("W"), TextGraph.FLOW)
                .with(relations);
        StringBuilder text = new StringBuilder();
        for (TracePath path : drawn.tracer().trace(query, new CancelSignal()).paths()) {
            text.append(text.isEmpty() ? "" : " | ");
            path.hops().forEach(hop -> text.append(hop.relations()));
        }
        return text.toString();
    }
}
