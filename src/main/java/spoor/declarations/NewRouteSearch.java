package spoor.declarations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import spoor.declarations.column.Days;
import spoor.declarations.column.Said;
import spoor.declarations.column.Unstated;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;

/** Finds routes that were never seen before a day. One object a question; not safe for threads. */
final class NewRouteSearch {

    private static final int YEAR = 10_000;
    private static final int DIGITS = 6;

    private record Goods(String hs6, String brand) {}

    private record Key(Goods goods, int departure) {}

    /** What was seen of a route. */
    private static final class Seen {
        private int cell;
        private boolean before;
        private boolean maybeBefore;
        private int first;
    }

    private final Desk desk;
    private final int since;
    private final Grouping departures;
    private final Ints dates;
    private final CellSums sums;
    private final Map<Key, Seen> routes = new HashMap<>();
    private int begin = Integer.MAX_VALUE;
    private int cells;
    private long rows;
    private long left;

    private NewRouteSearch(Desk desk, int since) {
        this.desk = desk;
        this.since = since;
        this.departures = desk.groupings().of(Dimension.DEPARTURE);
        this.dates = desk.columns().dates();
        this.sums = new CellSums(desk.columns(), desk.register());
    }

    static NewRoutes find(Desk desk, SinceQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        NewRouteSearch search = new NewRouteSearch(desk, question.day());
        desk.rows(desk.filter(question.chosen()), cancel, search::add);
        return search.answer(question, begun);
    }

    private void add(int row) {
        rows++;
        int day = dates.get(row);
        if (day != Days.NONE) {
            begin = Math.min(begin, Days.last(day));
        }
        String hs = text(Said.HS, row);
        String brand = text(Said.BRAND, row);
        int departure = departures.kind().applyAsInt(row);
        boolean told = departures.value().apply(departure).state() == Value.State.STATED;
        if (hs.length() < DIGITS || Unstated.is(brand) || !told || day == Days.NONE) {
            left++;
            return;
        }
        Seen seen =
                routes.computeIfAbsent(new Key(new Goods(hs.substring(0, DIGITS), brand), departure), _ -> new Seen());
        if (Days.last(day) < since) {
            seen.before = true;
        } else if (Days.first(day) < since) {
            seen.maybeBefore = true;
            left++;
        } else {
            addAfter(seen, row, day);
        }
    }

    private void addAfter(Seen seen, int row, int day) {
        if (seen.cell == 0) {
            seen.cell = ++cells;
        }
        if (seen.first == Days.NONE || Days.first(day) < Days.first(seen.first)) {
            seen.first = day;
        }
        sums.add(seen.cell, row);
    }

    private String text(Said said, int row) {
        return desk.columns().texts(said).text(desk.columns().codes(said).get(row));
    }

    private NewRoutes answer(SinceQuestion question, long begun) {
        Map<Goods, TreeSet<String>> before = new HashMap<>();
        routes.forEach((key, seen) -> {
            if (seen.before) {
                before.computeIfAbsent(key.goods(), _ -> new TreeSet<>())
                        .add(departures.value().apply(key.departure()).code());
            }
        });
        List<NewRoutes.Route> found = new ArrayList<>();
        routes.forEach((key, seen) -> {
            if (seen.cell != 0 && !seen.before) {
                found.add(route(key, seen, before.getOrDefault(key.goods(), new TreeSet<>())));
            }
        });
        found.sort(Comparator.<NewRoutes.Route>comparingInt(
                        route -> route.verdict().equals("new") ? 0 : 1)
                .thenComparing(route -> -route.cell().rows())
                .thenComparing(NewRoutes.Route::hs6)
                .thenComparing(NewRoutes.Route::brand)
                .thenComparing(route -> route.departure().code()));
        List<NewRoutes.Route> shown =
                found.stream().skip(question.first()).limit(question.most()).toList();
        return new NewRoutes(
                Days.text(since),
                rows,
                left,
                shown,
                found.size(),
                question.first() + shown.size() >= found.size(),
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private NewRoutes.Route route(Key key, Seen seen, Set<String> before) {
        return new NewRoutes.Route(
                key.goods().hs6(),
                key.goods().brand(),
                departures.value().apply(key.departure()),
                verdict(seen, before),
                Days.text(seen.first),
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
