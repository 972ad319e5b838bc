package spoor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShipmentPageTest {

    private static Map<String, Object> row(String id, Map<String, Object> further) {
        Map<String, Object> row = new java.util.HashMap<>(further);
        row.putAll(Map.of("id", id, "dataset", "d", "relation", "d/1", "supplier", "c/1", "buyer", "c/2"));
        return row;
    }

    @Test
    void what_declarations_say_stands_in_lists_of_the_same_length_by_date() {
        List<Map<String, Object>> pages = ShipmentPage.cut(List.of(
                row("s/2", Map.of("date", "2023-05", "valueUSD", 7.0)),
                row("s/3", Map.of("netKg", 1.5)),
                row("s/1", Map.of("date", "2023-04", "description", "chips"))));
        assertThat(pages)
                .containsExactly(Map.ofEntries(
                        Map.entry("id", "d/1#0"),
                        Map.entry("page", 0L),
                        Map.entry("count", 3L),
                        Map.entry("dataset", "d"),
                        Map.entry("relation", "d/1"),
                        Map.entry("supplier", "c/1"),
                        Map.entry("buyer", "c/2"),
                        Map.entry("ids", List.of("s/3", "s/1", "s/2")),
                        Map.entry("date", List.of("", "2023-04", "2023-05")),
                        Map.entry("description", List.of("", "chips", "")),
                        Map.entry("netKg", List.of(1.5, Double.NaN, Double.NaN)),
                        Map.entry("valueUSD", List.of(Double.NaN, Double.NaN, 7.0))));
    }

    @Test
    void they_come_back_as_they_were() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 2 * ShipmentPage.ROWS + 1; i++) {
            rows.add(row("s/%04d".formatted(i), i % 2 == 0 ? Map.of("valueCNY", 1.0 * i) : Map.of("unit", "kg")));
        }
        List<Map<String, Object>> pages = ShipmentPage.cut(rows);
        assertThat(pages).extracting(page -> page.get("id")).containsExactly("d/1#0", "d/1#1", "d/1#2");
        assertThat(pages.stream().flatMap(page -> ShipmentPage.rows(page).stream()))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void some_of_a_page_stay_in_their_order() {
        Map<String, Object> page = ShipmentPage.cut(List.of(
                        row("s/1", Map.of("unit", "kg")), row("s/2", Map.of()), row("s/3", Map.of("unit", "t"))))
                .getFirst();
        Map<String, Object> rest = ShipmentPage.keep(page, id -> !id.equals("s/2"));
        assertThat(rest).containsEntry("id", "d/1#0").containsEntry("count", 2L);
        assertThat(ShipmentPage.rows(rest))
                .containsExactly(row("s/1", Map.of("unit", "kg")), row("s/3", Map.of("unit", "t")));
    }
}
