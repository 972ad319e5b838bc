package spoor.store;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells {@link WriteLog} what repositories wrote. They keep only what no trace reads, such as saved investigations; a
 * repository for anything else must not be made without changing this.
 */
@Component
final class SpringDataWrites implements TransactionExecutionListener {

    private static final ThreadLocal<Boolean> COMMITTING = ThreadLocal.withInitial(() -> false);

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

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            log.beginCommit();
            COMMITTING.set(true);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        endCommit();
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        endCommit();
    }

    private void endCommit() {
        if (COMMITTING.get()) {
            COMMITTING.remove();
            log.endCommit();
        }
    }
}
