package spoor.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts a table into rows, and makes something of each, in a thread of its own, a little ahead of the one that takes it. */
public final class ReadAhead<T> {

    private static final int MOST_ROWS = 512;
    private static final int MOST_CHARS = 256 << 10;
    private static final int MOST_WAITING = 4;

    private final Function<TableRow, @Nullable T> maker;
    private final BlockingQueue<List<T>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private List<T> batch = new ArrayList<>(MOST_ROWS);
    private int chars;

    private ReadAhead(Function<TableRow, @Nullable T> maker) {
        this.maker = maker;
    }

    /**
     * Hands over what was made of each row, in the calling thread.
     *
     * @param maker called in the other thread, row by row; null to leave one out
     * @throws spoor.model.BadInput if the file as a whole cannot be read, or the maker says so; after the rows before that
     *     place
     */
    public static <T> void read(SheetRows table, Function<TableRow, @Nullable T> maker, Consumer<T> taker)
            throws IOException {
        new ReadAhead<>(maker).pass(table, taker);
    }

    private void pass(SheetRows table, Consumer<T> taker) throws IOException {
        FutureTask<Void> reading = new FutureTask<>(() -> {
            cut(table);
            return null;
        });
        Thread reader = Thread.ofPlatform().daemon().name("read-ahead").start(reading);
        try {
            for (List<T> next = waiting.take(); !next.isEmpty(); next = waiting.take()) {
                next.forEach(taker);
            }
            reading.get();
        } catch (ExecutionException e) {
            throw rethrown(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            reader.interrupt();
            awaitEnd(reader);
        }
    }

    /** An empty batch is the last, also of a table that broke off. */
    private void cut(SheetRows table) throws IOException, InterruptedException {
        try {
            table.read(this::add);
        } finally {
            if (!batch.isEmpty()) {
                waiting.put(batch);
            }
            waiting.put(List.of());
        }
    }

    /** False ends the reading: nobody takes rows any more. */
    private boolean add(TableRow row) {
        T made = maker.apply(row);
        if (made != null) {
            batch.add(made);
        }
        for (String cell : row.cells()) {
            chars += cell.length();
        }
        if (batch.isEmpty() || (batch.size() < MOST_ROWS && chars < MOST_CHARS)) {
            return !Thread.currentThread().isInterrupted();
        }
        try {
            waiting.put(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        batch = new ArrayList<>(MOST_ROWS);
        chars = 0;
        return true;
    }

    private static IOException rethrown(Throwable cause) {
        switch (cause) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case IOException e -> {
                return e;
            }
            default -> {
                return new IOException(cause);
            }
        }
    }

    /** It has the file open. */
    private static void awaitEnd(Thread reader) {
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
