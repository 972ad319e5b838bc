package spoor.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import spoor.model.NodeLabel;

/** What the rows read so far have defined, and so what later ones may refer to. */
final class KnownIds {

    private static final Pattern HS6 = Pattern.compile("\\d{6}");

    private final Set<String> sources = new HashSet<>();
    private final Map<String, NodeLabel> entities = new HashMap<>();
    private final Map<String, Long> lineOfId = new HashMap<>();

    /** An id that no other row has. */
    String define(CsvRow row, String id) {
        Long line = lineOfId.putIfAbsent(id, row.line());
        if (line != null) {
            throw row.fault("id", id, "Line %d has this id already.".formatted(line));
        }
        return id;
    }

    void addSource(String id) {
        sources.add(id);
    }

    void addEntity(String id, NodeLabel label) {
        entities.put(id, label);
    }

    /** One source at least, all of them known. */
    List<String> requireSources(CsvRow row, String column) {
        List<String> cited = row.list(column);
        if (cited.isEmpty()) {
            throw row.fault(column, "This cell must name a source.");
        }
        for (String source : cited) {
            if (!sources.contains(source)) {
                throw row.fault(column, source, "sources.csv has no such source.");
            }
        }
        return cited;
    }

    NodeLabel requireEntity(CsvRow row, String column) {
        return requireEntity(row, column, row.required(column));
    }

    private NodeLabel requireEntity(CsvRow row, String column, String id) {
        NodeLabel label = entities.get(id);
        if (label == null) {
            throw row.fault(column, id, "The package has no such entity.");
        }
        return label;
    }

    List<String> requireComponents(CsvRow row, String column) {
        for (String id : row.list(column)) {
            if (requireEntity(row, column, id) != NodeLabel.COMPONENT) {
                throw row.fault(column, id, "This is no component.");
            }
        }
        return row.list(column);
    }

    List<String> requireHs6(CsvRow row, String column) {
        for (String code : row.list(column)) {
            if (!HS6.matcher(code).matches()) {
                throw row.fault(column, code, "An HS code has six digits here.");
            }
        }
        return row.list(column);
    }
}
