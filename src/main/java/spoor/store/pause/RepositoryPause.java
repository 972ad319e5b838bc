package spoor.store.pause;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Sends the transactions of repositories through the gate. Spring Boot hands it to the transaction manager. */
@Component
final class RepositoryPause implements TransactionExecutionListener {

    private static final ThreadLocal<WritePause.@Nullable Inside> INSIDE = new ThreadLocal<>();

    private final WritePause pause;

    RepositoryPause(WritePause pause) {
        this.pause = pause;
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
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        leave();
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        leave();
    }

    /** Repositories do not begin one transaction within another. */
    private void leave() {
        WritePause.Inside here = INSIDE.get();
        INSIDE.remove();
        if (here != null) {
            here.close();
        }
    }
}
