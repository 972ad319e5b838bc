package spoor.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.SummaryCounters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.model.Conflict;
import spoor.model.Unavailable;
import spoor.store.pause.WritePause;

/**
 * The one way in which anything is written to the store: in a transaction of its own, in somebody's name, and told to
 * {@link WriteLog} right after it. Only what sets the database up, and repositories of what no trace reads, go by it.
 * Safe for use by any thread.
 */
@Component
public final class StoreWrites {

    private static final Logger LOG = LoggerFactory.getLogger(StoreWrites.class);

    private final Driver driver;
    private final WriteLog log;
    private final WritePause pause;

    public StoreWrites(Driver driver, WriteLog log, WritePause pause) {
        this.driver = driver;
        this.log = log;
        this.pause = pause;
    }

    /**
     * Writes what no trace reads.
     *
     * @param file as {@link CypherFiles} names it
     */
    public List<Record> keep(Actor actor, String file, Map<String, Object> parameters) {
        return write(actor, WritePause.SHORT, TransactionConfig.empty(), transaction -> {
            List<Record> rows =
                    transaction.run(CypherFiles.getStatement(file), parameters).list();
            return new Written<>(rows, StoreChanges.NONE);
        });
    }

    /**
     * The same with a time limit of its own, for what takes longer than queries may.
     *
     * @throws Unavailable if the connection was lost and it cannot be known whether it is written
     */
    public <T> T write(Actor actor, Duration longest, Function<TransactionContext, Written<T>> work) {
        return write(
                actor, longest, TransactionConfig.builder().withTimeout(longest).build(), work);
    }

    /** @param patience how long it may wait for a pause of all writing to end */
    private <T> T write(
            Actor actor, Duration patience, TransactionConfig limits, Function<TransactionContext, Written<T>> work) {
        try (WritePause.Inside _ = pause.enter(patience);
                Session session = driver.session();
                CommitWindow window = new CommitWindow(log)) {
            Written<T> written = session.executeWrite(window.before(work), limits);
            if (window.wrote()) {
                log.committed(session, written.touched());
                LOG.debug(
                        "{} wrote; traces read {} things of it.",
                        actor.name(),
                        written.touched().size());
            }
            return written.value();
        }
    }

    /** The time from a commit to its telling; a transaction may be tried several times. */
    private static final class CommitWindow implements AutoCloseable {

        private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

        private final WriteLog log;
        private boolean wrote;
        private boolean open;

        /** Whether an earlier attempt wrote and came to its commit: if the connection was lost there, it may be saved. */
        private boolean mayBeSaved;

        /** Whether that one found something; what deletes or gives back finds nothing the first time either. */
        private boolean found;

        CommitWindow(WriteLog log) {
            this.log = log;
        }

        <T> TransactionCallback<Written<T>> before(Function<TransactionContext, Written<T>> work) {
            return transaction -> {
                close();
                Counted counted = new Counted(transaction);
                Written<T> result = attempt(work, counted);
                wrote = counted.finish();
                boolean isEmpty = List.of().equals(result.value());
                if (found && !wrote && isEmpty) {
                    throw unknown();
                }
                log.beginCommit();
                open = true;
                mayBeSaved |= wrote;
                found |= wrote && !isEmpty;
                return result;
            };
        }

        /** What is taken or changed meanwhile may be so by an earlier attempt. */
        private <T> T attempt(Function<TransactionContext, T> work, TransactionContext transaction) {
            try {
                return work.apply(transaction);
            } catch (ClientException e) {
                throw mayBeSaved && e.code().equals(TAKEN) ? unknown() : e;
            } catch (Conflict e) {
                throw mayBeSaved ? unknown() : e;
            }
        }

        private static Unavailable unknown() {
            return new Unavailable(
                    "database.away",
                    "The database went away while this was being saved. Look whether it is there before you try again.");
        }

        /** Whether the transaction that was committed wrote anything. */
        boolean wrote() {
            return wrote;
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                log.endCommit();
            }
        }
    }

    /**
     * A transaction that is known to have written or not once its work is done. One that wrote nothing takes no number of its
     * own: what is read after it is somebody else's, whose commit would pass for it. The database counts what was set to what it
     * was, and what was created and deleted again, which take none either.
     */
    private record Counted(TransactionContext transaction, List<Result> results) implements TransactionContext {

        Counted(TransactionContext transaction) {
            this(transaction, new ArrayList<>());
        }

        /** Ends the work: says whether it writes, and where all may come out as it was before, adds something that does not. */
        boolean finish() {
            List<SummaryCounters> counters =
                    results.stream().map(result -> result.consume().counters()).toList();
            boolean wrote = counters.stream().anyMatch(SummaryCounters::containsUpdates);
            if (wrote
                    && !isOneSided(counters, SummaryCounters::nodesCreated, SummaryCounters::nodesDeleted)
                    && !isOneSided(
                            counters, SummaryCounters::relationshipsCreated, SummaryCounters::relationshipsDeleted)) {
                transaction
                        .run(CypherFiles.getStatement("queries/store/mark-write"))
                        .consume();
            }
            return wrote;
        }

        private static boolean isOneSided(
                List<SummaryCounters> counters,
                ToIntFunction<SummaryCounters> created,
                ToIntFunction<SummaryCounters> deleted) {
            int more = counters.stream().mapToInt(created).sum();
            int fewer = counters.stream().mapToInt(deleted).sum();
            return more == 0 ? fewer > 0 : fewer == 0;
        }

        private Result noted(Result result) {
            results.add(result);
            return result;
        }

        @Override
        public Result run(String query, Value parameters) {
            return noted(transaction.run(query, parameters));
        }

        @Override
        public Result run(String query, Map<String, Object> parameters) {
            return noted(transaction.run(query, parameters));
        }

        @Override
        public Result run(String query, Record parameters) {
            return noted(transaction.run(query, parameters));
        }

        @Override
        public Result run(String query) {
            return noted(transaction.run(query));
        }

        @Override
        public Result run(Query query) {
            return noted(transaction.run(query));
        }
    }
}
