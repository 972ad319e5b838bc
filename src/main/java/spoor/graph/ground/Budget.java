package spoor.graph.ground;

import java.util.Optional;
import java.util.function.Supplier;
import spoor.graph.CancelSignal;
import spoor.graph.Cut;
import spoor.graph.TraceLimits;

/** Counts what a run looks at and stops it at its limits. */
public final class Budget {

    /** Thrown to leave a run from any depth; carries no stack, because stopping is no fault. */
    public static final class Halt extends RuntimeException {

        private Halt(Cut cut) {
            super(cut.text(), null, false, false);
        }
    }

    /** Visits between two looks at the clock and the signal: well under a millisecond. */
    private static final int STEP = 4096;

    /** Bytes set aside in a run, so that there is memory to tell that there is none. */
    private static final int RESERVED = 1 << 18;

    private TraceLimits limits;
    private CancelSignal cancel;
    private long spent;
    private long nextLook;
    private Optional<Cut> cut = Optional.empty();
    private boolean lacksMemory;

    @SuppressWarnings("UnusedVariable") // it is held, not read
    private byte[] reserve = new byte[0];

    Budget(TraceLimits limits, CancelSignal cancel) {
        this.limits = limits;
        this.cancel = cancel;
        look();
    }

    /** Starts counting for another run. */
    void begin(TraceLimits runLimits, CancelSignal runCancel) {
        limits = runLimits;
        cancel = runCancel;
        spent = 0;
        nextLook = Math.min(STEP, limits.maxVisits());
        cut = Optional.empty();
        lacksMemory = false;
        look();
    }

    /** Counts visits; throws {@link Halt} at a limit. */
    public void spend(int visits) {
        spent += visits;
        if (spent >= nextLook) {
            look();
            nextLook = Math.min(spent + STEP, Math.max(spent + 1, limits.maxVisits()));
            throwIfCut();
        }
    }

    /**
     * Does work of the run. What a limit ends is told by {@link #cut}; so is what needs an array for which there is no
     * memory, or that is longer than any.
     *
     * @return what the work returns; empty if it was ended
     */
    public <T> Optional<T> attempt(Supplier<T> work) {
        try {
            throwIfCut();
            reserve = new byte[RESERVED];
            return Optional.of(work.get());
        } catch (Halt halt) {
            return Optional.empty();
        } catch (OutOfMemoryError | NegativeArraySizeException e) {
            reserve = new byte[0];
            lacksMemory = true;
            cut = Optional.of(stoppedAfter(spent));
            return Optional.empty();
        }
    }

    /** The same for work that returns nothing; whether it was done to its end. */
    public boolean attempt(Runnable work) {
        return attempt(() -> {
                    work.run();
                    return true;
                })
                .isPresent();
    }

    /** Whether the run was ended in the midst of anything, so that nothing that it borrowed may be given back. */
    boolean lacksMemory() {
        return lacksMemory;
    }

    private static Cut stoppedAfter(long visits) {
        return new Cut(Cut.Limit.VISITS, "The search stopped after looking at %,d hops.".formatted(visits));
    }

    /** Throws {@link Halt} if a limit was reached before. */
    public void throwIfCut() {
        if (cut.isPresent()) {
            throw new Halt(cut.get());
        }
    }

    public long spent() {
        return spent;
    }

    public Optional<Cut> cut() {
        return cut;
    }

    private void look() {
        if (cut.isPresent()) {
            return;
        }
        if (cancel.isCancelled()) {
            cut = Optional.of(new Cut(Cut.Limit.CANCELLED, "The search was cancelled."));
        } else if (System.nanoTime() - limits.deadlineNanos() >= 0 && limits.deadlineNanos() != Long.MAX_VALUE) {
            cut = Optional.of(new Cut(Cut.Limit.DEADLINE, "Time ran out before the search was finished."));
        } else if (spent > limits.maxVisits()) {
            cut = Optional.of(stoppedAfter(limits.maxVisits()));
        }
    }
}
