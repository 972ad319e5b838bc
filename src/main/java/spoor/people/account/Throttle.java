package spoor.people.account;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import spoor.model.Busy;

/**
 * Slows guessing down: after {@value #FREE} failures within five minutes each further one makes the wait longer, up to five
 * minutes, until half an hour has passed without one. Nobody is locked out for good. Failures count for the name and for the
 * address; from a browser that the person has signed in with before they count for that browser alone, so that strangers
 * cannot slow its owner down. Each Spoor counts for itself. Safe for use by any thread.
 */
final class Throttle {

    static final int FREE = 5;
    static final int FREE_ADDRESS = 30;
    static final int FREE_CHALLENGES = 300;

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofMinutes(30);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 50_000;

    private final LongSupplier nanoTime;
    private final Map<Key, Failures> kept = new LinkedHashMap<>(16, 0.75f, true);

    Throttle(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * What failures are counted for.
     *
     * @param free how many within five minutes cost nothing
     */
    record Key(String kind, String value, int free) {

        static Key ofName(String key) {
            return new Key("name", key, FREE);
        }

        static Key ofAddress(String address) {
            return new Key("address", address, FREE_ADDRESS);
        }

        /** Challenges for passkeys, of which each that is asked for counts. */
        static Key ofChallenges(String address) {
            return new Key("challenge", address, FREE_CHALLENGES);
        }

        static Key ofDevice(String hash) {
            return new Key("device", hash, FREE);
        }
    }

    private static final class Failures {

        private final Deque<Long> recent = new ArrayDeque<>();
        private int strikes;
        private long last;
        private long until;
    }

    /** An attempt that counts as failed until it is known to be right: of many at once none is free. */
    final class Attempt {

        private final List<Counted> counted = new ArrayList<>();

        /** It was none: something else went wrong. */
        void undo() {
            synchronized (Throttle.this) {
                counted.forEach(Counted::giveBack);
            }
        }

        /** Forgets failures of who has come in. What an address did for other names stays. */
        void succeed() {
            synchronized (Throttle.this) {
                counted.forEach(each -> {
                    if (each.key.free() == FREE) {
                        kept.remove(each.key);
                    } else {
                        each.giveBack();
                    }
                });
            }
        }
    }

    /** One more failure of a key, and what was before it. */
    private record Counted(Key key, Failures failures, int strikesBefore, long untilBefore, long lastBefore) {

        void giveBack() {
            failures.recent.pollLast();
            failures.last = lastBefore;
            if (failures.strikes > strikesBefore) {
                failures.strikes--;
                failures.until = failures.strikes == strikesBefore ? untilBefore : failures.until;
            }
        }
    }

    /**
     * Lets the caller try once, which counts as a failure unless it succeeds.
     *
     * @throws Busy with the seconds to wait, if one of the keys has to
     */
    synchronized Attempt begin(List<Key> keys) {
        long now = nanoTime.getAsLong();
        require(keys, now);
        Attempt attempt = new Attempt();
        for (Key key : keys) {
            Failures failures = kept.computeIfAbsent(key, fresh -> new Failures());
            attempt.counted.add(new Counted(key, failures, failures.strikes, failures.until, failures.last));
            fail(key, failures, now);
        }
        Iterator<Key> oldest = kept.keySet().iterator();
        while (kept.size() > MOST_KEPT) {
            oldest.next();
            oldest.remove();
        }
        return attempt;
    }

    private void require(List<Key> keys, long now) {
        long wait = 0;
        for (Key key : keys) {
            Failures failures = kept.get(key);
            wait = Math.max(wait, failures == null || failures.strikes == 0 ? 0 : failures.until - now);
        }
        if (wait > 0) {
            long seconds = wait / 1_000_000_000L + 1;
            throw new Busy("session.slow", "Too many failed attempts; try again in %d s.", seconds)
                    .with("retryAfter", seconds);
        }
    }

    private static void fail(Key key, Failures failures, long now) {
        if (now - failures.last > MEMORY.toNanos()) {
            failures.strikes = 0;
        }
        while (!failures.recent.isEmpty() && now - failures.recent.peekFirst() > WINDOW.toNanos()) {
            failures.recent.removeFirst();
        }
        failures.recent.addLast(now);
        failures.last = now;
        if (failures.recent.size() >= key.free() || failures.strikes > 0) {
            long wait = FIRST_WAIT.toNanos() << Math.min(failures.strikes, 10);
            failures.until = now + Math.min(wait, LONGEST_WAIT.toNanos());
            failures.strikes++;
        }
        while (failures.recent.size() > key.free()) {
            failures.recent.removeFirst();
        }
    }
}
