package spoor.analysis.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import spoor.search.ReadList;
import spoor.search.Standing;
import spoor.search.Standings;
import spoor.snapshot.table.Listed;

/** How the firms on the ways to and from somebody stand against lists, and since when they are listed. */
final class ListingTables {

    /** Most firms that are held against lists. */
    static final int MOST_FIRMS = 2_000;

    private static final int YEAR_DIGITS = 4;

    private final Subject subject;
    private final Collection<Integer> firms;

    ListingTables(Subject subject, Collection<Integer> firms) {
        this.subject = subject;
        this.firms = firms;
    }

    /** By authority and state: only who was searched in all lists of it and not found is not listed. */
    CountedTable standings(Map<String, Standings> known, List<ReadList> lists) {
        CountedTable cells = new CountedTable("standings", List.of("authority", "state"), List.of("firms"), 1);
        for (int firm : firms) {
            Standings standings = known.get(subject.id(firm));
            for (Standing standing : standings == null ? List.<Standing>of() : standings.against(lists)) {
                cells.at(standing.authority(), standing.state().word()).add(firm);
            }
        }
        return cells;
    }

    /** By authority and year of the first listing; those without a date beside. */
    CountedTable since() {
        CountedTable cells =
                new CountedTable("listed-since", List.of("authority", "year"), List.of("firms", "byThen"), 2);
        Map<String, Map<String, Set<Integer>>> byYear = new TreeMap<>();
        for (int firm : firms) {
            years(firm)
                    .forEach((authority, year) -> byYear.computeIfAbsent(authority, _ -> new TreeMap<>())
                            .computeIfAbsent(year, _ -> new TreeSet<>())
                            .add(firm));
        }
        byYear.forEach((authority, years) -> addYears(cells, authority, years));
        return cells;
    }

    private static void addYears(CountedTable cells, String authority, Map<String, Set<Integer>> years) {
        long byThen = 0;
        for (Map.Entry<String, Set<Integer>> year : years.entrySet()) {
            long firms = year.getValue().size();
            byThen += year.getKey().isEmpty() ? 0 : firms;
            cells.at(authority, year.getKey()).addAll(year.getValue()).count(firms, byThen);
        }
    }

    /** The first year by authority; empty where none of its listings bears a date. */
    private Map<String, String> years(int firm) {
        Map<String, String> years = new TreeMap<>();
        for (Listed listed : subject.view().listings(firm)) {
            String date = listed.listed();
            years.merge(
                    listed.authority(),
                    date.substring(0, Math.min(YEAR_DIGITS, date.length())),
                    (one, other) -> one.isEmpty() || (!other.isEmpty() && other.compareTo(one) < 0) ? other : one);
        }
        return years;
    }
}
