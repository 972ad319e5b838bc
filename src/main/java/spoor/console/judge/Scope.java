package spoor.console.judge;

import java.util.HashMap;
import java.util.Map;

/** What the names of a statement stand for at one place, and how many rows there can be by then. */
final class Scope {

    /** What a MATCH is reckoned to find. */
    private static final double FOUND = 20_000;

    /** More cannot be collected in the memory that the database gives one statement. */
    private static final double MOST_ROWS = 8e6;

    private final Map<String, Extent> names;
    private double rows;

    Scope() {
        this(Map.of(), 1);
    }

    private Scope(Map<String, Extent> names, double rows) {
        this.names = new HashMap<>(names);
        this.rows = rows;
    }

    /** For what stands in a subquery: it sees the names, and runs for one row. */
    Scope inner() {
        return new Scope(names, 1);
    }

    /** Who is not known was matched. */
    Extent get(String name) {
        return names.getOrDefault(name, Extent.STORED);
    }

    void put(String name, Extent value) {
        names.put(name, value);
    }

    /** A WITH leaves these names only. */
    void leave(Map<String, Extent> only) {
        names.clear();
        names.putAll(only);
    }

    void addAll(Map<String, Extent> more) {
        names.putAll(more);
    }

    Map<String, Extent> names() {
        return names;
    }

    double rows() {
        return rows;
    }

    boolean knows(String name) {
        return names.containsKey(name);
    }

    /** By a MATCH of so many patterns that have nothing to do with each other, or with what is known. */
    void found(int separate) {
        rows = separate == 0 ? Math.max(rows, FOUND) : Math.min(MOST_ROWS, rows * Math.pow(FOUND, separate));
    }

    void multiply(double by) {
        rows = Math.min(MOST_ROWS, rows * Math.max(1, by));
    }

    void cap(double most) {
        rows = Math.min(rows, most);
    }
}
