package spoor.console.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import spoor.model.Busy;
import spoor.model.NotFound;

/**
 * Which transactions of the Query API are open: no more than their names, since reading needs nothing that is held.
 * Safe for use by any thread.
 */
final class QueryApiTransactions {

    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final int MOST = 1_000;

    private final Map<String, Instant> open = new LinkedHashMap<>();
    private final Clock clock;

    QueryApiTransactions(Clock clock) {
        this.clock = clock;
    }

    /** Begins one; its id. */
    synchronized String begin() {
        Instant now = clock.instant();
        open.values().removeIf(end -> end.isBefore(now));
        if (open.size() >= MOST) {
            throw new Busy("transaction.many", "%d transactions are open; end some of them first.", MOST);
        }
        String id = UUID.randomUUID().toString();
        open.put(id, now.plus(LONGEST_PAUSE));
        return id;
    }

    /** Goes on with one; until when it may rest now. */
    synchronized Instant goOn(String id) {
        end(id);
        Instant end = clock.instant().plus(LONGEST_PAUSE);
        open.put(id, end);
        return end;
    }

    /**
     * Ends one.
     *
     * @throws NotFound if there is none of this id, or it has rested too long
     */
    synchronized void end(String id) {
        Instant end = open.remove(id);
        if (end == null || end.isBefore(clock.instant())) {
            throw new NotFound(
                    "transaction.unknown",
                    "There is no open transaction '%s'; one that rests for %d s is given up.",
                    id,
                    LONGEST_PAUSE.toSeconds());
        }
    }
}
