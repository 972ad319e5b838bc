package spoor.declarations.flag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spoor.declarations.Listing;
import spoor.declarations.Listings;
import spoor.declarations.Role;
import spoor.declarations.column.Days;
import spoor.declarations.column.Said;
import spoor.declarations.column.Unstated;
import spoor.graph.array.Ints;
import spoor.snapshot.Dictionary;

/**
 * Finds buyers that take over goods of a brand from a buyer that was listed: they have the first row of these at most
 * {@value #DAYS} days after the listing, and the listed one had some in the year before it.
 */
final class Successors {

    static final int DAYS = 90;
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    /** Goods (six digits) of a brand. */
    private record Goods(int code, int brand) {}

    /** The first and the last row of a buyer, and all rows. */
    private static final class Bought {
        private int first = Integer.MAX_VALUE;
        private int[] rows = new int[2];
        private int count;

        void add(int row) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, count * 2);
            }
            rows[count++] = row;
        }

        int[] rows() {
            return Arrays.copyOf(rows, count);
        }
    }

    /**
     * A takeover.
     *
     * @param rows of the new buyer
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Takeover(
            int listed, int buyer, String listedOn, String authority, int code, int brand, int first, int[] rows) {}

    private final Looked looked;
    private final Ints brands;
    private final Map<Goods, Map<Integer, Bought>> bought = new HashMap<>();
    private final Map<Integer, Integer> codeOfBuyer = new HashMap<>();

    private Successors(Looked looked) {
        this.looked = looked;
        this.brands = looked.columns.codes(Said.BRAND);
    }

    static List<Takeover> find(Looked looked) {
        Successors successors = new Successors(looked);
        successors.read();
        return successors.takeovers();
    }

    private void read() {
        Dictionary texts = looked.columns.texts(Said.BRAND);
        BitSet told = new BitSet();
        for (int brand = 1; brand < texts.count(); brand++) {
            told.set(brand, !Unstated.is(texts.text(brand)));
        }
        looked.rows.stream()
                .filter(row -> told.get(brands.get(row)) && looked.code(row) != 0 && looked.buyer(row) != 0)
                .filter(row -> looked.day(row) != Days.NONE)
                .forEach(this::add);
    }

    private void add(int row) {
        int buyer = looked.buyer(row);
        codeOfBuyer.putIfAbsent(buyer, looked.columns.codes(Said.BUYER).get(row));
        Bought of = bought.computeIfAbsent(new Goods(looked.code(row), brands.get(row)), _ -> new TreeMap<>())
                .computeIfAbsent(buyer, _ -> new Bought());
        of.first = Math.min(of.first, Days.first(looked.day(row)));
        of.add(row);
    }

    private List<Takeover> takeovers() {
        List<Takeover> found = new ArrayList<>();
        Map<Integer, Optional<Listing>> firstListing = new HashMap<>();
        bought.forEach((goods, buyers) -> buyers.forEach((listed, of) -> firstListing
                .computeIfAbsent(listed, this::firstListing)
                .filter(listing -> hasSomeInTheYearBefore(of, Days.of(listing.listed())))
                .ifPresent(listing -> buyers.forEach((buyer, taken) -> {
                    if (buyer.intValue() != listed && isSoonAfter(taken.first, Days.of(listing.listed()))) {
                        found.add(new Takeover(
                                listed,
                                buyer,
                                listing.listed(),
                                listing.authority(),
                                goods.code(),
                                goods.brand(),
                                taken.first,
                                taken.rows()));
                    }
                }))));
        return found;
    }

    /** Dates that are known to the day alone can be told to be so near. */
    private Optional<Listing> firstListing(int buyer) {
        Listings listings = looked.listings.get();
        return listings.of(Role.BUYER, codeOfBuyer.getOrDefault(buyer, 0)).stream()
                .filter(listing -> Days.of(listing.listed()) % MONTH != 0)
                .min((one, other) -> one.listed().compareTo(other.listed()));
    }

    private boolean hasSomeInTheYearBefore(Bought of, int listed) {
        return Arrays.stream(of.rows, 0, of.count)
                .map(looked::day)
                .anyMatch(day -> Days.last(day) <= listed && Days.first(day) >= listed - YEAR);
    }

    private static boolean isSoonAfter(int first, int listed) {
        return first > listed && !date(first).isAfter(date(listed).plusDays(DAYS));
    }

    private static LocalDate date(int day) {
        LocalDate first = LocalDate.of(Days.year(day), Days.month(day), 1);
        return first.plusDays(Math.min(day % MONTH, first.lengthOfMonth()) - 1L);
    }
}
