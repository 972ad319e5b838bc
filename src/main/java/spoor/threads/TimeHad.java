package spoor.threads;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much time a process of this machine has had to do something: the wall clock's without what its threads waited for a
 * processor, but no less than they ran. So one that is stopped, hangs or burns a core has all of the time, and one that others
 * keep from running has little. Where the system does not tell, it is the wall clock's. Used by one thread.
 */
public final class TimeHad {

    /**
     * Of all threads of the process together, in nanoseconds.
     *
     * @param ran on a processor
     * @param waited for one
     */
    record Shares(long ran, long waited) {}

    private static final Duration UNLOOKED = Duration.ofSeconds(1);

    private final Supplier<Optional<Shares>> shares;
    private final LongSupplier clock;
    private long lookedNanos;
    private Optional<Shares> seen;
    private long hadNanos;

    TimeHad(Supplier<Optional<Shares>> shares, LongSupplier clock) {
        this.shares = shares;
        this.clock = clock;
        this.lookedNanos = clock.getAsLong();
        this.seen = shares.get();
    }

    /**
     * Begins to count now.
     *
     * @param process null for one that is not known or not of this machine
     */
    public static TimeHad of(@Nullable ProcessHandle process) {
        return new TimeHad(() -> process == null ? Optional.empty() : findShares(process.pid()), System::nanoTime);
    }

    /** What it had since the beginning. */
    public Duration look() {
        long now = clock.getAsLong();
        Optional<Shares> shown = shares.get();
        hadNanos += had(now - lookedNanos, shown);
        lookedNanos = now;
        seen = shown;
        return Duration.ofNanos(hadNanos);
    }

    /** Threads that have ended meanwhile are missing, so that the sums may have become smaller. */
    private long had(long wallNanos, Optional<Shares> shown) {
        if (seen.isEmpty() || shown.isEmpty()) {
            return wallNanos;
        }
        long ran = shown.get().ran() - seen.get().ran();
        long waited = shown.get().waited() - seen.get().waited();
        return Math.clamp(wallNanos - waited, Math.clamp(ran, 0, wallNanos), wallNanos);
    }

    /**
     * Waits for a task until a process has had so much time for it. The first second is the clock's: most tasks end in it,
     * and looking takes a millisecond.
     *
     * @param process null for one that is not known or not of this machine
     * @return whether the task has ended
     */
    public static boolean await(Future<?> task, @Nullable ProcessHandle process, Duration longest)
            throws InterruptedException, ExecutionException {
        return await(task, () -> of(process), longest);
    }

    static boolean await(Future<?> task, Supplier<TimeHad> beginning, Duration longest)
            throws InterruptedException, ExecutionException {
        Duration first = longest.compareTo(UNLOOKED) < 0 ? longest : UNLOOKED;
        if (endsIn(task, first)) {
            return true;
        }
        TimeHad time = beginning.get();
        Duration rest = longest.minus(first);
        for (Duration left = rest; left.isPositive(); left = rest.minus(time.look())) {
            if (endsIn(task, left)) {
                return true;
            }
        }
        return task.isDone();
    }

    private static boolean endsIn(Future<?> task, Duration longest) throws InterruptedException, ExecutionException {
        try {
            task.get(Math.max(1, longest.toMillis()), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** As Linux tells them. */
    private static Optional<Shares> findShares(long pid) {
        long ran = 0;
        long waited = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (Path thread : threads) {
                Optional<Shares> one = findOfThread(thread);
                ran += one.map(Shares::ran).orElse(0L);
                waited += one.map(Shares::waited).orElse(0L);
            }
            return Optional.of(new Shares(ran, waited));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Nothing of a thread that has just ended. */
    private static Optional<Shares> findOfThread(Path thread) {
        try {
            String[] figures = Files.readString(thread.resolve("schedstat")).split(" ", -1);
            return Optional.of(new Shares(Long.parseLong(figures[0]), Long.parseLong(figures[1])));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
