package spoor.declarations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.Unstated;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;
import spoor.snapshot.table.Dictionary;

/** Finds routes that were never seen before a day. One object a question; not safe for threads. */
final class NewRouteSearch {

    private static final int YEAR = 10_000;
    private static final int DIGITS = 6;

    /** Six digits and a brand, by the numbers and codes that they have here. */
    private record Goods(int hs6, int brand) {}

    /** A route and what was seen of it. */
    private static final class Seen {
        private final Goods goods;
        private final int departure;
        private int cell;
        private boolean before;
        private boolean maybeBefore;
        private int first;

        Seen(Goods goods, int departure) {
            this.goods = goods;
            this.departure = departure;
        }
    }

    private final DeclarationData desk;
    private final int since;
    private final Grouping departures;
    private final Ints dates;
    private final CellSums sums;
    private final Dictionary known;
    private final int[] goodsOf;
    private final BitSet toldBrands = new BitSet();
    private final BitSet toldDepartures = new BitSet();
    private final BitSet summed = new BitSet();
    private final Ints codes;
    private final Ints brands;
    private final LongIntMap numbers = new LongIntMap();
    private final List<Seen> routes = new ArrayList<>();
    private final int brandCount;
    private final int[] days = new int[RowBlock.MOST];
    private final int[] goodsCodes = new int[RowBlock.MOST];
    private final int[] brandCodes = new int[RowBlock.MOST];
    private final int[] sentFrom = new int[RowBlock.MOST];
    private @Nullable Seen last;
    private long lastKey;
    private int begin = Integer.MAX_VALUE;
    private int cells;
    private long rows;
    private long left;

    private NewRouteSearch(DeclarationData desk, int since) {
        this.desk = desk;
        this.since = since;
        this.departures = desk.groupings().of(Dimension.DEPARTURE);
        this.dates = desk.columns().dates();
        this.sums = new CellSums(desk.columns(), desk.register());
        this.codes = desk.columns().codes(WordColumns.HS);
        this.brands = desk.columns().codes(WordColumns.BRAND);
        Dictionary hs6 = new Dictionary();
        this.goodsOf = goods(desk.columns().texts(WordColumns.HS), hs6);
        this.known = hs6.sealed();
        Dictionary texts = desk.columns().texts(WordColumns.BRAND);
        this.brandCount = texts.count();
        for (int brand = 0; brand < texts.count(); brand++) {
            toldBrands.set(brand, !Unstated.is(texts.text(brand)));
        }
        for (int kind = 0; kind < departures.size(); kind++) {
            toldDepartures.set(kind, departures.value().apply(kind).state() == Value.State.STATED);
        }
    }

    /** By code of the HS; 0 where fewer digits are said. */
    private static int[] goods(Dictionary texts, Dictionary hs6) {
        hs6.numberOf("");
        int[] goods = new int[texts.count()];
        for (int code = 0; code < goods.length; code++) {
            String text = texts.text(code);
            goods[code] = text.length() < DIGITS ? 0 : hs6.numberOf(text.substring(0, DIGITS));
        }
        return goods;
    }

    static NewRoutes find(DeclarationData desk, SinceQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        NewRouteSearch search = new NewRouteSearch(desk, question.day());
        RowFilter filter = desk.filter(question.chosen());
        desk.blocks(filter, cancel, search::add);
        search.numberNew();
        if (search.cells > 0) {
            desk.blocks(filter, cancel, search::sum);
        }
        return search.answer(question, begun);
    }

    private void add(RowBlock block) {
        read(block);
        rows += block.count;
        for (int i = 0; i < block.count; i++) {
            int at = block.places[i];
            int day = days[at];
            if (day != PartialDays.NONE) {
                begin = Math.min(begin, PartialDays.last(day));
            }
            int goods = goodsOf[goodsCodes[at]];
            if (goods == 0
                    || !toldBrands.get(brandCodes[at])
                    || !toldDepartures.get(sentFrom[at])
                    || day == PartialDays.NONE) {
                left++;
            } else {
                see(seen(goods, brandCodes[at], sentFrom[at]), day);
            }
        }
    }

    private void read(RowBlock block) {
        block.read(dates, days);
        block.read(codes, goodsCodes);
        block.read(brands, brandCodes);
        block.read(departures.kind(), sentFrom);
    }

    private void see(Seen seen, int day) {
        int first = PartialDays.first(day);
        if (PartialDays.last(day) < since) {
            seen.before = true;
        } else if (first < since) {
            seen.maybeBefore = true;
            left++;
        } else if (seen.first == PartialDays.NONE || first < PartialDays.first(seen.first)) {
            seen.first = day;
        }
    }

    /** Only what is new is summed up: mostly few routes of many. */
    private void numberNew() {
        for (Seen seen : routes) {
            if (seen.first != PartialDays.NONE && !seen.before) {
                seen.cell = ++cells;
                summed.set(seen.goods.hs6());
            }
        }
    }

    private void sum(RowBlock block) {
        read(block);
        for (int i = 0; i < block.count; i++) {
            int at = block.places[i];
            int goods = goodsOf[goodsCodes[at]];
            if (goods != 0 && summed.get(goods) && PartialDays.first(days[at]) >= since) {
                int number = numbers.get(key(goods, brandCodes[at], sentFrom[at]));
                Seen seen = number == 0 ? null : routes.get(number - 1);
                if (seen != null && seen.cell != 0) {
                    sums.add(seen.cell, block.from + at);
                }
            }
        }
    }

    private long key(int goods, int brand, int departure) {
        return ((long) goods * brandCount + brand) * departures.size() + departure;
    }

    /** Rows that follow each other are mostly of one route. */
    private Seen seen(int goods, int brand, int departure) {
        long key = key(goods, brand, departure);
        if (key == lastKey && last != null) {
            return last;
        }
        int number = numbers.get(key);
        if (number == 0) {
            routes.add(new Seen(new Goods(goods, brand), departure));
            number = routes.size();
            numbers.put(key, number);
        }
        lastKey = key;
        last = routes.get(number - 1);
        return last;
    }

    private NewRoutes answer(SinceQuestion question, long begun) {
        Map<Goods, TreeSet<String>> before = new HashMap<>();
        for (Seen seen : routes) {
            if (seen.before) {
                before.computeIfAbsent(seen.goods, _ -> new TreeSet<>())
                        .add(departures.value().apply(seen.departure).code());
            }
        }
        List<NewRoutes.Route> found = new ArrayList<>();
        for (Seen seen : routes) {
            if (seen.cell != 0) {
                found.add(route(seen, before.getOrDefault(seen.goods, new TreeSet<>())));
            }
        }
        found.sort(Comparator.<NewRoutes.Route>comparingInt(
                        route -> route.verdict().equals("new") ? 0 : 1)
                .thenComparing(route -> -route.cell().rows())
                .thenComparing(NewRoutes.Route::hs6)
                .thenComparing(NewRoutes.Route::brand)
                .thenComparing(route -> route.departure().code()));
        List<NewRoutes.Route> shown =
                found.stream().skip(question.first()).limit(question.most()).toList();
        return new NewRoutes(
                PartialDays.text(since),
                rows,
                left,
                shown,
                found.size(),
                question.first() + shown.size() >= found.size(),
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private NewRoutes.Route route(Seen seen, Set<String> before) {
        return new NewRoutes.Route(
                known.text(seen.goods.hs6()),
                desk.columns().texts(WordColumns.BRAND).text(seen.goods.brand()),
                departures.value().apply(seen.departure),
                verdict(seen, before),
                PartialDays.text(seen.first),
                List.copyOf(before),
                sums.cell(seen.cell, List.of()));
    }

    private String verdict(Seen seen, Set<String> before) {
        if (begin > since - YEAR) {
            return "coverage";
        }
        if (seen.maybeBefore) {
            return "dates";
        }
        return before.isEmpty() ? "goods-new" : "new";
    }
}
