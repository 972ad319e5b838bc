package spoor.store.start;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.store.CypherFiles;
import spoor.store.StoreRefused;

/** Whether the files of the own database are damaged. */
public final class StoreDamage {

    private static final Logger LOG = LoggerFactory.getLogger(StoreDamage.class);

    /** For a look at all of a small graph, and at a part of a large one. */
    static final Duration SHORT = Duration.ofSeconds(10);

    /** Nodes that queries/store/check looks at. */
    private static final long MOST_LOOKED_AT = 100_000;

    /** Others may write meanwhile, and what is added and removed while it is looked for is missed; a file does not come back. */
    private static final int LOOKS = 3;

    private StoreDamage() {}

    /**
     * Asks a database that cannot open its data why.
     *
     * @throws StoreRefused if it has given them up; one that is still busy with opening them may go on
     */
    static void require(Driver driver) {
        try (Session session = driver.session(Ping.READ)) {
            Record row = session.run(CypherFiles.getStatement("queries/store/database-status"))
                    .single();
            String why = row.get("message").asString("");
            if (!why.isEmpty() && !row.get("status").asString("").equals("starting")) {
                LOG.error("Neo4j cannot open its data: {}", why);
                throw StoreRefused.damaged();
            }
        } catch (Neo4jException e) {
            LOG.debug("It does not say", e);
        }
    }

    /** Whether what is counted with each write is there when it is looked for, as it is unless a file has lost its end. */
    private static boolean isWhole(Record row) {
        long nodes = row.get("nodes").asLong();
        long found = row.get("found").asLong();
        long relations = row.get("relations").asLong();
        long walked = row.get("walked").asLong();
        boolean whole = found >= Math.min(nodes, MOST_LOOKED_AT) && (nodes > MOST_LOOKED_AT || walked >= relations);
        if (!whole) {
            LOG.warn("Of {} nodes {} were found, of {} relations {}", nodes, found, relations, walked);
        }
        return whole;
    }

    /**
     * Walks along what is stored.
     *
     * @param most time that this may take; what could not be looked at in it is taken for good
     * @throws StoreRefused if that does not go together
     */
    public static void check(Driver driver, Duration most) {
        TransactionConfig limit = TransactionConfig.builder().withTimeout(most).build();
        try (Session session = driver.session(Ping.READ)) {
            for (int look = 0; look < LOOKS; look++) {
                if (isWhole(session.run(CypherFiles.getStatement("queries/store/check"), limit)
                        .single())) {
                    return;
                }
            }
            throw StoreRefused.damaged();
        } catch (DatabaseException e) {
            LOG.error("The stored data do not go together: {}", e.getMessage());
            throw StoreRefused.damaged();
        } catch (ClientException e) {
            LOG.debug("There is more than can be looked at in a moment", e);
        }
    }
}
