package spoor.ingest.job;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;

/**
 * Writes batches in a thread of its own, in their order, while the next ones are being read. Few wait at a time; what
 * goes wrong there is thrown at the next call here.
 */
final class BatchQueue implements AutoCloseable {

    private static final int MOST_WAITING = 2;
    private static final long LOOK_MILLIS = 200;

    private record Batch(List<Claim> claims, long record) {}

    private static final Batch LAST = new Batch(List.of(), -1);

    private final LoadPass.BatchSink out;
    private final BlockingQueue<Batch> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread writer;
    private volatile @Nullable RuntimeException failure;
    private volatile boolean abandoned;

    BatchQueue(LoadPass.BatchSink out) {
        this.out = out;
        this.writer = Thread.ofPlatform().daemon().name("import-writer").start(this::work);
    }

    void add(List<Claim> claims, long record) {
        put(new Batch(claims, record));
    }

    /** Waits until everything is written. */
    void finish() {
        put(LAST);
        try {
            writer.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        throwFailure();
    }

    private void put(Batch batch) {
        try {
            do {
                throwFailure();
            } while (!waiting.offer(batch, LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void throwFailure() {
        RuntimeException thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException();
    }

    private void work() {
        try {
            Batch batch = waiting.take();
            while (batch.record() != LAST.record() && !abandoned) {
                out.write(batch.claims(), batch.record());
                batch = waiting.take();
            }
        } catch (RuntimeException e) {
            failure = e;
        } catch (InterruptedException e) {
            failure = interrupted();
        }
    }

    /** After a failure what waits is dropped; what is being written ends first. */
    @Override
    public void close() {
        abandoned = true;
        waiting.clear();
        if (!waiting.offer(LAST)) {
            throw new IllegalStateException("the queue was filled while it was closed");
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }
}
