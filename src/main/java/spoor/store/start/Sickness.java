package spoor.store.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.SecurityException;

/**
 * For how long the database has been there without being of use. One that gives neither an answer nor an error hangs after
 * half a minute if it has answered before; if it was started again since then, it may be mending a large store, so it is
 * given minutes. Used by one thread.
 */
final class Sickness {

    private static final int MOST_DOUBLINGS = 6;
    private static final int MOST_SILENCES = 3;
    private static final int MOST_SILENCES_AT_START = 30;

    private static final int MOST_REFUSALS = 10;

    private final Clock clock;
    private @Nullable Instant since;
    private @Nullable Instant lockedOutSince;
    private int lockedOut;
    private int restarts;
    private int silences;
    private @Nullable Object answered;

    Sickness(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes note of an answer.
     *
     * @param fault what came in its place
     * @param process which process of the database runs now; null if it is not known
     */
    void note(Ping.Answer answer, @Nullable Throwable fault, @Nullable Object process) {
        silences = answer == Ping.Answer.SILENCE ? silences + 1 : 0;
        lockedOut = isRefusal(fault) ? lockedOut + 1 : 0;
        if (answer == Ping.Answer.YES) {
            since = null;
            lockedOutSince = null;
            restarts = 0;
            answered = process;
        } else if (answer != Ping.Answer.SICK) {
            since = null;
        } else if (since == null) {
            since = clock.instant();
        }
        if (lockedOut == 1) {
            lockedOutSince = clock.instant();
        }
    }

    /** After some wrong passwords a database does not look at the next ones for a while, and says that. */
    private static boolean isRefusal(@Nullable Throwable fault) {
        return fault instanceof AuthenticationException
                || (fault instanceof SecurityException refused && refused.code().endsWith("AuthenticationRateLimit"));
    }

    /**
     * Whether the password has been refused since then; a database that is being set up may refuse it for a moment, in which
     * the machine may stand still.
     */
    boolean isLockedOut(Duration patience) {
        return lockedOut >= MOST_REFUSALS && isPast(lockedOutSince, patience);
    }

    boolean isLongerThan(Duration patience) {
        return isPast(since, patience);
    }

    /** Twice as late each time for one that has not answered since its start. */
    boolean hangs(Object process) {
        int most = process.equals(answered) ? MOST_SILENCES : MOST_SILENCES_AT_START << doublings();
        boolean hangs = silences >= most;
        if (hangs) {
            restarts++;
            silences = 0;
        }
        return hangs;
    }

    /** Twice as late each time: what it does after a start, as mending its data, may take long. */
    boolean mustRestart(Duration patience) {
        boolean must = isLongerThan(patience.multipliedBy(1L << doublings()));
        if (must) {
            restarts++;
            since = null;
        }
        return must;
    }

    private int doublings() {
        return Math.min(restarts, MOST_DOUBLINGS);
    }

    private boolean isPast(@Nullable Instant begin, Duration patience) {
        return begin != null && begin.plus(patience).isBefore(clock.instant());
    }
}
