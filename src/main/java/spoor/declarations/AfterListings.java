package spoor.declarations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.Days;
import spoor.declarations.column.Said;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;

/** Finds rows in which somebody was listed on their day. One object a question; not safe for threads. */
final class AfterListings {

    private static final int YEAR_MONTHS = 12;
    private static final int DAY = 100;

    private final Desk desk;
    private final Listings listings;
    private final List<Role> roles;
    private final CellSums sums;
    private final Map<Role, Map<Integer, Met>> met = new HashMap<>();
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
        private final Map<Listing, int[]> spans = new LinkedHashMap<>();
        private final Map<Listing, Long> counts = new LinkedHashMap<>();

        Met(int cell) {
            this.cell = cell;
        }

        void see(int day, int dataset) {
            rows++;
            if (day != Days.NONE && (first == Days.NONE || Days.first(day) < Days.first(first))) {
                first = day;
                firstDataset = dataset;
            }
        }

        void after(Listing listing, int day) {
            counts.merge(listing, 1L, Long::sum);
            int[] span = spans.computeIfAbsent(listing, _ -> new int[] {day, day});
            span[0] = Math.min(span[0], day);
            span[1] = Math.max(span[1], day);
        }
    }

    private AfterListings(Desk desk, Listings listings, List<Role> roles) {
        this.desk = desk;
        this.listings = listings;
        this.roles = roles;
        this.sums = new CellSums(desk.columns(), desk.register());
        this.dates = desk.columns().dates();
        this.datasets = desk.columns().codes(Said.DATASET);
        roles.forEach(role -> met.put(role, new HashMap<>()));
    }

    static AfterListing find(Desk desk, Listings listings, AfterListingQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        AfterListings found = new AfterListings(desk, listings, question.chosenRoles());
        desk.rows(desk.filter(question.chosen()), cancel, found::add);
        return found.answer(question, begun);
    }

    private void add(int row) {
        int day = dates.get(row);
        rows++;
        undated += day == Days.NONE ? 1 : 0;
        boolean after = false;
        for (Role role : roles) {
            int code = desk.columns().codes(role.said()).get(row);
            List<Listing> held = listings.of(role, code);
            if (!held.isEmpty()) {
                after |= add(
                        row, day, ofRole(role).computeIfAbsent(listings.key(role, code), _ -> new Met(cells++)), held);
            }
        }
        if (after) {
            sums.add(0, row);
        }
    }

    private Map<Integer, Met> ofRole(Role role) {
        return met.computeIfAbsent(role, _ -> new HashMap<>());
    }

    private boolean add(int row, int day, Met party, List<Listing> held) {
        party.see(day, datasets.get(row));
        boolean after = false;
        for (Listing listing : held) {
            if (listing.surelyHeld(day)) {
                party.after(listing, day);
                after = true;
            }
        }
        if (after) {
            sums.add(party.cell, row);
        }
        return after;
    }

    private AfterListing answer(AfterListingQuestion question, long begun) {
        Map<Integer, String> begins = new HashMap<>();
        for (CrossTable.Held held : Holdings.datasets(desk.columns())) {
            desk.columns().texts(Said.DATASET).find(held.dataset()).ifPresent(code -> begins.put(code, held.first()));
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

    private AfterListing.ListedParty party(Role role, int key, Met party, Map<Integer, String> begins) {
        List<Listing> all = listings.of(role, codeOf(role, key));
        return new AfterListing.ListedParty(
                role,
                listings.value(role, key),
                party.rows,
                sums.cell(party.cell, List.of()),
                Days.text(party.first),
                all.stream().map(listing -> held(party, listing)).toList(),
                lag(party, all, begins));
    }

    /** Any code of the party: its records share their listings. */
    private int codeOf(Role role, int key) {
        if (role == Role.MAKER) {
            return key;
        }
        return desk.columns()
                .texts(Said.SELLER)
                .find(desk.register().id().apply(key))
                .orElseGet(() -> firstCode(key));
    }

    private int firstCode(int key) {
        int code = 0;
        while (desk.register().party()[code] != key) {
            code++;
        }
        return code;
    }

    private static AfterListing.HeldListing held(Met party, Listing listing) {
        int[] span = party.spans.getOrDefault(listing, new int[2]);
        return new AfterListing.HeldListing(
                listing,
                listing.isDated(),
                listing.isOver(),
                party.counts.getOrDefault(listing, 0L),
                Days.text(span[0]),
                Days.text(span[1]));
    }

    private static AfterListing.@Nullable Lag lag(Met party, List<Listing> all, Map<Integer, String> begins) {
        Optional<Listing> first = all.stream()
                .filter(Listing::isDated)
                .min(Comparator.comparingInt(listing -> Days.first(Days.of(listing.listed()))));
        if (first.isEmpty() || party.first == Days.NONE) {
            return null;
        }
        int listed = Days.of(first.get().listed());
        if (Days.last(party.first) >= Days.first(listed)) {
            return null;
        }
        String coverage = begins.getOrDefault(party.firstDataset, "");
        boolean partial = Days.first(listed) != Days.last(listed) || Days.first(party.first) != Days.last(party.first);
        return new AfterListing.Lag(
                Days.text(party.first),
                first.get().listed(),
                first.get().authority(),
                ChronoUnit.DAYS.between(date(Days.last(party.first)), date(Days.first(listed))),
                partial || beginsLate(coverage, party.first),
                coverage);
    }

    /** Whether the data begin less than a year before: there may have been earlier rows. */
    private static boolean beginsLate(String coverage, int first) {
        int begin = Days.of(coverage);
        return begin == Days.NONE
                || date(Days.first(begin)).plusMonths(YEAR_MONTHS).isAfter(date(Days.first(first)));
    }

    /** The last day of its month where the calendar does not have it. */
    private static LocalDate date(int day) {
        YearMonth month = YearMonth.of(Days.year(day), Days.month(day));
        try {
            return month.atDay(day % DAY);
        } catch (DateTimeException e) {
            return month.atEndOfMonth();
        }
    }
}
