package spoor.ingest.write;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;

/**
 * Writes batches while the next ones are being read. Each writer has a thread, and a batch of its own at
 * a time; batches are committed in their order, since the checkpoint goes by it. Few wait at a time; what goes wrong in
 * a writer is thrown at the next call here.
 */
public final class BatchQueue implements AutoCloseable {

    private static final int MOST_WAITING = 2;
    private static final long LOOK_MILLIS = 200;

    /** Writes one batch after the other. */
    public interface Writer {

        /**
         * Writes a batch.
         *
         * @param turn returns when all batches before this one are written; to be run before this one is committed
         */
        void write(List<Claim> claims, long record, Runnable turn);
    }

    private record Batch(List<Claim> claims, long record) {}

    private record Numbered(Batch batch, long number) {}

    private static final Batch LAST = new Batch(List.of(), -1);

    private final Runnable gate;
    private final BlockingQueue<Batch> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final InOrder turns = new InOrder();
    private final List<Thread> threads;
    private volatile boolean abandoned;
    private boolean ended;
    private long taken;

    /** @param gate run before a batch is taken up, while no other is; may hold up what follows, or end it by throwing */
    public BatchQueue(List<Writer> writers, Runnable gate) {
        this.gate = gate;
        this.threads = writers.stream()
                .map(writer ->
                        Thread.ofPlatform().daemon().name("import-writer").start(() -> work(writer)))
                .toList();
    }

    public void add(List<Claim> claims, long record) {
        put(new Batch(claims, record));
    }

    /** Waits until everything is written. */
    public void finish() {
        put(LAST);
        join();
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
        RuntimeException thrown = turns.failure();
        if (thrown != null) {
            throw thrown;
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException();
    }

    private void work(Writer writer) {
        try {
            for (Numbered next = take(); next != null; next = take()) {
                long number = next.number();
                writer.write(next.batch().claims(), next.batch().record(), () -> turns.await(number));
                turns.done();
            }
        } catch (RuntimeException e) {
            turns.fail(e);
        } catch (InterruptedException e) {
            turns.fail(interrupted());
        } catch (Error e) {
            turns.fail(new IllegalStateException(e));
            throw e;
        }
    }

    /** One writer at a time: a batch that is held at the gate has none behind it that waits for its turn. */
    private synchronized @Nullable Numbered take() throws InterruptedException {
        if (ended || turns.failure() != null) {
            return null;
        }
        Batch batch = waiting.take();
        ended = batch.record() == LAST.record() || abandoned;
        if (ended) {
            return null;
        }
        gate.run();
        return new Numbered(batch, taken++);
    }

    /** After a failure what waits is dropped; what is being written ends first. */
    @Override
    public void close() {
        abandoned = true;
        waiting.clear();
        if (!waiting.offer(LAST)) {
            throw new IllegalStateException("the queue was filled while it was closed");
        }
        join();
    }

    private void join() {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }
}
