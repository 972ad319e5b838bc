package spoor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.declarations.reach.Span;
import spoor.declarations.reach.Spans;
import spoor.declarations.reach.Turn;
import spoor.declarations.reach.Turns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Room;
import spoor.model.PartialDate;

/** New routes, new sellers and prices against a look at every row. */
class SinceQuestionsTest {

    private static final SinceQuestion SINCE = new SinceQuestion(null, "2022-03", 0, SinceQuestion.MOST);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 10), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_route_is_new_where_the_same_came_otherwise_before(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 120);
        NewRoutes found = NewRouteSearch.find(made.desk(Room.heap()), SINCE, new CancelSignal());
        Map<String, String> lines = new TreeMap<>();
        found.routes()
                .forEach(route -> lines.put(
                        route.hs6() + " " + route.brand() + " "
                                + route.departure().code(),
                        route.verdict() + " " + route.before() + " "
                                + route.cell().rows()));

        assertThat(lines).as("seed %d", seed).isEqualTo(routesByHand(made));
        assertThat(found.rows()).isEqualTo(120);
    }

    private static Map<String, String> routesByHand(MadeDeclarations made) {
        Map<String, List<Map<String, Object>>> routes = new TreeMap<>();
        Map<String, Set<String>> before = new TreeMap<>();
        for (Map<String, Object> row : made.rows) {
            String hs = text(row, "hs");
            if (hs.length() >= 6
                    && row.containsKey("brand")
                    && row.containsKey("departure")
                    && row.containsKey("date")) {
                String goods = hs.substring(0, 6) + " " + row.get("brand");
                routes.computeIfAbsent(goods + " " + row.get("departure"), _ -> new ArrayList<>())
                        .add(row);
                if (isBefore(row)) {
                    before.computeIfAbsent(goods, _ -> new TreeSet<>()).add(text(row, "departure"));
                }
            }
        }
        Map<String, String> lines = new TreeMap<>();
        routes.forEach((route, rows) -> {
            long since = rows.stream().filter(SinceQuestionsTest::isSince).count();
            if (since > 0 && rows.stream().noneMatch(SinceQuestionsTest::isBefore)) {
                boolean unsure = rows.stream().anyMatch(row -> !isSince(row));
                Set<String> others = before.getOrDefault(route.substring(0, route.lastIndexOf(' ')), new TreeSet<>());
                String verdict = unsure ? "dates" : others.isEmpty() ? "goods-new" : "new";
                lines.put(route, verdict + " " + others + " " + since);
            }
        });
        return lines;
    }

    @Test
    void nothing_is_new_where_the_data_begin_late() {
        NewRoutes found = NewRouteSearch.find(
                new MadeDeclarations(1, 120).desk(Room.heap()),
                new SinceQuestion(null, "2020-06", 0, SinceQuestion.MOST),
                new CancelSignal());

        assertThat(found.routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.verdict()).isEqualTo("coverage"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sellers_are_new_to_a_buyer_where_no_row_of_theirs_came_before(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 150);
        SellerChanges found = SellerChangeSearch.find(made.desk(Room.heap()), SINCE, new CancelSignal());
        Map<String, String> lines = new TreeMap<>();
        found.buyers()
                .forEach(buyer -> lines.put(
                        buyer.buyer().code(),
                        "%d of %d stayed, %d new, %d founded since, %d unknown; %d and %d rows"
                                .formatted(
                                        buyer.stayed(),
                                        buyer.before(),
                                        buyer.fresh(),
                                        buyer.foundedAfter(),
                                        buyer.foundedUnknown(),
                                        buyer.rowsBefore(),
                                        buyer.rowsSince())));

        assertThat(lines).as("seed %d", seed).isEqualTo(sellersByHand(made));
    }

    private static Map<String, String> sellersByHand(MadeDeclarations made) {
        Map<String, List<Map<String, Object>>> buyers = new TreeMap<>();
        made.rows.stream()
                .filter(row -> isBefore(row) || isSince(row))
                .forEach(row -> buyers.computeIfAbsent(text(row, "buyer"), _ -> new ArrayList<>())
                        .add(row));
        Map<String, String> lines = new TreeMap<>();
        buyers.forEach((buyer, rows) -> {
            Set<String> before = sellers(rows, true);
            Set<String> since = sellers(rows, false);
            Set<String> stayed = new HashSet<>(before);
            stayed.retainAll(since);
            since.removeAll(before);
            long unknown = since.stream()
                    .filter(seller -> MadeDeclarations.founded(seller).isEmpty())
                    .count();
            long founded = since.stream()
                    .map(MadeDeclarations::founded)
                    .filter(day -> !day.isEmpty()
                            && !PartialDate.requireDate(day).first().isBefore(DAY))
                    .count();
            lines.put(
                    buyer,
                    "%d of %d stayed, %d new, %d founded since, %d unknown; %d and %d rows"
                            .formatted(
                                    stayed.size(),
                                    before.size(),
                                    since.size(),
                                    founded,
                                    unknown,
                                    rows.stream()
                                            .filter(SinceQuestionsTest::isBefore)
                                            .count(),
                                    rows.stream()
                                            .filter(SinceQuestionsTest::isSince)
                                            .count()));
        });
        return lines;
    }

    private static Set<String> sellers(List<Map<String, Object>> rows, boolean before) {
        Set<String> sellers = new HashSet<>();
        rows.stream()
                .filter(row -> isBefore(row) == before)
                .forEach(row -> sellers.add(MadeDeclarations.entity(row.get("supplier"))));
        return sellers;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_seller_stands_beside_the_median_of_others(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 2_000);
        Prices found = PriceComparison.find(made.desk(Room.heap()), SINCE, new CancelSignal());
        Map<String, String> lines = new TreeMap<>();
        found.prices()
                .forEach(price -> lines.put(
                        String.join(
                                " ",
                                price.hs6().code(),
                                price.unit(),
                                price.currency(),
                                price.year(),
                                price.seller().code()),
                        "%d at %s; %d others %s %s %s"
                                .formatted(
                                        price.rows(),
                                        price.median(),
                                        price.others(),
                                        price.lower(),
                                        price.middle(),
                                        price.upper())));

        assertThat(lines).as("seed %d", seed).isNotEmpty().isEqualTo(pricesByHand(made));
        assertThat(found.prices())
                .allSatisfy(price -> assertThat(price.others()).isGreaterThanOrEqualTo(8))
                .isSortedAccordingTo((a, b) -> new BigDecimal(b.ratio()).compareTo(new BigDecimal(a.ratio())));
        assertThat(found.units()).containsExactly("kg", "pcs");
    }

    private static Map<String, String> pricesByHand(MadeDeclarations made) {
        Map<String, Map<String, List<BigDecimal>>> goods = new TreeMap<>();
        for (Map<String, Object> row : made.rows) {
            String hs = text(row, "hs");
            String date = text(row, "date");
            boolean counts = Set.of("2", "7.5", "100").contains(text(row, "quantity"));
            if (hs.length() >= 6 && !date.isEmpty() && row.containsKey("unit") && counts) {
                for (String currency : List.of("USD", "RUB")) {
                    Object value = row.get("value" + currency);
                    if (value instanceof Double amount && amount > 0) {
                        String key =
                                String.join(" ", hs.substring(0, 6), text(row, "unit"), currency, date.substring(0, 4));
                        BigDecimal price = BigDecimal.valueOf(amount)
                                .divide(new BigDecimal(text(row, "quantity")), 4, RoundingMode.HALF_UP);
                        goods.computeIfAbsent(key, _ -> new TreeMap<>())
                                .computeIfAbsent(MadeDeclarations.entity(row.get("supplier")), _ -> new ArrayList<>())
                                .add(price);
                    }
                }
            }
        }
        Map<String, String> lines = new TreeMap<>();
        goods.forEach((key, sellers) -> sellers.forEach((seller, own) -> {
            List<BigDecimal> others = new ArrayList<>();
            sellers.forEach((other, prices) -> others.addAll(other.equals(seller) ? List.of() : prices));
            if (others.size() >= 8) {
                lines.put(
                        key + " " + seller,
                        "%d at %s; %d others %s %s %s"
                                .formatted(
                                        own.size(),
                                        quantile(own, 0.5),
                                        others.size(),
                                        quantile(others, 0.25),
                                        quantile(others, 0.5),
                                        quantile(others, 0.75)));
            }
        }));
        return lines;
    }

    private static String quantile(List<BigDecimal> prices, double share) {
        List<BigDecimal> sorted = prices.stream().sorted().toList();
        double way = (sorted.size() - 1) * share;
        BigDecimal low = sorted.get((int) way);
        BigDecimal high = sorted.get(Math.min(sorted.size() - 1, (int) way + 1));
        return low.add(high.subtract(low).multiply(BigDecimal.valueOf(way - (int) way)))
                .setScale(4, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static boolean isBefore(Map<String, Object> row) {
        String date = text(row, "date");
        return !date.isEmpty() && PartialDate.requireDate(date).last().isBefore(DAY);
    }

    private static boolean isSince(Map<String, Object> row) {
        String date = text(row, "date");
        return !date.isEmpty() && !PartialDate.requireDate(date).first().isBefore(DAY);
    }

    private static String text(Map<String, Object> row, String name) {
        return row.getOrDefault(name, "").toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_rows_of_pairs_stand_on_the_side_on_which_they_lie_as_a_whole(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 200);
        Map<String, List<String>> pairs = Map.of(
                "company/s1", List.of("company/b1", "company/b2"), "company/s2", List.of("company/b1", "company/none"));
        Turn turn = Turns.find(made.desk(Room.heap()), pairs, 20220301, 10, new CancelSignal());
        Map<String, long[]> byHand = new TreeMap<>();
        for (Map<String, Object> row : made.rows) {
            String pair = row.get("supplier") + " " + row.get("buyer");
            boolean wanted = pairs.getOrDefault(row.get("supplier"), List.of()).contains(row.get("buyer"));
            if (wanted) {
                byHand.computeIfAbsent(pair, _ -> new long[3])[side(text(row, "date"))]++;
            }
        }
        assertThat(turn.pairs().stream()
                        .map(pair -> pair.seller() + " " + pair.buyer() + " " + pair.before() + " " + pair.after() + " "
                                + pair.undated()))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(byHand.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue()[0] + " " + entry.getValue()[1] + " "
                                + entry.getValue()[2])
                        .toList());
        assertThat(List.of(
                        turn.before().rows(),
                        turn.after().rows(),
                        turn.undated().rows()))
                .isEqualTo(IntStream.range(0, 3)
                        .mapToObj(side -> byHand.values().stream()
                                .mapToLong(counts -> counts[side])
                                .sum())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_span_of_a_firm_is_from_its_earliest_to_its_latest_row(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 60);
        Span span = Spans.find(made.desk(Room.heap()), "company/s1", new CancelSignal());
        List<PartialDate> dates = made.rows.stream()
                .filter(row -> "company/s1".equals(row.get("supplier")))
                .map(row -> text(row, "date"))
                .filter(date -> !date.isEmpty())
                .map(PartialDate::requireDate)
                .toList();
        long rows = made.rows.stream()
                .filter(row -> "company/s1".equals(row.get("supplier")))
                .count();
        assertThat(span.rows()).as("seed %d", seed).isEqualTo(rows);
        assertThat(span.undated()).isEqualTo(rows - dates.size());
        assertThat(span.first().isEmpty()).isEqualTo(dates.isEmpty());
        if (!dates.isEmpty()) {
            assertThat(PartialDate.requireDate(span.first()).first())
                    .isEqualTo(dates.stream()
                            .map(PartialDate::first)
                            .min(LocalDate::compareTo)
                            .orElseThrow());
            assertThat(PartialDate.requireDate(span.last()).last())
                    .isEqualTo(dates.stream()
                            .map(PartialDate::last)
                            .max(LocalDate::compareTo)
                            .orElseThrow());
        }
    }

    private static int side(String date) {
        if (date.isEmpty()) {
            return 2;
        }
        PartialDate read = PartialDate.requireDate(date);
        return read.last().isBefore(DAY) ? 0 : !read.first().isBefore(DAY) ? 1 : 2;
    }
}
