package spoor.declarations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;

/** Finds rows in which somebody was listed on their day. One object a question; not safe for threads. */
final class AfterListings {

    private static final int YEAR_MONTHS = 12;
    private static final int DAY = 100;

    private final DeclarationData desk;
    private final Listings listings;
    private final List<PartyRole> roles;
    private final CellSums sums;
    private final Map<PartyRole, Map<Integer, Met>> met = new HashMap<>();
    private final Ints dates;
    private final Ints datasets;
    private int cells = 1;
    private long rows;
    private long undated;

    /** What was met of one party in one role. */
    private static final class Met {
        private final int cell;
        private long rows;
        private int first;
        private int firstDataset;
        private final Listings.Held held;
        private final long[] counts;
        private final int[] firsts;
        private final int[] lasts;

        Met(int cell, Listings.Held held) {
            this.cell = cell;
            this.held = held;
            this.counts = new long[held.listings().size()];
            this.firsts = new int[counts.length];
            this.lasts = new int[counts.length];
        }

        void see(int day, int dataset) {
            rows++;
            if (day != PartialDays.NONE
                    && (first == PartialDays.NONE || PartialDays.first(day) < PartialDays.first(first))) {
                first = day;
                firstDataset = dataset;
            }
        }

        /** Whether it is after any of the listings. */
        boolean after(int day) {
            boolean after = false;
            for (int place = 0; place < counts.length; place++) {
                if (held.surelyHeld(place, day)) {
                    firsts[place] = counts[place] == 0 ? day : Math.min(firsts[place], day);
                    lasts[place] = Math.max(lasts[place], day);
                    counts[place]++;
                    after = true;
                }
            }
            return after;
        }
    }

    private AfterListings(DeclarationData desk, Listings listings, List<PartyRole> roles) {
        this.desk = desk;
        this.listings = listings;
        this.roles = roles;
        this.sums = new CellSums(desk.columns(), desk.register());
        this.dates = desk.columns().dates();
        this.datasets = desk.columns().codes(WordColumns.DATASET);
        roles.forEach(role -> met.put(role, new HashMap<>()));
    }

    static AfterListing find(
            DeclarationData desk, Listings listings, AfterListingQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        AfterListings found = new AfterListings(desk, listings, question.chosenRoles());
        desk.rows(desk.filter(question.chosen()), cancel, found::add);
        return found.answer(question, begun);
    }

    private void add(int row) {
        int day = dates.get(row);
        rows++;
        undated += day == PartialDays.NONE ? 1 : 0;
        boolean after = false;
        for (PartyRole role : roles) {
            int code = desk.columns().codes(role.said()).get(row);
            Listings.Held held = listings.held(role, code);
            if (!held.listings().isEmpty()) {
                after |= add(
                        row, day, ofRole(role).computeIfAbsent(listings.key(role, code), _ -> new Met(cells++, held)));
            }
        }
        if (after) {
            sums.add(0, row);
        }
    }

    private Map<Integer, Met> ofRole(PartyRole role) {
        return met.computeIfAbsent(role, _ -> new HashMap<>());
    }

    private boolean add(int row, int day, Met party) {
        party.see(day, datasets.get(row));
        boolean after = party.after(day);
        if (after) {
            sums.add(party.cell, row);
        }
        return after;
    }

    private AfterListing answer(AfterListingQuestion question, long begun) {
        Map<Integer, String> begins = new HashMap<>();
        for (CrossTable.Held held : AvailableRows.datasets(desk.columns())) {
            desk.columns()
                    .texts(WordColumns.DATASET)
                    .find(held.dataset())
                    .ifPresent(code -> begins.put(code, held.first()));
        }
        List<AfterListing.ListedParty> parties = new ArrayList<>();
        met.forEach((role, all) -> all.forEach((key, party) -> parties.add(party(role, key, party, begins))));
        parties.sort(Comparator.<AfterListing.ListedParty>comparingLong(
                        party -> -party.after().rows())
                .thenComparingLong(party -> -party.rows())
                .thenComparing(party -> party.role())
                .thenComparing(party -> party.party().code()));
        List<AfterListing.ListedParty> shown =
                parties.stream().skip(question.first()).limit(question.most()).toList();
        CrossTable.Cell total = sums.cell(0, List.of());
        return new AfterListing(
                rows,
                total.rows(),
                undated,
                total,
                shown,
                parties.size(),
                question.first() + shown.size() >= parties.size(),
                roles,
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private AfterListing.ListedParty party(PartyRole role, int key, Met party, Map<Integer, String> begins) {
        List<DatedListing> all = party.held.listings();
        return new AfterListing.ListedParty(
                role,
                listings.value(role, key),
                party.rows,
                sums.cell(party.cell, List.of()),
                PartialDays.text(party.first),
                IntStream.range(0, all.size())
                        .mapToObj(place -> held(party, place))
                        .toList(),
                lag(party, all, begins));
    }

    private static AfterListing.HeldListing held(Met party, int place) {
        DatedListing listing = party.held.listings().get(place);
        return new AfterListing.HeldListing(
                listing,
                listing.isDated(),
                listing.isOver(),
                party.counts[place],
                PartialDays.text(party.firsts[place]),
                PartialDays.text(party.lasts[place]));
    }

    private static AfterListing.@Nullable Lag lag(Met party, List<DatedListing> all, Map<Integer, String> begins) {
        Optional<DatedListing> first = all.stream()
                .filter(DatedListing::isDated)
                .min(Comparator.comparingInt(listing -> PartialDays.first(PartialDays.of(listing.listed()))));
        if (first.isEmpty() || party.first == PartialDays.NONE) {
            return null;
        }
        int listed = PartialDays.of(first.get().listed());
        if (PartialDays.last(party.first) >= PartialDays.first(listed)) {
            return null;
        }
        String coverage = begins.getOrDefault(party.firstDataset, "");
        boolean partial = PartialDays.first(listed) != PartialDays.last(listed)
                || PartialDays.first(party.first) != PartialDays.last(party.first);
        return new AfterListing.Lag(
                PartialDays.text(party.first),
                first.get().listed(),
                first.get().authority(),
                ChronoUnit.DAYS.between(date(PartialDays.last(party.first)), date(PartialDays.first(listed))),
                partial || beginsLate(coverage, party.first),
                coverage);
    }

    /** Whether the data begin less than a year before: there may have been earlier rows. */
    private static boolean beginsLate(String coverage, int first) {
        int begin = PartialDays.of(coverage);
        return begin == PartialDays.NONE
                || date(PartialDays.first(begin)).plusMonths(YEAR_MONTHS).isAfter(date(PartialDays.first(first)));
    }

    /** The last day of its month where the calendar does not have it. */
    private static LocalDate date(int day) {
        YearMonth month = YearMonth.of(PartialDays.year(day), PartialDays.month(day));
        try {
            return month.atDay(day % DAY);
        } catch (DateTimeException e) {
            return month.atEndOfMonth();
        }
    }
}
