package spoor.analysis.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A table while it is counted. Not safe for threads. */
final class CountedTable {

    /** Most rows that are told. */
    static final int MOST_ROWS = 1_000;

    /** Of the counts the one of relations; any other is of entities, unless rows have counts of their own. */
    private static final String RELATIONS = "relations";

    private final String key;
    private final List<String> by;
    private final List<String> counts;
    private final int ordered;
    private final Map<List<String>, Cell> cells = new LinkedHashMap<>();

    /** What has the same values. */
    static final class Cell {

        private final Set<Integer> entities = new TreeSet<>();
        private final Set<Integer> relations = new TreeSet<>();
        private List<Long> counts = List.of();

        Cell add(int entity) {
            entities.add(entity);
            return this;
        }

        Cell addAll(Collection<Integer> more) {
            entities.addAll(more);
            return this;
        }

        Cell says(ViewRelation tie) {
            relations.add(tie.relation());
            return this;
        }

        Cell says(Collection<ViewRelation> ties) {
            ties.forEach(this::says);
            return this;
        }

        /** Counts of its own, in the place of those of its entities and relations. */
        void count(Long... numbers) {
            counts = List.of(numbers);
        }

        List<Long> counts(List<String> what) {
            return counts.isEmpty() ? CountedTable.counts(what, entities.size(), relations.size()) : counts;
        }

        Set<Integer> entities() {
            return entities;
        }

        Set<Integer> relations() {
            return relations;
        }
    }

    /** @param ordered by the values of so many of the first columns rows stand; else the unknown first, then the largest */
    CountedTable(String key, List<String> by, List<String> counts, int ordered) {
        this.key = key;
        this.by = by;
        this.counts = counts;
        this.ordered = ordered;
    }

    private static List<Long> counts(List<String> what, long entities, long relations) {
        return what.stream()
                .map(each -> each.equals(RELATIONS) ? relations : entities)
                .toList();
    }

    String key() {
        return key;
    }

    List<String> by() {
        return by;
    }

    List<String> counts() {
        return counts;
    }

    Cell at(String... values) {
        return cells.computeIfAbsent(List.of(values), _ -> new Cell());
    }

    int size() {
        return cells.size();
    }

    /** Its rows in their order. */
    Stream<Map.Entry<List<String>, Cell>> rows() {
        Comparator<Map.Entry<List<String>, Cell>> order = Comparator.comparing(
                        (Map.Entry<List<String>, Cell> row) -> row.getKey().subList(0, ordered), CountedTable::compare)
                .thenComparing(row -> -Collections.frequency(row.getKey(), ""))
                .thenComparing(row -> -row.getValue().counts(counts).getFirst())
                .thenComparing(Map.Entry::getKey, CountedTable::compare);
        return cells.entrySet().stream().sorted(order).limit(MOST_ROWS);
    }

    private static int compare(List<String> left, List<String> right) {
        for (int at = 0; at < left.size(); at++) {
            int order = left.get(at).compareTo(right.get(at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Each entity and relation once; empty where rows have counts of their own. */
    List<Long> total() {
        if (cells.values().stream().anyMatch(cell -> !cell.counts.isEmpty())) {
            return List.of();
        }
        Set<Integer> entities = new HashSet<>();
        Set<Integer> relations = new HashSet<>();
        cells.values().forEach(cell -> {
            entities.addAll(cell.entities);
            relations.addAll(cell.relations);
        });
        return counts(counts, entities.size(), relations.size());
    }
}
