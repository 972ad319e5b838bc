package spoor.store;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import spoor.store.pause.WritePause;

/**
 * Sends the transactions of repositories through the gate of all writing, and tells {@link WriteLog} what they wrote. They
 * keep only what no trace reads, such as saved investigations; a repository for anything else must not be made without
 * changing this. Spring Boot hands it to the transaction manager; one transaction does not begin within another.
 */
@Component
final class SpringDataWrites implements TransactionExecutionListener {

    private static final ThreadLocal<WritePause.@Nullable Inside> INSIDE = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> COMMITTING = ThreadLocal.withInitial(() -> false);

    private final WritePause pause;
    private final WriteLog log;

    SpringDataWrites(WritePause pause, WriteLog log) {
        this.pause = pause;
        this.log = log;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            INSIDE.set(pause.enter(WritePause.SHORT));
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            leave();
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            log.beginCommit();
            COMMITTING.set(true);
        }
    }

    /**
     * Comes in the thread of the transaction, right after it was committed; also after reads outside of any, whose bookmark is
     * of whoever wrote last.
     */
    @EventListener
    void committed(Neo4jBookmarksUpdatedEvent event) {
        if (COMMITTING.get() && event.getBookmarks().size() == 1) {
            Bookmark bookmark = event.getBookmarks().iterator().next();
            log.note(new StoreVersion(bookmark.value()), StoreChanges.NONE);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        leave();
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        leave();
    }

    private void leave() {
        if (COMMITTING.get()) {
            COMMITTING.remove();
            log.endCommit();
        }
        WritePause.Inside here = INSIDE.get();
        INSIDE.remove();
        if (here != null) {
            here.close();
        }
    }
}
