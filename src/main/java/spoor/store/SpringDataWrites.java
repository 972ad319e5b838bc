package spoor.store;

import org.neo4j.driver.Bookmark;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells {@link WriteLog} what repositories wrote. They keep only what no trace reads, such as saved investigations; a
 * repository for anything else must not be made without changing this.
 */
@Component
final class SpringDataWrites {

    private final WriteLog log;

    SpringDataWrites(WriteLog log) {
        this.log = log;
    }

    /** Comes in the thread of the transaction, right after it was committed. */
    @EventListener
    void committed(Neo4jBookmarksUpdatedEvent event) {
        boolean wrote = !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (wrote && event.getBookmarks().size() == 1) {
            Bookmark bookmark = event.getBookmarks().iterator().next();
            log.note(new StoreVersion(bookmark.value()), StoreChanges.NONE);
        }
    }
}
