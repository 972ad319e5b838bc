package spoor.console;

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
    String cell(Value value) {
        return json.writeValueAsString(values.plain(value));
    }

    @Override
    String row(List<String> cells) {
        return "[" + String.join(",", cells) + "]";
    }

    @Override
    int elements() {
        return values.elements();
    }
}
