package spoor.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a comma-separated file with a header, by column. */
public final class CsvRows {

    private CsvRows() {}

    /** All rows of a file. */
    public static List<Map<String, String>> read(Path file) throws IOException {
        List<List<String>> rows = cut(Files.readString(file));
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < Math.min(row.size(), rows.getFirst().size()); i++) {
                cells.put(rows.getFirst().get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    private static List<List<String>> cut(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (twice) {
                    cell.append(sign);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(sign);
            }
        }
        return rows;
    }
}
