package spoor.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs faults so that no client can fill the disk with them: a few a minute whole, some more in one line, and of the
 * rest how many there were. Safe for use by any thread.
 */
final class FaultLog {

    static final int WHOLE_A_MINUTE = 10;
    static final int LINES_A_MINUTE = 100;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private final Clock clock;
    private Instant begin;
    private int faults;

    FaultLog(Clock clock) {
        this.clock = clock;
        this.begin = clock.instant();
    }

    /** Warns once a minute. */
    synchronized void warn(String sentence, String request) {
        count();
        if (faults == 1) {
            LOG.warn(sentence, request);
        }
    }

    private void count() {
        Instant now = clock.instant();
        if (begin.plus(MINUTE).isBefore(now)) {
            sayRest();
            begin = now;
            faults = 0;
        }
        faults++;
    }

    synchronized void log(String id, String request, Throwable fault) {
        count();
        if (faults <= WHOLE_A_MINUTE) {
            LOG.error("Fault {} in {}", id, request, fault);
        } else if (faults <= LINES_A_MINUTE) {
            LOG.error("Fault {} in {}: {}", id, request, fault.toString());
        }
    }

    private void sayRest() {
        if (faults > LINES_A_MINUTE) {
            LOG.error("{} more faults since {} were not logged one by one", faults - LINES_A_MINUTE, begin);
        }
    }
}
