package spoor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Single declarations of one relation, as the store keeps them: as many as {@link #ROWS} in one node, what they say in lists
 * of the same length.
 *
 * <pre>
 * id 'r/7#0'  page 0  relation 'r/7'  dataset, supplier, buyer, count 3
 * ids      ['s/1',     's/2',     's/3']
 * date     ['2023-04', '',        '2023-05']     '' where a declaration does not say it
 * valueUSD [1200.5,    NaN,       7.0]           NaN likewise
 * </pre>
 */
public final class ShipmentPage {

    /** The most declarations of one page. */
    public static final int ROWS = 200;

    private static final Set<String> OF_ALL = Set.of("dataset", "relation", "supplier", "buyer");
    private static final String ID = "id";
    private static final String IDS = "ids";
    private static final Comparator<Map<String, Object>> BY_DATE = Comparator.<Map<String, Object>, String>comparing(
                    row -> String.valueOf(row.getOrDefault("date", "")))
            .thenComparing(row -> String.valueOf(row.get(ID)));

    private ShipmentPage() {}

    /**
     * The pages of a relation, by date.
     *
     * @param declarations all of the relation, at least one; each with {@code id}, {@code dataset} and {@code relation}; values are texts or
     *     doubles
     */
    public static List<Map<String, Object>> cut(List<Map<String, Object>> declarations) {
        List<Map<String, Object>> sorted = declarations.stream().sorted(BY_DATE).toList();
        List<Map<String, Object>> pages = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += ROWS) {
            pages.add(page(sorted.subList(from, Math.min(from + ROWS, sorted.size())), from / ROWS));
        }
        return pages;
    }

    private static Map<String, Object> page(List<Map<String, Object>> rows, long number) {
        Map<String, Object> page = new LinkedHashMap<>();
        Map<String, Object> first = rows.getFirst();
        page.put(ID, first.get("relation") + "#" + number);
        page.put("page", number);
        page.put("count", (long) rows.size());
        OF_ALL.stream().filter(first::containsKey).forEach(name -> page.put(name, first.get(name)));
        columns(rows).forEach((name, column) -> page.put(name.equals(ID) ? IDS : name, said(column)));
        return page;
    }

    /** By their names; null where a row does not say it. */
    private static Map<String, Object[]> columns(List<Map<String, Object>> rows) {
        Map<String, Object[]> columns = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Map.Entry<String, Object> said : rows.get(i).entrySet()) {
                columns.computeIfAbsent(said.getKey(), _ -> new Object[rows.size()])[i] = said.getValue();
            }
        }
        columns.keySet().removeAll(OF_ALL);
        return new TreeMap<>(columns);
    }

    private static List<Object> said(Object[] column) {
        boolean numbers = Arrays.stream(column).anyMatch(Double.class::isInstance);
        Object unknown = numbers ? (Object) Double.NaN : "";
        for (int i = 0; i < column.length; i++) {
            column[i] = column[i] == null ? unknown : column[i];
        }
        return Arrays.asList(column);
    }

    /** The ids of its declarations. */
    public static List<?> ids(Map<String, Object> page) {
        return page.get(IDS) instanceof List<?> ids ? ids : List.of();
    }

    /** Its declarations, as they were cut into pages. */
    public static List<Map<String, Object>> rows(Map<String, Object> page) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < ids(page).size(); i++) {
            rows.add(row(page, i));
        }
        return rows;
    }

    private static Map<String, Object> row(Map<String, Object> page, int place) {
        Map<String, Object> row = new HashMap<>();
        OF_ALL.stream().filter(page::containsKey).forEach(name -> row.put(name, page.get(name)));
        page.forEach((name, value) -> {
            if (value instanceof List<?> column && isSaid(column.get(place))) {
                row.put(name.equals(IDS) ? ID : name, column.get(place));
            }
        });
        return row;
    }

    private static boolean isSaid(Object value) {
        return !value.equals("") && !value.equals(Double.NaN);
    }

    /** The page with some of its declarations alone, in the same order and of the same id; at least one. */
    public static Map<String, Object> keep(Map<String, Object> page, Predicate<Object> kept) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ids(page).size(); i++) {
            if (kept.test(ids(page).get(i))) {
                places.add(i);
            }
        }
        Map<String, Object> rest = new HashMap<>();
        page.forEach((name, value) -> rest.put(
                name,
                value instanceof List<?> column
                        ? places.stream().<Object>map(column::get).toList()
                        : value));
        rest.put("count", (long) places.size());
        return rest;
    }
}
