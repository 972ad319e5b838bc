package spoor.store;

import java.util.List;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** Datasets whose first import has not come to its end: what they hold is not shown before it is whole. */
public final class UnfinishedDatasets {

    private UnfinishedDatasets() {}

    /** Their ids, sorted, as a session or a transaction sees them. */
    public static List<String> ids(SimpleQueryRunner reader) {
        return reader.run(CypherFiles.getStatement("queries/store/unfinished-datasets"))
                .single()
                .get("ids")
                .asList(Value::asString);
    }
}
