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

/** Cuts a table into rows in a thread of its own, a little ahead of the one that makes something of them. */
public final class ReadAhead {

    private static final int MOST_ROWS = 512;
    private static final int MOST_CHARS = 256 << 10;
    private static final int MOST_WAITING = 4;

    private final BlockingQueue<List<TableRow>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private List<TableRow> batch = new ArrayList<>(MOST_ROWS);
    private int chars;

    private ReadAhead() {}

    /**
     * Hands over each row, in the calling thread.
     *
     * @throws spoor.model.BadInput if the file as a whole cannot be read; after the rows before that place
     */
    public static void read(Table table, Consumer<TableRow> rows) throws IOException {
        new ReadAhead().pass(table, rows);
    }

    private void pass(Table table, Consumer<TableRow> rows) throws IOException {
        FutureTask<Void> reading = new FutureTask<>(() -> {
            cut(table);
            return null;
        });
        Thread reader = Thread.ofPlatform().daemon().name("read-ahead").start(reading);
        try {
            for (List<TableRow> next = waiting.take(); !next.isEmpty(); next = waiting.take()) {
                next.forEach(rows);
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
    private void cut(Table table) throws IOException, InterruptedException {
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
        batch.add(row);
        for (String cell : row.cells()) {
            chars += cell.length();
        }
        if (batch.size() < MOST_ROWS && chars < MOST_CHARS) {
            return true;
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
