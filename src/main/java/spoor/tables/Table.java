package spoor.tables;

import java.util.List;

/**
 * A table.
 *
 * @param name of its sheet
 * @param header names of its columns
 * @param rows as many cells each as there are columns: a {@link Number} or a text
 */
public record Table(String name, List<String> header, List<List<Object>> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<Object> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "%d cells under %d columns: %s".formatted(row.size(), header.size(), row));
            }
        }
    }
}
