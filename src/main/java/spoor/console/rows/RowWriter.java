package spoor.console.rows;

import java.util.List;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of one answer in one form. */
public abstract class RowWriter {

    public static RowWriter of(RowForm form, NodeIds ids, JsonMapper json) {
        return switch (form) {
            case JSON -> new JsonRows(new CypherValues(ids), json);
            case CSV -> new CsvRows(new CypherValues(ids), json);
            case QUERY_API -> new JsonRows(new QueryApiValues(), json);
            case QUERY_API_TYPED -> new JsonRows(new QueryApiTypedValues(), json);
        };
    }

    /** One value. */
    public abstract String cell(Value value);

    /** The cells of one row, put together. */
    public abstract String row(List<String> cells);

    /** Nodes and relations written so far. */
    public abstract int elements();
}
