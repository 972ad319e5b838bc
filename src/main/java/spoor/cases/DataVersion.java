package spoor.cases;

import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;

/**
 * A short token of what the data consists of: its datasets and how much there is. Unlike the store's version it does
 * not change when a case is saved. A single property that is changed by hand in the database is not noticed.
 */
@Component
class DataVersion {

    private static final int LENGTH = 16;
    private static final QueryConfig READ =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();

    private final Driver driver;

    DataVersion(Driver driver) {
        this.driver = driver;
    }

    String now() {
        Record row = driver.executableQuery(CypherFiles.getStatement("queries/cases/data-version"))
                .withConfig(READ)
                .execute()
                .records()
                .getFirst();
        String text = row.get("datasets").asList(Object::toString) + " "
                + row.get("entities").asLong() + " " + row.get("relations").asLong();
        return ShareToken.sha256(text).substring(0, LENGTH);
    }
}
