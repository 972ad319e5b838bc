package spoor.store;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/** Short reads, each a transaction of its own that is tried again if the database was busy with something else. */
public final class StoreReads {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private StoreReads() {}

    /**
     * All rows of a statement.
     *
     * @param statement below {@code cypher}, such as {@code queries/lists/list}
     */
    public static List<Record> list(Driver driver, String statement, Map<String, Object> parameters) {
        String cypher = CypherFiles.getStatement(statement);
        try (Session session = driver.session(READ)) {
            return session.executeRead(
                    transaction -> transaction.run(cypher, parameters).list());
        }
    }
}
