package spoor.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is worked for next. Only so many are at a time; the others stand in line, each client in a lane of its own. A free
 * place goes to the client that is worked for least, among equals to the one whose turn was longest ago, so that whoever asks
 * for a thousand things keeps nobody else waiting. While a line stands for longer than a moment, whoever has waited in
 * it too long is sent away: what is answered is answered soon, instead of everything late. Safe for use by any thread.
 */
final class FairLine {

    private final Limits limits;
    private final LongSupplier nanoTime;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private int working;
    private int waiting;
    private long standingSince;

    FairLine(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /**
     * How much is taken on.
     *
     * @param places so many are worked for at a time
     * @param ofOne so many of one client that is alone
     * @param amongOthers so many of one client while there are others
     * @param line so many wait
     * @param standing a line is one that stands if it was never empty for so long
     * @param overdue so long one waits in a line that stands
     * @param patience so long one waits in any case
     */
    record Limits(
            int places, int ofOne, int amongOthers, int line, Duration standing, Duration overdue, Duration patience) {}

    /** What one client has here. */
    private static final class Lane {

        private final String client;
        private final Deque<Waiter> waiters = new ArrayDeque<>();
        private int working;

        Lane(String client) {
            this.client = client;
        }

        int load() {
            return working + waiters.size();
        }
    }

    /** One request that stands in line. */
    private static final class Waiter {

        private final long since;
        private final CountDownLatch decided = new CountDownLatch(1);
        private boolean admitted;

        Waiter(long since) {
            this.since = since;
        }
    }

    /** A place that was given; closing it once gives it to the next. */
    final class Place implements AutoCloseable {

        private final Lane lane;

        private Place(Lane lane) {
            this.lane = lane;
        }

        @Override
        public void close() {
            leave(lane);
        }
    }

    /**
     * Waits for a place.
     *
     * @return null if there is none soon enough
     * @throws InterruptedException while waiting
     */
    @Nullable
    Place enter(String client) throws InterruptedException {
        Lane lane;
        Waiter waiter;
        synchronized (this) {
            lane = lanes.computeIfAbsent(client, Lane::new);
            if (isFree(lane)) {
                take(lane);
                return new Place(lane);
            }
            if (waiting == limits.line() && !makeRoom(lane)) {
                forgetIfIdle(lane);
                return null;
            }
            waiter = line(lane);
        }
        return isAdmitted(lane, waiter) ? new Place(lane) : null;
    }

    /** How many wait now. */
    synchronized int waiting() {
        return waiting;
    }

    private boolean isFree(Lane lane) {
        int most = lanes.size() > 1 ? limits.amongOthers() : limits.ofOne();
        return working < limits.places() && lane.working < most;
    }

    private void take(Lane lane) {
        working++;
        lane.working++;
        lanes.remove(lane.client);
        lanes.put(lane.client, lane);
    }

    private Waiter line(Lane lane) {
        long now = nanoTime.getAsLong();
        if (waiting == 0) {
            standingSince = now;
        }
        Waiter waiter = new Waiter(now);
        lane.waiters.addLast(waiter);
        waiting++;
        return waiter;
    }

    /** Sends away the last of whoever has the most in the line, if that is somebody else. */
    private boolean makeRoom(Lane lane) {
        Lane longest = lanes.values().stream()
                .max(Comparator.comparingInt(one -> one.waiters.size()))
                .orElse(lane);
        if (longest == lane || longest.waiters.size() <= lane.waiters.size() + 1) {
            return false;
        }
        waiting--;
        longest.waiters.removeLast().decided.countDown();
        return true;
    }

    private boolean isAdmitted(Lane lane, Waiter waiter) throws InterruptedException {
        try {
            if (!waiter.decided.await(limits.patience().toNanos(), TimeUnit.NANOSECONDS)) {
                giveUp(lane, waiter);
            }
        } catch (InterruptedException e) {
            if (giveUp(lane, waiter)) {
                leave(lane);
            }
            throw e;
        }
        synchronized (this) {
            return waiter.admitted;
        }
    }

    /** Whether it had a place by now. */
    private synchronized boolean giveUp(Lane lane, Waiter waiter) {
        if (lane.waiters.remove(waiter)) {
            waiting--;
            forgetIfIdle(lane);
        }
        return waiter.admitted;
    }

    private synchronized void leave(Lane lane) {
        working--;
        lane.working--;
        forgetIfIdle(lane);
        for (Lane next = next(); next != null; next = next()) {
            serve(next);
        }
    }

    private @Nullable Lane next() {
        return lanes.values().stream()
                .filter(lane -> !lane.waiters.isEmpty() && isFree(lane))
                .min(Comparator.comparingInt(lane -> lane.working))
                .orElse(null);
    }

    private void serve(Lane lane) {
        Waiter waiter = lane.waiters.removeFirst();
        waiting--;
        if (isOverdue(waiter)) {
            forgetIfIdle(lane);
        } else {
            waiter.admitted = true;
            take(lane);
        }
        waiter.decided.countDown();
    }

    private boolean isOverdue(Waiter waiter) {
        long now = nanoTime.getAsLong();
        return now - standingSince > limits.standing().toNanos()
                && now - waiter.since > limits.overdue().toNanos();
    }

    private void forgetIfIdle(Lane lane) {
        if (lane.load() == 0) {
            lanes.remove(lane.client, lane);
        }
    }

    /** By client, how many of theirs are worked for; for tests. */
    synchronized Map<String, Integer> served() {
        Map<String, Integer> served = new HashMap<>();
        lanes.values().forEach(lane -> served.put(lane.client, lane.working));
        return served;
    }
}
