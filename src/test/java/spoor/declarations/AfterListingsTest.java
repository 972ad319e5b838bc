package spoor.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import spoor.declarations.column.PartialDays;
import spoor.graph.CancelSignal;
import spoor.graph.array.Room;
import spoor.model.PartialDate;

/** Trade after listings against a look at every row and every listing by calendar days. */
class AfterListingsTest {

    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 12), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rows_count_where_somebody_was_surely_listed_on_their_day(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 600);
        List<Listings.Listed> listed = listed(seed);
        DeclarationData desk = made.desk(Room.heap());
        AfterListing answer = ask(desk, new Listings(desk, listed));

        assertThat(lines(answer)).as("seed %d", seed).isEqualTo(byHand(made, listed));
        assertThat(answer.rows()).isEqualTo(600);
        assertThat(answer.undated())
                .isEqualTo(made.rows.stream()
                        .filter(row -> !row.containsKey("date"))
                        .count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_party_opens_as_many_rows_as_are_told(long seed) {
        MadeDeclarations made = new MadeDeclarations(seed, 600);
        DeclarationData desk = made.desk(Room.heap());
        Listings listings = new Listings(desk, listed(seed));
        RowFilter all = desk.filter(Selection.ALL);
        for (AfterListing.ListedParty party : ask(desk, listings).parties()) {
            for (AfterListing.HeldListing held : party.listings()) {
                AfterCell cell = new AfterCell(
                        party.role().word(),
                        party.party().code(),
                        held.listing().id());
                RowFilter filter = desk.filter(Selection.ALL);
                filter.add("after", cell.of(desk, listings));
                long[] rows = new long[1];
                desk.rows(filter, new CancelSignal(), _ -> rows[0]++);
                assertThat(rows[0]).as("seed %d %s", seed, cell).isEqualTo(held.rows());
            }
        }
        assertThat(all.holds(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2023-05-19 | ''         | 2023-05-20 | true
            2023-05-19 | ''         | 2023-05-19 | false
            2023-05-19 | ''         | 2023-05    | false
            2023-05-19 | ''         | 2023-06    | true
            2023-05    | ''         | 2023-06-01 | true
            2023-05    | ''         | 2023-05-31 | false
            2022       | ''         | 2023       | true
            2022       | ''         | 2022-12-31 | false
            ''         | ''         | 2023-06    | false
            2023-05-19 | 2023-08-01 | 2023-07-31 | true
            2023-05-19 | 2023-08-01 | 2023-08-01 | false
            2023-05-19 | 2023-08-01 | 2023-07    | true
            2023-05-19 | 2023-08    | 2023-08-01 | false
            2023-05-19 | ''         | ''         | false
            """)
    void dates_known_in_part_count_where_they_cannot_be_otherwise(
            String listed, String until, String row, boolean after) {
        DatedListing listing = new DatedListing("d", "EU", "", "", listed, until);
        assertThat(listing.surelyHeld(PartialDays.of(row))).isEqualTo(after);
    }

    @Test
    void a_lag_is_at_least_so_long_where_the_data_begin_late() {
        AfterListing.Lag lag = Objects.requireNonNull(
                ask(new MadeDeclarations(4, 600), "2025-01-10").lag());

        assertThat(lag.atLeast()).isTrue();
        assertThat(lag.listed()).isEqualTo("2025-01-10");
        assertThat(lag.coverageFrom()).startsWith("2020");
    }

    @Test
    void there_is_no_lag_where_the_listing_came_first() {
        assertThat(ask(new MadeDeclarations(4, 600), "2019-01-10").lag()).isNull();
    }

    private static AfterListing.ListedParty ask(MadeDeclarations made, String listed) {
        DeclarationData desk = made.desk(Room.heap());
        DatedListing listing = new DatedListing("d", "EU", "", "", listed, "");
        Listings listings = new Listings(desk, List.of(new Listings.Listed("company/s1", List.of("S One"), listing)));
        return ask(desk, listings).parties().getFirst();
    }

    private static AfterListing ask(DeclarationData desk, Listings listings) {
        return AfterListings.find(desk, listings, new AfterListingQuestion(null, null, 0, 1_000), new CancelSignal());
    }

    private static List<Listings.Listed> listed(long seed) {
        Random random = new Random(seed + 1);
        List<String> who = List.of("company/s0", "company/s8", "company/s7", "company/b3", "company/none", "maker/3");
        List<String> dates = List.of("", "2021", "2021-07", "2022-02-24", "2023-01-15");
        List<String> ends = List.of("", "", "2022-12", "2023-06-01");
        List<Listings.Listed> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String entity = who.get(random.nextInt(who.size()));
            List<String> names = entity.equals("maker/3") ? List.of("Another", "MAKER  3") : List.of(entity);
            all.add(new Listings.Listed(
                    entity,
                    names,
                    new DatedListing(
                            "d" + i,
                            i % 2 == 0 ? "EU" : "US-BIS",
                            "",
                            "",
                            dates.get(random.nextInt(dates.size())),
                            ends.get(random.nextInt(ends.size())))));
        }
        return all;
    }

    private static Map<String, String> lines(AfterListing answer) {
        Map<String, String> lines = new TreeMap<>();
        for (AfterListing.ListedParty party : answer.parties()) {
            Map<String, Long> counts = new TreeMap<>();
            party.listings().forEach(held -> counts.put(held.listing().id(), held.rows()));
            lines.put(
                    party.role().word() + " " + party.party().code(),
                    "%d of %d %s".formatted(party.after().rows(), party.rows(), counts));
        }
        lines.put("total", String.valueOf(answer.after()));
        return lines;
    }

    private static Map<String, String> byHand(MadeDeclarations made, List<Listings.Listed> listed) {
        Map<String, long[]> parties = new TreeMap<>();
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        long total = 0;
        for (Map<String, Object> row : made.rows) {
            boolean any = false;
            for (String who : parties(row)) {
                Set<String> held = new TreeSet<>();
                boolean isListed = false;
                for (Listings.Listed each : listed) {
                    if (isMeant(who, each)) {
                        isListed = true;
                        counts.computeIfAbsent(who, _ -> new TreeMap<>())
                                .merge(each.listing().id(), 0L, Long::sum);
                        if (isAfter(row, each.listing())) {
                            held.add(each.listing().id());
                        }
                    }
                }
                if (isListed) {
                    long[] sums = parties.computeIfAbsent(who, _ -> new long[2]);
                    sums[0] += held.isEmpty() ? 0 : 1;
                    sums[1]++;
                    held.forEach(id ->
                            counts.computeIfAbsent(who, _ -> new TreeMap<>()).merge(id, 1L, Long::sum));
                    any |= !held.isEmpty();
                }
            }
            total += any ? 1 : 0;
        }
        Map<String, String> lines = new TreeMap<>();
        parties.forEach((who, sums) -> lines.put(who, "%d of %d %s".formatted(sums[0], sums[1], counts.get(who))));
        lines.put("total", String.valueOf(total));
        return lines;
    }

    private static List<String> parties(Map<String, Object> row) {
        return List.of(
                "seller " + MadeDeclarations.entity(row.get("supplier")),
                "buyer " + row.get("buyer"),
                "maker " + row.getOrDefault("manufacturer", ""));
    }

    private static boolean isMeant(String who, Listings.Listed listed) {
        return who.startsWith("maker ")
                ? who.equals("maker Maker 3") && listed.entity().equals("maker/3")
                : who.endsWith(" " + MadeDeclarations.entity(listed.entity()));
    }

    private static boolean isAfter(Map<String, Object> row, DatedListing listing) {
        Optional<PartialDate> day = date(row.getOrDefault("date", "").toString());
        Optional<PartialDate> from = date(listing.listed());
        Optional<PartialDate> until = date(listing.until());
        return day.isPresent()
                && from.isPresent()
                && ChronoUnit.DAYS.between(from.get().last(), day.get().first()) > 0
                && until.map(PartialDate::first)
                        .map(end -> day.get().last().isBefore(end))
                        .orElse(true);
    }

    private static Optional<PartialDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.requireDate(text));
    }
}
