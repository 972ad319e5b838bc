package spoor.declarations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Kinds;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.SellerPairs;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;

/** Finds who sold to whom before a day and since. One object a question; not safe for threads. */
final class SellerChangeSearch {

    private static final int MOST_SELLERS = 50;

    private final DeclarationData desk;
    private final Ints dates;
    private final Kinds sellers;
    private final Kinds buyers;
    private final int since;
    private final SellerPairs pairs = new SellerPairs();
    private final int[] days = new int[RowBlock.MOST];
    private final int[] sold = new int[RowBlock.MOST];
    private final int[] bought = new int[RowBlock.MOST];
    private long rows;
    private long untold;

    private SellerChangeSearch(DeclarationData desk, int since) {
        Columns columns = desk.columns();
        this.desk = desk;
        this.dates = columns.dates();
        this.sellers =
                Kinds.of(columns.codes(WordColumns.SELLER), desk.register().party());
        this.buyers = Kinds.of(columns.codes(WordColumns.BUYER), desk.register().party());
        this.since = since;
    }

    static SellerChanges find(DeclarationData desk, SinceQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        SellerChangeSearch search = new SellerChangeSearch(desk, question.day());
        desk.blocks(desk.filter(question.chosen()), cancel, search::add);
        return search.answer(question, begun);
    }

    private void add(RowBlock block) {
        rows += block.count;
        block.read(dates, days);
        block.read(sellers, sold);
        block.read(buyers, bought);
        for (int i = 0; i < block.count; i++) {
            int at = block.places[i];
            int day = days[at];
            boolean before = day != PartialDays.NONE && PartialDays.last(day) < since;
            boolean after = day != PartialDays.NONE && PartialDays.first(day) >= since;
            if (sold[at] == 0 || bought[at] == 0 || before == after) {
                untold++;
            } else {
                pairs.add(bought[at], sold[at], day, before);
            }
        }
    }

    private SellerChanges answer(SinceQuestion question, long begun) {
        Comparator<SellerPairs.Buyer> order = Comparator.<SellerPairs.Buyer>comparingInt(buyer -> -buyer.fresh())
                .thenComparing(buyer -> -buyer.rowsSince())
                .thenComparing(buyer -> desk.register().id().apply(buyer.buyer()));
        int most = Math.addExact(question.first(), question.most());
        PriorityQueue<SellerPairs.Buyer> first = new PriorityQueue<>(order.reversed());
        int[] count = new int[1];
        pairs.each(buyer -> {
            count[0]++;
            if (first.size() < most || order.compare(buyer, first.element()) < 0) {
                first.add(buyer);
            }
            if (first.size() > most) {
                first.remove();
            }
        });
        List<SellerChanges.Buyer> shown = first.stream()
                .sorted(order)
                .skip(question.first())
                .map(this::buyer)
                .toList();
        return new SellerChanges(
                PartialDays.text(since),
                rows,
                untold,
                shown,
                count[0],
                question.first() + shown.size() >= count[0],
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private SellerChanges.Buyer buyer(SellerPairs.Buyer found) {
        long rowsBefore = 0;
        int before = 0;
        int stayed = 0;
        int foundedAfter = 0;
        int foundedUnknown = 0;
        List<SellerChanges.Seller> sellers = new ArrayList<>();
        for (int pair : found.pairs()) {
            SellerChanges.Seller seller = seller(pair);
            sellers.add(seller);
            rowsBefore += seller.rowsBefore();
            before += seller.rowsBefore() > 0 ? 1 : 0;
            stayed += seller.rowsBefore() > 0 && seller.rowsSince() > 0 ? 1 : 0;
            if (seller.rowsBefore() == 0) {
                foundedAfter += isAfter(seller.founded()) ? 1 : 0;
                foundedUnknown += seller.founded() == null ? 1 : 0;
            }
        }
        sellers.sort(Comparator.<SellerChanges.Seller>comparingLong(seller -> -seller.rowsSince())
                .thenComparing(seller -> -seller.rowsBefore())
                .thenComparing(seller -> seller.seller().code()));
        return new SellerChanges.Buyer(
                party(Dimension.BUYER, found.buyer()),
                rowsBefore,
                found.rowsSince(),
                before,
                stayed,
                found.fresh(),
                foundedAfter,
                foundedUnknown,
                sellers.stream().limit(MOST_SELLERS).toList());
    }

    /** Of a date known in part only if it cannot be otherwise. */
    private boolean isAfter(@Nullable String founded) {
        int day = founded == null ? PartialDays.NONE : PartialDays.of(founded);
        return day != PartialDays.NONE && PartialDays.first(day) >= since;
    }

    private SellerChanges.Seller seller(int pair) {
        int seller = pairs.seller(pair);
        String founded = PartialDays.text(desk.register().founded().get()[seller]);
        return new SellerChanges.Seller(
                party(Dimension.SELLER, seller),
                pairs.before(pair),
                pairs.since(pair),
                PartialDays.text(pairs.first(pair)),
                PartialDays.text(pairs.last(pair)),
                founded.isEmpty() ? null : founded);
    }

    private Value party(Dimension dimension, int party) {
        return desk.register()
                .named(dimension, Value.stated(desk.register().id().apply(party)));
    }
}
