package spoor.store;

import java.util.Optional;

/**
 * A state of the store. Two reads with equal versions saw the same data, whoever wrote in between; also before and after
 * a restart of the database.
 *
 * @param bookmark what Neo4j calls it; opaque
 */
public record StoreVersion(String bookmark) {

    /** Where in the row of the database's transactions it stands; empty if the bookmark does not tell. */
    Optional<BookmarkPosition> findPosition() {
        return BookmarkPosition.find(bookmark);
    }
}
