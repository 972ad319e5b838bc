package spoor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spoor.graph.CancelSignal;
import spoor.graph.array.Room;

class CoveragesTest {

    @Test
    void a_file_tells_its_months_its_gaps_and_what_it_leaves_out() {
        MadeDeclarations made = new MadeDeclarations(0, 0);
        made.rows.add(row(1, "set0", Map.of("date", "2022-11-30", "hs", "854231", "valueUSD", 1.0)));
        made.rows.add(row(2, "set0", Map.of("date", "2023-02", "manufacturer", "не указан", "netKg", 2.0)));
        made.rows.add(row(3, "set0", Map.of("date", "2023", "brand", "Alpha")));
        made.rows.add(row(4, "set0", Map.of("quantity", "7", "unit", "pcs")));
        Coverage.File file = ask(made).files().getFirst();

        assertThat(file.first() + " to " + file.last()).isEqualTo("2022-11-30 to 2023-02");
        assertThat(file.months().toString())
                .isEqualTo("[Month[month=2022-11, rows=1], Month[month=2022-12, rows=0], Month[month=2023-01, rows=0],"
                        + " Month[month=2023-02, rows=1]]");
        assertThat(file.gaps()).containsExactly("2022-12", "2023-01");
        assertThat(file.undated() + " " + file.yearOnly()).isEqualTo("1 1");
        assertThat(file.filled().stream()
                        .map(each -> each.value() + "=" + each.rows())
                        .toList())
                .containsExactly(
                        "hs=1",
                        "date=3",
                        "declaration=0",
                        "value=1",
                        "netMass=1",
                        "quantity=1",
                        "unit=1",
                        "origin=0",
                        "departure=0",
                        "manufacturer=0",
                        "brand=1");
        assertThat(file.sellerCountries().toString()).isEqualTo("[Counted[value=CN, rows=4]]");
    }

    @Test
    void a_declaration_that_stands_in_two_files_is_told_and_one_with_several_items_is_not() {
        MadeDeclarations made = new MadeDeclarations(0, 0);
        Map<String, Object> item = Map.of("declaration", "10/1", "hs", "854231", "netKg", 1.5, "date", "2023-01-01");
        made.rows.add(row(1, "one", item));
        made.rows.add(row(2, "two", item));
        made.rows.add(row(3, "one", Map.of("declaration", "10/2", "hs", "854231", "netKg", 1.5)));
        made.rows.add(row(4, "one", Map.of("declaration", "10/2", "hs", "854231", "netKg", 1.5)));
        made.rows.add(row(5, "two", Map.of("declaration", "10/2", "hs", "854232", "netKg", 1.5)));
        made.rows.add(row(6, "two", Map.of("declaration", "10/1", "hs", "854231", "netKg", 1.6, "date", "2023-01-01")));
        made.rows.add(row(7, "two", Map.of("hs", "854231", "netKg", 1.5)));

        assertThat(ask(made).doubles().toString())
                .isEqualTo("Doubles[rows=1, pairs=[Shared[one=one, other=two, rows=1]], counted=true]");
    }

    @Test
    void all_rows_are_in_one_file_each() {
        Coverage coverage = ask(new MadeDeclarations(3, 800));

        assertThat(coverage.rows()).isEqualTo(800);
        assertThat(coverage.files().stream().map(Coverage.File::dataset)).containsExactly("set0", "set1");
        assertThat(coverage.files())
                .allSatisfy(file -> assertThat(file.months().stream()
                                        .mapToLong(Coverage.Month::rows)
                                        .sum()
                                + file.undated()
                                + file.yearOnly())
                        .isEqualTo(file.rows()));
    }

    private static Coverage ask(MadeDeclarations made) {
        return Coverages.find(made.desk(Room.heap()), Selection.ALL, new CancelSignal());
    }

    private static Map<String, Object> row(int number, String dataset, Map<String, Object> said) {
        Map<String, Object> row = new HashMap<>(said);
        assertThat(row.keySet()).doesNotContainAnyElementsOf(Set.of("id", "dataset"));
        row.putAll(Map.of(
                "id",
                "s/" + number,
                "dataset",
                dataset,
                "relation",
                "r/" + dataset,
                "supplier",
                "company/s1",
                "buyer",
                "company/b1"));
        return row;
    }
}
