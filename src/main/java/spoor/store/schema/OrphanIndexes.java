package spoor.store.schema;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.store.CypherFiles;

/**
 * Neo4j makes the index of a constraint in one transaction and the constraint in another. Ended between the two, by a
 * power cut for instance, it keeps an index whose name the constraint can never have any more.
 */
public final class OrphanIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanIndexes.class);

    private OrphanIndexes() {}

    /**
     * Removes indexes that bear the name of a constraint and belong to none. Nobody else may be making these constraints
     * meanwhile.
     */
    public static void drop(Session session, List<String> constraints) {
        List<String> orphans = session.run(
                        CypherFiles.getStatement("queries/store/orphan-indexes"), Map.of("names", constraints))
                .list(row -> row.get("name").asString());
        for (String name : orphans) {
            LOG.info("An index was left over from a set-up that was cut off; '{}' is made anew.", name);
            session.run(CypherFiles.getStatement("queries/store/drop-index"), Map.of("name", name))
                    .consume();
        }
    }
}
