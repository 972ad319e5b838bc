package spoor.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;

/** For how long the database has been there without being of use. Used by one thread. */
final class Sickness {

    private static final int MOST_DOUBLINGS = 6;

    private final Clock clock;
    private @Nullable Instant since;
    private @Nullable Instant lockedOutSince;
    private boolean lockedOut;
    private int restarts;

    Sickness(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes note of an answer.
     *
     * @param fault what came in its place
     */
    void note(Ping.Answer answer, @Nullable Throwable fault) {
        lockedOut = fault instanceof AuthenticationException;
        if (answer == Ping.Answer.YES) {
            since = null;
            lockedOutSince = null;
            restarts = 0;
        } else if (answer != Ping.Answer.SICK) {
            since = null;
        } else if (since == null) {
            since = clock.instant();
        }
        if (lockedOut && lockedOutSince == null) {
            lockedOutSince = clock.instant();
        }
    }

    /** Whether the password has been refused since then; a database that is being set up may refuse it for a moment. */
    boolean isLockedOut(Duration patience) {
        return lockedOut && isPast(lockedOutSince, patience);
    }

    boolean isLongerThan(Duration patience) {
        return isPast(since, patience);
    }

    /** Twice as late each time: what it does after a start, as mending its data, may take long. */
    boolean mustRestart(Duration patience) {
        boolean must = isLongerThan(patience.multipliedBy(1L << Math.min(restarts, MOST_DOUBLINGS)));
        if (must) {
            restarts++;
            since = null;
        }
        return must;
    }

    private boolean isPast(@Nullable Instant begin, Duration patience) {
        return begin != null && begin.plus(patience).isBefore(clock.instant());
    }
}
