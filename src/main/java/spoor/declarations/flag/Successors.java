package spoor.declarations.flag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import spoor.declarations.DatedListing;
import spoor.declarations.PartyRole;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowsByKind;
import spoor.declarations.column.Unstated;
import spoor.declarations.column.WordColumns;
import spoor.graph.array.IntList;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;
import spoor.graph.array.LongList;
import spoor.snapshot.table.Dictionary;

/**
 * Finds buyers that take over goods of a brand from a buyer that was listed: they have the first row of these at most
 * {@value #DAYS} days after the listing, and the listed one had some in the year before it.
 */
final class Successors {

    static final int DAYS = 90;
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    /**
     * A takeover.
     *
     * @param rows of the new buyer
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Takeover(
            int listed, int buyer, String listedOn, String authority, int code, int brand, int first, int[] rows) {}

    private static final int HALF = 32;
    private static final DatedListing NONE = new DatedListing("", "", "", "", "", "");

    private final Looked looked;
    private final Ints brands;
    private final BitSet told = new BitSet();
    private final DatedListing[] firstListings;
    private final List<Takeover> found = new ArrayList<>();

    private Successors(Looked looked) {
        this.looked = looked;
        this.brands = looked.columns.codes(WordColumns.BRAND);
        this.firstListings = new DatedListing[looked.register.parties()];
        Dictionary texts = looked.columns.texts(WordColumns.BRAND);
        for (int brand = 1; brand < texts.count(); brand++) {
            told.set(brand, !Unstated.is(texts.text(brand)));
        }
    }

    static List<Takeover> find(Looked looked) {
        Successors successors = new Successors(looked);
        RowsByKind byCode = looked.byCode();
        for (int code = 1; code < byCode.size(); code++) {
            if (byCode.start(code) < byCode.end(code)) {
                successors.new OfCode(code, byCode.of(code).toArray()).find();
            }
        }
        return successors.found;
    }

    /** The buyers of an HS6 code, brand by brand. */
    private final class OfCode {
        private final int code;
        private final int[] rows;

        /** By brand and buyer a number from 1 on. */
        private final LongIntMap numbers = new LongIntMap();

        private final LongList keys = new LongList();
        private final IntList firsts = new IntList();
        private final BitSet hadSome = new BitSet();

        OfCode(int code, int[] rows) {
            this.code = code;
            this.rows = rows;
        }

        void find() {
            for (int row : rows) {
                add(row);
            }
            if (!hadSome.isEmpty()) {
                addTakeovers();
            }
        }

        private void add(int row) {
            int day = looked.day(row);
            int buyer = looked.buyer(row);
            if (day == PartialDays.NONE || buyer == 0 || !told.get(brands.get(row))) {
                return;
            }
            int number = number(row);
            if (number == 0) {
                keys.add(key(row));
                firsts.add(PartialDays.first(day));
                number = keys.size();
                numbers.put(key(row), number);
            }
            firsts.set(number - 1, Math.min(firsts.get(number - 1), PartialDays.first(day)));
            DatedListing listing = firstListing(buyer, row);
            if (!listing.listed().isEmpty() && isInTheYearBefore(day, PartialDays.of(listing.listed()))) {
                hadSome.set(number);
            }
        }

        private long key(int row) {
            return (long) brands.get(row) << HALF | looked.buyer(row);
        }

        /** 0 where nothing is known of it. */
        private int number(int row) {
            return numbers.get(key(row));
        }

        private void addTakeovers() {
            Map<Integer, List<Integer>> byBrand = new HashMap<>();
            hadSome.stream()
                    .forEach(number -> byBrand.computeIfAbsent(brand(number), _ -> new ArrayList<>())
                            .add(number));
            Map<Integer, List<Integer>> takers = new TreeMap<>();
            for (int number = 1; number <= keys.size(); number++) {
                int taker = number;
                List<Integer> taken = byBrand.getOrDefault(brand(number), List.of()).stream()
                        .filter(listed -> listed != taker && isSoonAfter(firsts.get(taker - 1), listedOn(listed)))
                        .toList();
                if (!taken.isEmpty()) {
                    takers.put(taker, taken);
                }
            }
            Map<Integer, IntList> rowsOf = rowsOf(takers.keySet());
            takers.forEach((taker, taken) -> addTakeovers(
                    taker, taken, rowsOf.getOrDefault(taker, new IntList()).toArray()));
        }

        private Map<Integer, IntList> rowsOf(Set<Integer> takers) {
            Map<Integer, IntList> rowsOf = new HashMap<>();
            if (!takers.isEmpty()) {
                for (int row : rows) {
                    int number = number(row);
                    if (takers.contains(number) && looked.day(row) != PartialDays.NONE) {
                        rowsOf.computeIfAbsent(number, _ -> new IntList()).add(row);
                    }
                }
            }
            return rowsOf;
        }

        private void addTakeovers(int taker, List<Integer> taken, int[] of) {
            for (int listed : taken) {
                DatedListing listing = firstListings[buyer(listed)];
                found.add(new Takeover(
                        buyer(listed),
                        buyer(taker),
                        listing.listed(),
                        listing.authority(),
                        code,
                        brand(taker),
                        firsts.get(taker - 1),
                        of));
            }
        }

        private int listedOn(int number) {
            return PartialDays.of(firstListings[buyer(number)].listed());
        }

        private int brand(int number) {
            return (int) (keys.get(number - 1) >>> HALF);
        }

        private int buyer(int number) {
            return (int) keys.get(number - 1);
        }
    }

    /** Dates that are known to the day alone can be told to be so near; {@link #NONE} if there is none. */
    private DatedListing firstListing(int buyer, int row) {
        DatedListing known = firstListings[buyer];
        if (known == null) {
            known = looked
                    .listings
                    .get()
                    .of(PartyRole.BUYER, looked.columns.codes(WordColumns.BUYER).get(row))
                    .stream()
                    .filter(listing -> PartialDays.of(listing.listed()) % MONTH != 0)
                    .min((one, other) -> one.listed().compareTo(other.listed()))
                    .orElse(NONE);
            firstListings[buyer] = known;
        }
        return known;
    }

    private static boolean isInTheYearBefore(int day, int listed) {
        return PartialDays.last(day) <= listed && PartialDays.first(day) >= listed - YEAR;
    }

    private static boolean isSoonAfter(int first, int listed) {
        return first > listed && !date(first).isAfter(date(listed).plusDays(DAYS));
    }

    private static LocalDate date(int day) {
        LocalDate first = LocalDate.of(PartialDays.year(day), PartialDays.month(day), 1);
        return first.plusDays(Math.min(day % MONTH, first.lengthOfMonth()) - 1L);
    }
}
