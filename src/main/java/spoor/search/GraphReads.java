package spoor.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import spoor.store.StoreReads;
import spoor.store.StoreState;

/** Short reads of the graph. A database that is away is told at once instead of being waited for. */
@Component
class GraphReads {

    private final Driver driver;
    private final StoreState state;

    GraphReads(Driver driver, StoreState state) {
        this.driver = driver;
        this.state = state;
    }

    /**
     * The rows of {@code cypher/queries/search/<name>.cypher}, whose {@code $hidden} are the datasets that are not
     * complete.
     */
    List<Record> list(String name, Map<String, @Nullable Object> parameters) {
        return StoreReads.listShown(driver, state, "queries/search/" + name, parameters);
    }
}
