package spoor.declarations;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.declarations.column.Columns;
import spoor.declarations.column.ColumnsReader;
import spoor.model.Confidence;
import spoor.model.Unavailable;
import spoor.snapshot.Snapshot;
import spoor.snapshot.Snapshots;
import spoor.threads.Threads;

/**
 * Keeps the present {@link DeclarationData}. Declarations are read at the first question, and again when an import, a removal or another
 * Spoor has changed them; decisions and listings change only what is known beside them. Safe for use by any thread.
 */
@Component
public class Desks {

    /** So long a question waits for the reading. */
    private static final int PATIENCE_SECONDS = 25;

    private final ColumnsReader reader;
    private final Snapshots snapshots;
    private final Threads threads;
    private final AtomicLong read = new AtomicLong();
    private @Nullable Reading reading;
    private @Nullable DeclarationData desk;
    private @Nullable Snapshot beside;

    /** The columns of a state of the store, or what is to become them. */
    private record Reading(String mark, Future<Columns> columns) {}

    Desks(ColumnsReader reader, Snapshots snapshots, Threads threads) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.threads = threads;
    }

    /**
     * The rows as the store has them now.
     *
     * @throws Unavailable while they are being read
     */
    public DeclarationData current() {
        Snapshot snapshot = snapshots.current();
        Columns columns = await(reading(reader.mark()));
        synchronized (this) {
            DeclarationData now = desk;
            if (now == null || now.columns() != columns || beside != snapshot) {
                now = new DeclarationData(
                        columns,
                        RegisterReader.read(columns, snapshot.view(Confidence.POSSIBLE)),
                        snapshot.version(),
                        reader.tierLists());
                desk = now;
                beside = snapshot;
            }
            return now;
        }
    }

    private synchronized Reading reading(String mark) {
        Reading now = reading;
        if (now == null || !now.mark().equals(mark) || hasFailed(now)) {
            read.set(0);
            now = new Reading(mark, threads.many("declarations").submit(() -> reader.read(read)));
            reading = now;
        }
        return now;
    }

    private static boolean hasFailed(Reading reading) {
        return reading.columns().state() == Future.State.FAILED
                || reading.columns().state() == Future.State.CANCELLED;
    }

    private Columns await(Reading reading) {
        try {
            return reading.columns().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Unavailable(
                    "declarations.reading",
                    "Spoor is reading the declarations, %d so far; try again in a few seconds.",
                    read.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(
                    "declarations.reading",
                    "Spoor is reading the declarations, %d so far; try again in a few seconds.",
                    read.get());
        }
    }
}
