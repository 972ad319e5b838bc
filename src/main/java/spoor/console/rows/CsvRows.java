package spoor.console.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import spoor.model.SpreadsheetText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of RFC 4180, the line's end included. Null is an empty cell and an empty text is {@code ""}; whole numbers,
 * dates and times stand as they are, lists, maps, nodes, relations and paths as JSON. A spreadsheet takes a text that
 * begins like a formula for one, so a {@code '} is put before it.
 */
public final class CsvRows extends RowWriter {

    private final JsonValues values;
    private final JsonMapper json;

    CsvRows(JsonValues values, JsonMapper json) {
        this.values = values;
        this.json = json;
    }

    /** The header's line. */
    public static String header(List<String> columns) {
        return columns.stream().map(CsvRows::text).collect(Collectors.joining(",", "", "\r\n"));
    }

    @Override
    public String cell(Value value) {
        Object plain = values.plain(value);
        return switch (plain) {
            case null -> "";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case String text -> text(text);
            case Map<?, ?> map -> ofMap(map);
            default -> text(json.writeValueAsString(plain));
        };
    }

    private String ofMap(Map<?, ?> map) {
        boolean isTagged = map.containsKey("$type") && map.get("_value") instanceof String;
        if (!isTagged) {
            return text(json.writeValueAsString(map));
        }
        String value = String.valueOf(map.get("_value"));
        return isNumber(map) ? value : text(value);
    }

    private static boolean isNumber(Map<?, ?> tagged) {
        return "Integer".equals(tagged.get("$type")) || "Float".equals(tagged.get("$type"));
    }

    private static String text(String text) {
        return text.isEmpty() ? "\"\"" : SpreadsheetText.csvCell(text);
    }

    @Override
    public String row(List<String> cells) {
        return String.join(",", cells) + "\r\n";
    }

    @Override
    public int elements() {
        return values.elements();
    }
}
