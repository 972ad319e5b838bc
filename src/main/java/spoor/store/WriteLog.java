package spoor.store;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * What this Spoor has written, by transaction, so that a snapshot can follow without reading the whole graph.
 *
 * <p>The contract: {@link StoreWrites}, through which all is written, tells right after each transaction what it wrote. Transactions that
 * nobody told about, because somebody else committed them or a writer kept silent, show as gaps in their numbers; then,
 * and after a very large write, nothing is known and the graph has to be read anew. Telling too much does no harm.
 *
 * <p>The database names the newest transaction when a commit is answered: of two that commit at once, both may be told
 * of with the number of the later. So it is counted whether there are as many as numbers; and no version is read
 * between a commit and its telling ({@link #whileTold}), or one of before it would be counted for one of after it, in whose
 * place somebody else's might stand. Safe for use by any thread.
 */
@Component
public class WriteLog {

    /** Things written that are remembered; beyond, reading the graph anew costs less. */
    public static final int MOST_CHANGES = 100_000;

    /** Transactions that were told of with the same number. */
    private record Told(int transactions, StoreChanges changes) {

        Told plus(Told other) {
            return new Told(transactions + other.transactions, changes.plus(other.changes));
        }
    }

    /** A version is not worth more waiting: where a commit hangs, the graph is read anew sooner or later. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final ReentrantReadWriteLock commits = new ReentrantReadWriteLock(true);
    private final TreeMap<Long, Told> byTransaction = new TreeMap<>();
    private final AtomicInteger writing = new AtomicInteger();
    private String database = "";
    private int size;

    /** Right before a commit; {@link #endCommit} must follow in the same thread, after it was told of or has failed. */
    public void beginCommit() {
        commits.readLock().lock();
    }

    /** What was committed has been told, or nothing was. */
    public void endCommit() {
        commits.readLock().unlock();
    }

    /** Reads a version while no commit of this Spoor waits to be told of. */
    public <T> T whileTold(Supplier<T> read) {
        boolean alone = false;
        try {
            alone = commits.writeLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return read.get();
        } finally {
            if (alone) {
                commits.writeLock().unlock();
            }
        }
    }

    /** Says that many transactions follow, so that nobody reads the graph anew after each of them; {@link #end} must follow. */
    public void begin() {
        writing.incrementAndGet();
    }

    /** The larger piece of writing is over. */
    public void end() {
        writing.decrementAndGet();
    }

    /** Whether a larger piece of writing is under way. */
    public boolean isWriting() {
        return writing.get() > 0;
    }

    /**
     * Notes the last transaction of a session, which must have ended well and have written something: otherwise the
     * session is at somebody else's transaction.
     */
    public void committed(Session session, StoreChanges changes) {
        if (session.lastBookmarks().size() == 1) {
            Bookmark bookmark = session.lastBookmarks().iterator().next();
            note(new StoreVersion(bookmark.value()), changes);
        }
    }

    void note(StoreVersion version, StoreChanges changes) {
        version.findPosition().ifPresent(position -> note(position, changes));
    }

    synchronized void note(BookmarkPosition position, StoreChanges changes) {
        if (!position.database().equals(database) || size + changes.size() > MOST_CHANGES) {
            byTransaction.clear();
            database = position.database();
            size = 0;
        }
        if (changes.size() <= MOST_CHANGES) {
            byTransaction.merge(position.transaction(), new Told(1, changes), Told::plus);
            size += changes.size();
        }
    }

    /** Everything that was written after one version up to another; empty if that is not known. */
    public synchronized Optional<StoreChanges> findChanges(StoreVersion from, StoreVersion to) {
        Optional<BookmarkPosition> first = from.findPosition();
        Optional<BookmarkPosition> last = to.findPosition();
        boolean comparable = first.isPresent()
                && last.isPresent()
                && first.get().database().equals(database)
                && last.get().database().equals(database)
                && first.get().transaction() < last.get().transaction();
        return comparable ? sum(first.get().transaction() + 1, last.get().transaction()) : Optional.empty();
    }

    private Optional<StoreChanges> sum(long from, long to) {
        Collection<Told> told = byTransaction.subMap(from, true, to, true).values();
        return told.stream().mapToLong(Told::transactions).sum() == to - from + 1
                ? Optional.of(StoreChanges.sum(told.stream().map(Told::changes).toList()))
                : Optional.empty();
    }

    /** Forgets what was written up to this version. */
    public synchronized void forget(StoreVersion upTo) {
        upTo.findPosition()
                .filter(position -> position.database().equals(database))
                .ifPresent(position ->
                        byTransaction.headMap(position.transaction(), true).clear());
        size = byTransaction.values().stream()
                .mapToInt(told -> told.changes().size())
                .sum();
    }
}
