package spoor.declarations.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import spoor.declarations.CellSums;
import spoor.declarations.DeclarationData;
import spoor.declarations.Register;
import spoor.declarations.Selection;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;

/** Counts the declarations of pairs of firms on both sides of a day. One object a question; not safe for threads. */
public final class Turns {

    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final int UNDATED = 3;
    private static final int PARTY_BITS = 32;

    private static final Comparator<Turn.Pair> MOST_ROWS_FIRST = Comparator.comparingLong(
                    (Turn.Pair pair) -> -pair.rows())
            .thenComparing(Turn.Pair::seller)
            .thenComparing(Turn.Pair::buyer);

    private final DeclarationData desk;
    private final int day;
    private final CellSums sums;
    private final LongIntMap places = new LongIntMap();
    private final List<long[]> counts = new ArrayList<>();
    private final List<Long> keys = new ArrayList<>();

    private Turns(DeclarationData desk, int day) {
        this.desk = desk;
        this.day = day;
        this.sums = new CellSums(desk.columns(), desk.register());
    }

    /**
     * The declarations of these pairs.
     *
     * @param pairs buyers by seller, as ids
     * @param day as {@link PartialDays} has it; the first of the later side
     * @param most so many pairs are told
     */
    public static Turn find(
            DeclarationData desk, Map<String, List<String>> pairs, int day, int most, CancelSignal cancel) {
        Turns turns = new Turns(desk, day);
        pairs.forEach((seller, buyers) -> buyers.forEach(buyer -> turns.want(seller, buyer)));
        Ints sellers = desk.columns().codes(WordColumns.SELLER);
        Ints buyers = desk.columns().codes(WordColumns.BUYER);
        int[] party = desk.register().party();
        if (!turns.keys.isEmpty()) {
            desk.rows(
                    desk.filter(Selection.ALL),
                    cancel,
                    row -> turns.add(key(party[sellers.get(row)], party[buyers.get(row)]), row));
        }
        return turns.answer(most);
    }

    private static long key(int seller, int buyer) {
        return (long) seller << PARTY_BITS | buyer;
    }

    private void want(String seller, String buyer) {
        int from = desk.register().find().applyAsInt(seller);
        int to = desk.register().find().applyAsInt(buyer);
        if (from != 0 && to != 0 && places.get(key(from, to)) == 0) {
            keys.add(key(from, to));
            counts.add(new long[UNDATED + 1]);
            places.put(key(from, to), keys.size());
        }
    }

    private void add(long key, int row) {
        int place = places.get(key);
        if (place != 0) {
            int side = side(desk.columns().dates().get(row));
            counts.get(place - 1)[side]++;
            sums.add(side, row);
        }
    }

    private int side(int date) {
        if (date == PartialDays.NONE) {
            return UNDATED;
        }
        return PartialDays.last(date) < day ? BEFORE : PartialDays.first(date) >= day ? AFTER : UNDATED;
    }

    private Turn answer(int most) {
        List<Turn.Pair> pairs = new ArrayList<>();
        for (int place = 0; place < keys.size(); place++) {
            Turn.Pair pair = pair(keys.get(place), counts.get(place));
            if (pair.rows() > 0) {
                pairs.add(pair);
            }
        }
        pairs.sort(MOST_ROWS_FIRST);
        return new Turn(
                sums.cell(BEFORE, List.of()),
                sums.cell(AFTER, List.of()),
                sums.cell(UNDATED, List.of()),
                List.copyOf(pairs.subList(0, Math.min(most, pairs.size()))),
                pairs.size() <= most);
    }

    private Turn.Pair pair(long key, long[] count) {
        Register register = desk.register();
        return new Turn.Pair(
                register.id().apply((int) (key >>> PARTY_BITS)),
                register.id().apply((int) key),
                count[BEFORE],
                count[AFTER],
                count[UNDATED]);
    }
}
