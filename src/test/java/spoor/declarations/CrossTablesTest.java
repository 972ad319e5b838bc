package spoor.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.declarations.column.RowBlock;
import spoor.graph.CancelSignal;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;
import spoor.model.BadInput;
import tools.jackson.databind.json.JsonMapper;

/** Tables of declarations against a count by hand, row by row, over what the store keeps. */
class CrossTablesTest {

    private static final List<String> KSE =
            List.of("makerCountry", "origin", "departure", "sellerCountry", "tier", "month");

    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 12), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_row_is_in_one_cell_and_sums_are_those_of_a_count_by_hand(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 700);
        CrossTable table = ask(made.desk(Room.heap()), Selection.ALL, KSE);

        assertThat(lines(table)).as("seed %d", seed).isEqualTo(byHand(made, row -> true, KSE));
        assertThat(table.total().rows()).isEqualTo(700);
        assertThat(table.complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_selection_keeps_the_rows_that_meet_all_of_it(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 700);
        List<String> by = List.of("seller", "buyerCountry", "hs6", "brand");
        Selection selection = JsonMapper.shared().readValue("""
                {"datasets":["set1"],"from":"2021-03","to":"2023-06-15","hs":["85","8803"],"tiers":["1","none"],
                 "sellers":["company/s8","company/s1","company/s3"],"origins":["CN","unknown"],
                 "departures":["not-stated","TR"]}""", Selection.class);
        CrossTable table = ask(made.desk(Room.heap()), selection, by);

        assertThat(lines(table)).as("seed %d", seed).isEqualTo(byHand(made, CrossTablesTest::isChosen, by));
    }

    @Test
    void rows_of_several_blocks_are_summed_up_as_one_with_each_party_once() {
        MadeDeclarations made = new MadeDeclarations(11, 3 * RowBlock.MOST + 5);
        for (List<String> by : List.of(KSE, List.of("origin"))) {
            assertThat(lines(ask(made.desk(Room.heap()), Selection.ALL, by))).isEqualTo(byHand(made, row -> true, by));
        }
        CrossTable table = ask(made.desk(Room.heap()), Selection.ALL, List.of("origin"));
        assertThat(table.total().sellers()).isEqualTo((int) made.rows.stream()
                .map(row -> MadeDeclarations.entity(row.get("supplier")))
                .distinct()
                .count());
    }

    private static boolean isChosen(Map<String, Object> row) {
        String date = text(row, "date");
        String hs = text(row, "hs");
        boolean isOfPeriod =
                !date.isEmpty() && (date + "-99-99").compareTo("2021-03") >= 0 && date.compareTo("2023-06-15") <= 0;
        return "set1".equals(row.get("dataset"))
                && isOfPeriod
                && (hs.startsWith("85") || hs.startsWith("8803"))
                && Set.of("1", "none").contains(MadeDeclarations.tier(hs))
                && Set.of("company/s7", "company/s1", "company/s3")
                        .contains(MadeDeclarations.entity(row.get("supplier")))
                && Set.of("CN", "unknown").contains(value("origin", row))
                && Set.of("not-stated", "TR").contains(value("departure", row));
    }

    @Test
    void columns_in_files_say_the_same_as_those_in_the_heap(@TempDir Path folder) throws Exception {
        MadeDeclarations made = new MadeDeclarations(5, 3_000);
        CrossTable heap = ask(made.desk(Room.heap()), Selection.ALL, KSE);
        CrossTable files = ask(made.desk(new FileRoom(folder)), Selection.ALL, KSE);

        assertThat(lines(files)).isEqualTo(lines(heap));
    }

    @Test
    void what_is_not_known_comes_first_and_then_the_most_frequent() {
        CrossTable table = ask(new MadeDeclarations(1, 2_000).desk(Room.heap()), Selection.ALL, List.of("origin"));

        assertThat(table.cells())
                .extracting(cell -> cell.values().getFirst().word())
                .startsWith("not-stated", "unknown")
                .hasSize(4);
        assertThat(table.cells().subList(2, 4))
                .extracting(CrossTable.Cell::rows)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void what_must_not_be_added_is_told() {
        CrossTable table = ask(new MadeDeclarations(1, 500).desk(Room.heap()), Selection.ALL, List.of("hs6"));

        assertThat(table.notes())
                .extracting(note -> note.code() + " " + note.values())
                .contains("currencies [RUB, USD]", "editions [HS 2017, HS 2022]", "end []");
        assertThat(table.notes()).extracting(CrossTable.Note::code).contains("undated", "year-only");
        assertThat(table.cells())
                .extracting(cell -> cell.values().getFirst())
                .contains(new Value(Value.State.STATED, "854239", "HS 2017"))
                .contains(new Value(Value.State.STATED, "854239", "HS 2022"));
    }

    @Test
    void whoever_chooses_nothing_hears_what_is_there() {
        Selection none =
                JsonMapper.shared().readValue("{\"from\":\"2022\",\"to\":\"2022\",\"hs\":[\"99\"]}", Selection.class);
        MadeDeclarations made = new MadeDeclarations(1, 500);
        CrossTable table = ask(made.desk(Room.heap()), none, List.of("origin"));

        assertThat(table.total().rows()).isZero();
        CrossTable.There there = Objects.requireNonNull(table.there());
        long dated = made.rows.stream()
                .filter(row -> text(row, "date").startsWith("2022"))
                .count();
        assertThat(there.without()).isEqualTo(Map.of("hs", dated));
        assertThat(there.datasets()).extracting(CrossTable.Held::dataset).containsExactlyInAnyOrder("set0", "set1");
        assertThat(there.hs()).contains("85", "88", "73", "not-stated");
    }

    @Test
    void cells_come_a_page_at_a_time() {
        DeclarationData desk = new MadeDeclarations(3, 900).desk(Room.heap());
        CrossTable whole = ask(desk, Selection.ALL, KSE);
        List<CrossTable.Cell> paged = new ArrayList<>();
        for (int first = 0; first < whole.cellCount(); first += 50) {
            CrossTable page = CrossTables.find(desk, new CrossTableQuestion(null, KSE, first, 50), new CancelSignal());
            assertThat(page.total()).isEqualTo(whole.total());
            paged.addAll(page.cells());
        }
        assertThat(paged).isEqualTo(whole.cells());
    }

    @Test
    void what_nobody_can_tell_apart_by_is_refused() {
        DeclarationData desk = new MadeDeclarations(3, 9).desk(Room.heap());
        assertThatThrownBy(() -> ask(desk, Selection.ALL, List.of("colour")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'colour'")
                .hasMessageContaining("makerCountry");
        assertThatThrownBy(() ->
                        ask(desk, Selection.ALL, List.of("hs2", "hs4", "hs6", "maker", "brand", "seller", "buyer")))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_and_one_known_in_part_is_not() {
        DeclarationData desk = new MadeDeclarations(1, 50).desk(Room.heap());

        assertThatThrownBy(() -> ask(desk, period("2023-05", "2023-04-30"), KSE))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "The period ends (2023-04-30) before it begins (2023-05); exchange 'from' and 'to', or leave"
                                + " one of them out.");
        assertThat(ask(desk, period("2023-05-31", "2023-05"), KSE).complete()).isTrue();
    }

    private static Selection period(String from, String to) {
        return JsonMapper.shared().readValue("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to), Selection.class);
    }

    private static CrossTable ask(DeclarationData desk, Selection selection, List<String> by) {
        return CrossTables.find(
                desk, new CrossTableQuestion(selection, by, 0, CrossTableQuestion.MOST_CELLS), new CancelSignal());
    }

    private static Map<String, String> lines(CrossTable table) {
        Map<String, String> lines = new TreeMap<>();
        for (CrossTable.Cell cell : table.cells()) {
            String key = cell.values().stream()
                    .map(value -> value.word() + suffix(value))
                    .toList()
                    .toString();
            assertThat(lines.put(key, line(cell))).as(key).isNull();
        }
        lines.put("total", line(table.total()));
        return lines;
    }

    private static String suffix(Value value) {
        return value.name() != null && value.name().startsWith("HS ") ? "/" + value.name() : "";
    }

    private static String line(CrossTable.Cell cell) {
        Map<String, String> money = new TreeMap<>();
        cell.money().forEach((currency, sum) -> money.put(currency, sum.amount() + "/" + sum.rows()));
        return "%d rows %d sellers %d buyers %s %s kg, %d without value, %d without mass"
                .formatted(
                        cell.rows(),
                        cell.sellers(),
                        cell.buyers(),
                        money,
                        cell.netKg(),
                        cell.withoutValue(),
                        cell.withoutMass());
    }

    /** The obvious form: rows as they are, texts, decimals. */
    private static Map<String, String> byHand(
            MadeDeclarations made, Predicate<Map<String, Object>> chosen, List<String> by) {
        Map<String, List<Map<String, Object>>> cells = new TreeMap<>();
        for (Map<String, Object> row : made.rows) {
            if (chosen.test(row)) {
                String key = by.stream().map(each -> value(each, row)).toList().toString();
                cells.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
                cells.computeIfAbsent("total", _ -> new ArrayList<>()).add(row);
            }
        }
        Map<String, String> lines = new TreeMap<>();
        lines.put("total", sum(List.of()));
        cells.forEach((key, rows) -> lines.put(key, sum(rows)));
        return lines;
    }

    private static String sum(List<Map<String, Object>> rows) {
        Set<String> sellers = new HashSet<>();
        Set<String> buyers = new HashSet<>();
        Map<String, BigDecimal> money = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        BigDecimal mass = new BigDecimal("0.000");
        int withoutValue = 0;
        int withoutMass = 0;
        for (Map<String, Object> row : rows) {
            sellers.add(MadeDeclarations.entity(row.get("supplier")));
            buyers.add(text(row, "buyer"));
            boolean valued = false;
            for (String currency : List.of("USD", "RUB")) {
                Double value = (Double) row.get("value" + currency);
                if (value != null) {
                    valued = true;
                    money.merge(currency, exact(value, 2), BigDecimal::add);
                    counts.merge(currency, 1, Integer::sum);
                }
            }
            withoutValue += valued ? 0 : 1;
            Double net = (Double) row.get("netKg");
            mass = net == null ? mass : mass.add(exact(net, 3));
            withoutMass += net == null ? 1 : 0;
        }
        Map<String, String> told = new TreeMap<>();
        money.forEach((currency, amount) -> told.put(currency, amount.toPlainString() + "/" + counts.get(currency)));
        return "%d rows %d sellers %d buyers %s %s kg, %d without value, %d without mass"
                .formatted(
                        rows.size(),
                        sellers.size(),
                        buyers.size(),
                        told,
                        mass.toPlainString(),
                        withoutValue,
                        withoutMass);
    }

    private static BigDecimal exact(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits);
    }

    private static String value(String dimension, Map<String, Object> row) {
        String maker = text(row, "manufacturer");
        String date = text(row, "date");
        String hs = text(row, "hs");
        return switch (dimension) {
            case "makerCountry" -> MadeDeclarations.makerCountry(maker);
            case "origin", "departure" -> statedCountry(text(row, dimension));
            case "sellerCountry" -> MadeDeclarations.country(MadeDeclarations.entity(row.get("supplier")));
            case "buyerCountry" -> MadeDeclarations.country(text(row, "buyer"));
            case "seller" -> MadeDeclarations.entity(row.get("supplier"));
            case "brand" -> orNotStated(text(row, "brand"));
            case "tier" -> MadeDeclarations.tier(hs);
            case "month" -> orNotStated(date.substring(0, Math.min(7, date.length())));
            case "hs6" -> hs.length() < 6 ? "not-stated" : hs.substring(0, 6) + edition(date);
            default -> throw new IllegalArgumentException(dimension);
        };
    }

    private static String edition(String date) {
        if (date.isEmpty()) {
            return "";
        }
        return date.compareTo("2022") < 0 ? "/HS 2017" : "/HS 2022";
    }

    private static String statedCountry(String text) {
        return switch (text) {
            case "", "неизвестно" -> "not-stated";
            case "Europa" -> "unknown";
            default -> text;
        };
    }

    private static String orNotStated(@Nullable String text) {
        return text == null || text.isEmpty() ? "not-stated" : text;
    }

    private static String text(Map<String, Object> row, String name) {
        return row.getOrDefault(name, "").toString();
    }
}
