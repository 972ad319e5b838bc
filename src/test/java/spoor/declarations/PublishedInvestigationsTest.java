package spoor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.declarations.plain.DeskTables;
import spoor.graph.CancelSignal;
import spoor.tables.CsvTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures of published investigations, by their formulae, over made rows in the form in which such rows are published: each beside
 * a plain look at the lines of the file in decimals, to the cent. Firms, makers and figures are made.
 */
class PublishedInvestigationsTest {

    private static CrossTable ask(String question) {
        return CrossTables.find(
                PublishedRows.written().desk(),
                JsonMapper.shared().readValue(question, CrossTableQuestion.class),
                new CancelSignal());
    }

    /** No. 1: who made, whence sent, who sold, of goods on the list: the coalition's share and the value of a month. */
    @Test
    void share_of_makers_of_the_coalition_and_value_a_month_of_goods_on_the_list() {
        CrossTable table = ask("""
                {"selection":{"tiers":["any"],"from":"2023-01","to":"2023-10"},
                 "by":["makerCountry","departure","sellerCountry"],"limit":10000}
                """);
        Predicate<Map<String, String>> chosen = line -> PublishedRows.tier(line) != null
                && PublishedRows.date(line).compareTo("2023-01-01") >= 0
                && PublishedRows.date(line).compareTo("2023-10-31") <= 0;

        assertThat(lines(table))
                .isEqualTo(byHand(
                        chosen,
                        line -> PublishedRows.makerCountry(line) + " " + PublishedRows.orNotStated(line, "departure")
                                + " " + PublishedRows.sellerCountry(line)));
        BigDecimal coalition = table.cells().stream()
                .filter(cell -> PublishedRows.COALITION.contains(
                        cell.values().getFirst().code()))
                .map(PublishedInvestigationsTest::dollars)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal byLines = PublishedRows.sum(
                line -> chosen.test(line) && PublishedRows.COALITION.contains(PublishedRows.makerCountry(line)));
        assertThat(coalition).isEqualByComparingTo(byLines);
        assertThat(share(coalition, dollars(table.total()))).isEqualTo(share(byLines, PublishedRows.sum(chosen)));
        assertThat(dollars(table.total()).divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP))
                .isEqualTo(PublishedRows.sum(chosen).divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP));
    }

    /** No. 2: large rows of brands of a country, sellers founded since the day, and the share of two countries. */
    @Test
    void large_rows_of_american_brands_from_sellers_that_were_founded_since() {
        String large = "\"minValue\":\"100000\",\"currency\":\"USD\",\"from\":\"2022-02-24\"";
        CrossTable all = ask("{\"selection\":{%s},\"by\":[\"brandCountry\"]}".formatted(large));
        CrossTable sellers =
                ask("{\"selection\":{%s,\"brandCountries\":[\"US\"]},\"by\":[\"sellerCountry\"]}".formatted(large));
        CrossTable young =
                ask("{\"selection\":{%s,\"brandCountries\":[\"US\"],\"foundedSince\":\"2022-02-24\"},\"by\":[]}"
                        .formatted(large));
        Predicate<Map<String, String>> isLarge =
                line -> PublishedRows.date(line).compareTo("2022-02-24") >= 0
                        && line.containsKey("valueUSD")
                        && new BigDecimal(line.get("valueUSD")).compareTo(new BigDecimal("100000")) >= 0;
        Predicate<Map<String, String>> american =
                isLarge.and(line -> "US".equals(PublishedRows.countryOf(line.getOrDefault("brand", ""))));
        Set<String> surelySince = Set.of("f/orient-star", "f/jade-way", "f/bosphorus", "f/steppe");

        assertThat(lines(all))
                .isEqualTo(byHand(isLarge, line -> PublishedRows.countryOf(line.getOrDefault("brand", ""))));
        assertThat(lines(sellers)).isEqualTo(byHand(american, PublishedRows::sellerCountry));
        assertThat(young.total().rows())
                .isPositive()
                .isEqualTo(PublishedRows.LINES.stream()
                        .filter(american)
                        .filter(line -> surelySince.contains(line.getOrDefault("supplier", "")))
                        .count());
        assertThat(young.notes())
                .contains(new CrossTable.Note(
                        "founded-unknown",
                        PublishedRows.LINES.stream()
                                .filter(american)
                                .filter(line -> "f/delta-link".equals(line.get("supplier")))
                                .count(),
                        List.of()));
    }

    /** No. 3: rows after a listing of seller or buyer, "at least", and the days from the first row to the first listing. */
    @Test
    void rows_after_a_listing_and_the_lag_until_it() {
        List<Map<String, String>> lists = WrittenDesk.read(PublishedRows.LISTS);
        AfterListing answer = afterListing();

        assertThat(answer.after())
                .isEqualTo(PublishedRows.LINES.stream()
                        .filter(line -> lists.stream().anyMatch(list -> isAfter(line, list)))
                        .count());
        for (Map<String, String> list : lists) {
            AfterListing.ListedParty party = answer.parties().stream()
                    .filter(each -> each.party().code().equals(list.get("entity")))
                    .findFirst()
                    .orElseThrow();
            AfterListing.HeldListing held = party.listings().stream()
                    .filter(each -> each.listing().authority().equals(list.get("authority")))
                    .findFirst()
                    .orElseThrow();
            assertThat(held.rows())
                    .as(list.toString())
                    .isPositive()
                    .isEqualTo(PublishedRows.LINES.stream()
                            .filter(line -> isAfter(line, list))
                            .count());
        }
        AfterListing.Lag lag = lag(answer, "f/plant-one");
        LocalDate first = PublishedRows.LINES.stream()
                .filter(line -> "f/plant-one".equals(line.get("buyer")))
                .map(line -> LocalDate.parse(PublishedRows.date(line)))
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(lag.days()).isEqualTo(ChronoUnit.DAYS.between(first, LocalDate.of(2023, 5, 19)));
        assertThat(lag.atLeast()).isTrue();
    }

    private static AfterListing afterListing() {
        DeclarationData desk = PublishedRows.written().desk();
        List<Listings.Listed> listed = new ArrayList<>();
        for (Map<String, String> each : WrittenDesk.read(PublishedRows.LISTS)) {
            String entity = each.getOrDefault("entity", "");
            String authority = each.getOrDefault("authority", "");
            listed.add(new Listings.Listed(
                    entity,
                    List.of(entity),
                    new DatedListing(
                            entity + authority,
                            authority,
                            "",
                            "",
                            each.getOrDefault("listed", ""),
                            each.getOrDefault("until", ""))));
        }
        return AfterListings.find(
                desk,
                new Listings(desk, listed),
                JsonMapper.shared().readValue("{\"roles\":[\"seller\",\"buyer\"]}", AfterListingQuestion.class),
                new CancelSignal());
    }

    private static boolean isAfter(Map<String, String> line, Map<String, String> list) {
        String who = list.getOrDefault("entity", "");
        return (who.equals(line.get("supplier")) || who.equals(line.get("buyer")))
                && PublishedRows.date(line).compareTo(list.getOrDefault("listed", "")) > 0
                && (!list.containsKey("until")
                        || PublishedRows.date(line).compareTo(list.getOrDefault("until", "")) < 0);
    }

    /** No. 6: traders of two places in whose rows parts stand that were found in weapons. */
    @Test
    void traders_in_whose_rows_parts_stand_that_were_found_in_weapons() {
        CrossTable table = ask("""
                {"selection":{"components":["any"],"sellerCountries":["CN","HK"]},"by":["component","seller"],"limit":10000}
                """);
        Map<String, String> found = new TreeMap<>(Map.of(
                PublishedRows.TEXTS.get(0), "component/qx32f765",
                PublishedRows.TEXTS.get(1), "component/qx32f765",
                PublishedRows.TEXTS.get(2), "component/qx32f765",
                PublishedRows.TEXTS.get(6), "unknown"));

        assertThat(lines(table))
                .isEqualTo(byHand(
                        line -> found.containsKey(line.getOrDefault("description", ""))
                                && Set.of("CN", "HK").contains(PublishedRows.sellerCountry(line)),
                        line -> found.get(line.getOrDefault("description", "")) + " " + line.get("supplier")));
        assertThat(table.total().sellers()).isEqualTo(4);
    }

    /** No. 8: the product code of a tender, exactly, in rows of declarations. */
    @Test
    void the_product_code_of_a_tender_in_rows() {
        CrossTable table = ask("{\"selection\":{\"codes\":[\"7ML0552-1AA11\"]},\"by\":[\"seller\",\"buyer\"]}");
        CrossTable beginning = ask("{\"selection\":{\"codes\":[\"7ML055\"]},\"by\":[\"seller\"]}");

        assertThat(lines(table))
                .isEqualTo(byHand(
                        line -> PublishedRows.TEXTS.get(5).equals(line.get("description")),
                        line -> line.get("supplier") + " " + line.get("buyer")));
        assertThat(beginning.total().rows()).isZero();
    }

    /** No. 5 stands with the firms of one address. */
    @Test
    void a_program_of_its_own_that_knows_nothing_of_spoor_finds_the_same_figures_to_the_cent(@TempDir Path folder)
            throws Exception {
        StringBuilder tiers = new StringBuilder("hs6,tier\n");
        PublishedRows.TIERS.forEach(
                (code, tier) -> tiers.append(code).append(',').append(tier).append('\n'));
        Map<String, String> program = PublishedProgram.figures(
                folder,
                Map.of(
                        "rows.csv", PublishedRows.FILE,
                        "firms.csv", PublishedRows.FIRMS,
                        "lists.csv", PublishedRows.LISTS,
                        "components.csv", PublishedRows.COMPONENTS,
                        "tiers.csv", tiers.toString()));

        assertThat(spoor()).isEqualTo(program).hasSize(16);
    }

    private static Map<String, String> spoor() {
        Map<String, String> figures = new LinkedHashMap<>();
        CrossTable kse = ask("""
                {"selection":{"tiers":["any"],"from":"2023-01","to":"2023-10"},"by":["makerCountry"]}
                """);
        BigDecimal coalition = cells(kse, PublishedRows.COALITION)
                .map(PublishedInvestigationsTest::dollars)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.put("kse.total", dollars(kse.total()).toPlainString());
        figures.put("kse.coalition", coalition.toPlainString());
        figures.put("kse.share", share(coalition, dollars(kse.total())));
        figures.put(
                "kse.month",
                dollars(kse.total())
                        .divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP)
                        .toPlainString());
        String large =
                "\"minValue\":\"100000\",\"currency\":\"USD\",\"from\":\"2022-02-24\",\"brandCountries\":[\"US\"]";
        CrossTable nikkei = ask("{\"selection\":{%s},\"by\":[\"sellerCountry\"]}".formatted(large));
        long two = cells(nikkei, Set.of("CN", "HK"))
                .mapToLong(CrossTable.Cell::rows)
                .sum();
        put(figures, "nikkei.rows", nikkei.total().rows());
        put(figures, "nikkei.two", two);
        figures.put(
                "nikkei.share",
                share(BigDecimal.valueOf(two), BigDecimal.valueOf(nikkei.total().rows())));
        put(
                figures,
                "nikkei.young",
                ask("{\"selection\":{%s,\"foundedSince\":\"2022-02-24\"},\"by\":[]}".formatted(large))
                        .total()
                        .rows());
        figures.put("nikkei.usd", dollars(nikkei.total()).toPlainString());
        AfterListing trace = afterListing();
        put(figures, "trace.after", trace.after());
        put(figures, "trace.lag", lag(trace, "f/plant-one").days());
        CrossTable cfhk = ask("""
                {"selection":{"components":["any"],"sellerCountries":["CN","HK"]},"by":["seller"]}
                """);
        put(figures, "cfhk.rows", cfhk.total().rows());
        put(figures, "cfhk.sellers", cfhk.total().sellers());
        figures.put("cfhk.usd", dollars(cfhk.total()).toPlainString());
        CrossTable reuters = ask("{\"selection\":{\"codes\":[\"7ML0552-1AA11\"]},\"by\":[\"seller\",\"buyer\"]}");
        put(figures, "reuters.rows", reuters.total().rows());
        figures.put("reuters.usd", dollars(reuters.total()).toPlainString());
        return figures;
    }

    private static void put(Map<String, String> figures, String name, long value) {
        figures.put(name, String.valueOf(value));
    }

    private static Stream<CrossTable.Cell> cells(CrossTable table, Set<String> of) {
        return table.cells().stream()
                .filter(cell -> of.contains(cell.values().getFirst().code()));
    }

    private static AfterListing.Lag lag(AfterListing answer, String party) {
        return Objects.requireNonNull(answer.parties().stream()
                .filter(each -> each.party().code().equals(party))
                .findFirst()
                .orElseThrow()
                .lag());
    }

    @Test
    void a_table_for_a_spreadsheet_says_line_by_line_what_lines_say_by_hand() {
        CrossTable table =
                ask("{\"selection\":{\"tiers\":[\"any\"]},\"by\":[\"makerCountry\",\"hs2\"],\"limit\":10000}");
        Map<String, List<Map<String, String>>> cells = new TreeMap<>();
        PublishedRows.LINES.stream()
                .filter(line -> PublishedRows.tier(line) != null)
                .forEach(line -> {
                    String key = "%s,,%s,,"
                            .formatted(
                                    PublishedRows.makerCountry(line),
                                    line.getOrDefault("hs", "").substring(0, 2));
                    cells.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
                    cells.computeIfAbsent("total,,,,", _ -> new ArrayList<>()).add(line);
                });
        TreeSet<String> expected = new TreeSet<>();
        cells.forEach((key, lines) -> expected.add(key + csvByHand(lines)));

        List<String> lines = CsvTable.of(DeskTables.table(table))
                .replace("\uFEFF", "")
                .lines()
                .toList();
        assertThat(lines.getFirst())
                .isEqualTo("makerCountry,makerCountry_name,hs2,hs2_name,rows,sellers,buyers,RUB,RUB_rows,USD,USD_rows,"
                        + "net_kg,rows_without_value,rows_without_mass");
        assertThat(lines.getLast()).startsWith("total,");
        assertThat(lines.subList(1, lines.size()))
                .hasSameSizeAs(expected)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String csvByHand(List<Map<String, String>> lines) {
        BigDecimal kilograms = new BigDecimal("0.000");
        int withoutValue = 0;
        Map<String, BigDecimal> sums = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> sellers = new TreeSet<>();
        Set<String> buyers = new TreeSet<>();
        for (Map<String, String> line : lines) {
            sellers.add(line.getOrDefault("supplier", ""));
            buyers.add(line.getOrDefault("buyer", ""));
            kilograms = kilograms.add(new BigDecimal(line.getOrDefault("netKg", "0")));
            withoutValue += line.containsKey("valueUSD") || line.containsKey("valueRUB") ? 0 : 1;
            for (String currency : List.of("RUB", "USD")) {
                if (line.containsKey("value" + currency)) {
                    sums.merge(currency, new BigDecimal(line.get("value" + currency)), BigDecimal::add);
                    counts.merge(currency, 1, Integer::sum);
                }
            }
        }
        return "%d,%d,%d,%s,%d,%s,%d,%s,%d,0"
                .formatted(
                        lines.size(),
                        sellers.size(),
                        buyers.size(),
                        sums.get("RUB"),
                        counts.get("RUB"),
                        sums.get("USD"),
                        counts.get("USD"),
                        kilograms,
                        withoutValue);
    }

    private interface Key {
        String of(Map<String, String> line);
    }

    private static Map<String, String> lines(CrossTable table) {
        Map<String, String> lines = new TreeMap<>();
        table.cells()
                .forEach(cell -> lines.put(
                        String.join(" ", cell.values().stream().map(Value::word).toList()),
                        cell.rows() + " rows, USD " + dollars(cell)));
        return lines;
    }

    private static Map<String, String> byHand(Predicate<Map<String, String>> chosen, Key key) {
        Map<String, Long> rows = new TreeMap<>();
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Map<String, String> line : PublishedRows.LINES) {
            if (chosen.test(line)) {
                rows.merge(key.of(line), 1L, Long::sum);
                sums.merge(key.of(line), new BigDecimal(line.getOrDefault("valueUSD", "0.00")), BigDecimal::add);
            }
        }
        Map<String, String> lines = new TreeMap<>();
        rows.forEach((each, count) -> lines.put(each, count + " rows, USD " + sums.get(each)));
        assertThat(lines).isNotEmpty();
        return lines;
    }

    private static BigDecimal dollars(CrossTable.Cell cell) {
        CrossTable.Sum sum = cell.money().get("USD");
        return new BigDecimal(sum == null ? "0.00" : sum.amount());
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return part.multiply(new BigDecimal(100))
                .divide(whole, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
