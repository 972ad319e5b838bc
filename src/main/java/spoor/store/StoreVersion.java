package spoor.store;

import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * A state of the store. Two reads with equal versions saw the same data, whoever wrote in between; also before and after
 * a restart of the database.
 *
 * @param bookmark what Neo4j calls it; opaque
 */
public record StoreVersion(String bookmark) {

    /** What the last transaction of a session, which must have ended well, has seen. */
    public static StoreVersion of(Session session) {
        return new StoreVersion(
                session.lastBookmarks().stream().map(Bookmark::value).sorted().collect(Collectors.joining(" ")));
    }

    /** Where in the row of the database's transactions it stands; empty if the bookmark does not tell. */
    Optional<BookmarkPosition> findPosition() {
        return BookmarkPosition.find(bookmark);
    }

    /** The version of the store now, by one short transaction that only reads. */
    public static StoreVersion look(Session session) {
        try (Transaction transaction = session.beginTransaction()) {
            transaction.run(CypherFiles.getStatement("queries/store/ping")).consume();
            transaction.commit();
        }
        return of(session);
    }
}
