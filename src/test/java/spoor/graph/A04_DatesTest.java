package spoor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Dates of relations and the order along a path.
 *
 * <pre>
 *   A ──2023──► B ──2022──► W           backwards
 *   A ──2022──► C ──2022──► W           the same month twice: in order
 *   A ──2023──► D ──undated──► W
 *   A ──until 2021──► E ──from 2024──► W
 * </pre>
 */
class A04_DatesTest {

    private final TextGraph drawn = TextGraph.of("""
            A -S-> B d=2023-05-01..2023-05-31
            B -S-> W d=2022-05-01..2022-05-31
            A -S-> C d=2022-05-01..2022-05-31
            C -S-> W d=2022-05-01..2022-05-31
            A -S-> D d=2023-01-01..2023-01-31
            D -S-> W
            A -S-> E d=..2021-12-31
            E -S-> W d=2024-01-01..
            """);

    @Test
    void anyOrderIsGoodByDefault() {
        assertThat(ask(TimeOrder.ANY, DayWindow.OPEN)).isEqualTo("A B W | A C W | A D W | A E W");
    }

    @Test
    void lenientOrderLetsUndatedHopsPass() {
        assertThat(ask(TimeOrder.LENIENT, DayWindow.OPEN)).isEqualTo("A C W | A D W | A E W");
    }

    @Test
    void strictOrderWantsADateOnEveryHop() {
        assertThat(ask(TimeOrder.STRICT, DayWindow.OPEN)).isEqualTo("A C W | A E W");
    }

    @Test
    void aWindowKeepsRelationsThatHeldInIt() {
        int first = day("2022-01-01");

        assertThat(ask(TimeOrder.ANY, new DayWindow(first, RelationRow.NO_DAY, true)))
                .isEqualTo("A B W | A C W | A D W");
        assertThat(ask(TimeOrder.ANY, new DayWindow(first, RelationRow.NO_DAY, false)))
                .isEqualTo("A B W | A C W");
        assertThat(ask(TimeOrder.ANY, new DayWindow(first, day("2022-12-31"), false)))
                .isEqualTo("A C W");
    }

    private static int day(String text) {
        return (int) LocalDate.parse(text).toEpochDay();
    }

    private String ask(TimeOrder order, DayWindow window) {
        RelationFilter relations =
                new RelationFilter(TextGraph.FLOW, 0, 0, 0, window, RelationFilter.MinValue.NONE, Set.of(), order);
        TraceQuery query = TraceQuery.between(drawn.set("A"), drawn.set("W"), TextGraph.FLOW)
                .with(relations);
        return drawn.names(drawn.tracer().trace(query, new CancelSignal()));
    }
}
