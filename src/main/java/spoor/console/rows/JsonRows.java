package spoor.console.rows;

import java.util.List;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/** Rows as JSON arrays. */
final class JsonRows extends RowWriter {

    private final JsonValues values;
    private final JsonMapper json;

    JsonRows(JsonValues values, JsonMapper json) {
        this.values = values;
        this.json = json;
    }

    @Override
    public String cell(Value value) {
        return json.writeValueAsString(values.plain(value));
    }

    @Override
    public String row(List<String> cells) {
        return "[" + String.join(",", cells) + "]";
    }

    @Override
    public int elements() {
        return values.elements();
    }
}
