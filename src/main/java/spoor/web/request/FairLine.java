package spoor.web.request;

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
import spoor.web.Limits;

/**
 * Who is worked for next. Only so many are at a time; the others stand in line, each client in a lane of its own. A free
 * place goes to the client that is worked for least, among equals to the one whose turn was longest ago, so that whoever asks
 * for a thousand things keeps nobody else waiting. Once a line has been full, and until nobody waits in it any more, whoever
 * has waited in it too long is sent away: what is answered is answered soon, instead of everything late. A line that never
 * was full is that of people who wait for their answers before they ask again; they all get them.
 *
 * <p>Work that has just begun is taken to need the processors, of which there are few: more of it at a time is all of it
 * later, and whoever is to be sent away hears of it late. What has gone on for longer mostly waits for the database, and
 * leaves its place among what has just begun to another. Safe for use by any thread.
 */
final class FairLine {

    /** How often whoever waits looks whether a place is free since some work is not fresh any more. */
    private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();

    private final Limits limits;
    private final LongSupplier nanoTime;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final Deque<Place> fresh = new ArrayDeque<>();
    private int working;
    private int waiting;
    private long standingSince;
    private boolean overflowed;

    FairLine(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /**
     * How much is taken on.
     *
     * @param places so many are worked for at a time
     * @param fresh so many of them whose work began since {@code settled}
     * @param ofOne so many of one client that is alone
     * @param amongOthers so many of one client while there are others
     * @param line so many wait
     * @param settled work that has gone on for so long is not fresh
     * @param standing a line is one that stands if it was never empty for so long
     * @param overdue so long one waits in a line that stands
     * @param patience so long one waits in any case
     */
    record Limits(
            int places,
            int fresh,
            int ofOne,
            int amongOthers,
            int line,
            Duration settled,
            Duration standing,
            Duration overdue,
            Duration patience) {}

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
        private @Nullable Place place;

        Waiter(long since) {
            this.since = since;
        }
    }

    /** A place that was given; closing it once gives it to the next. */
    final class Place implements AutoCloseable {

        private final Lane lane;
        private final long since = nanoTime.getAsLong();

        private Place(Lane lane) {
            this.lane = lane;
        }

        @Override
        public void close() {
            leave(this);
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
            serveLine();
            lane = lanes.computeIfAbsent(client, Lane::new);
            if (isFree(lane)) {
                return take(lane);
            }
            boolean full = waiting == limits.line();
            overflowed |= full;
            if (full && !makeRoom(lane)) {
                forgetIfIdle(lane);
                return null;
            }
            waiter = line(lane);
        }
        return awaitPlace(lane, waiter);
    }

    /** How many wait now. */
    synchronized int waiting() {
        return waiting;
    }

    /** How much is worked on now. */
    synchronized int working() {
        return working;
    }

    /** How many clients are worked for or wait. */
    synchronized int clients() {
        return lanes.size();
    }

    private boolean isFree(Lane lane) {
        int most = lanes.size() > 1 ? limits.amongOthers() : limits.ofOne();
        return hasRoom() && lane.working < most;
    }

    private boolean hasRoom() {
        long now = nanoTime.getAsLong();
        while (!fresh.isEmpty()
                && now - fresh.getFirst().since > limits.settled().toNanos()) {
            fresh.removeFirst();
        }
        return working < limits.places() && fresh.size() < limits.fresh();
    }

    private Place take(Lane lane) {
        working++;
        lane.working++;
        lanes.remove(lane.client);
        lanes.put(lane.client, lane);
        Place place = new Place(lane);
        fresh.addLast(place);
        return place;
    }

    private Waiter line(Lane lane) {
        long now = nanoTime.getAsLong();
        if (waiting == 0) {
            standingSince = now;
            overflowed = false;
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

    private @Nullable Place awaitPlace(Lane lane, Waiter waiter) throws InterruptedException {
        try {
            long left = limits.patience().toNanos();
            while (left > 0 && !waiter.decided.await(Math.min(left, LOOK_NANOS), TimeUnit.NANOSECONDS)) {
                left -= LOOK_NANOS;
                serveLine();
            }
            return giveUp(lane, waiter);
        } catch (InterruptedException e) {
            Place place = giveUp(lane, waiter);
            if (place != null) {
                place.close();
            }
            throw e;
        }
    }

    /** Waits no more; returns the place that it had by now. */
    private synchronized @Nullable Place giveUp(Lane lane, Waiter waiter) {
        if (lane.waiters.remove(waiter)) {
            waiting--;
            forgetIfIdle(lane);
        }
        return waiter.place;
    }

    private synchronized void leave(Place place) {
        working--;
        fresh.remove(place);
        place.lane.working--;
        forgetIfIdle(place.lane);
        serveLine();
    }

    private synchronized void serveLine() {
        for (Lane next = next(); next != null; next = next()) {
            serve(next);
        }
    }

    private @Nullable Lane next() {
        if (waiting == 0 || !hasRoom()) {
            return null;
        }
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
            waiter.place = take(lane);
        }
        waiter.decided.countDown();
    }

    private boolean isOverdue(Waiter waiter) {
        long now = nanoTime.getAsLong();
        return overflowed
                && now - standingSince > limits.standing().toNanos()
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
