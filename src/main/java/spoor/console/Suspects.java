package spoor.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import spoor.model.LimitReached;
import spoor.model.Sha256;

/**
 * Statements that were running when the database stopped. None of them runs again for some minutes, at no door, so that
 * nobody can take the database away again and again. Safe for use by any thread.
 */
@Component
class Suspects {

    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final Map<String, Instant> until = new LinkedHashMap<>();
    private final Clock clock;

    @Autowired
    Suspects() {
        this(Clock.systemUTC());
    }

    Suspects(Clock clock) {
        this.clock = clock;
    }

    /** The database stopped while this ran. */
    synchronized void add(String statement) {
        if (until.size() >= MOST) {
            until.remove(until.keySet().iterator().next());
        }
        until.put(Sha256.hex(statement), clock.instant().plus(WHILE));
    }

    /**
     * Lets a statement through that is none of them.
     *
     * @throws LimitReached otherwise
     */
    synchronized void requireNone(String statement) {
        String digest = Sha256.hex(statement);
        Instant end = until.get(digest);
        if (end == null) {
            return;
        }
        if (end.isBefore(clock.instant())) {
            until.remove(digest);
            return;
        }
        throw new LimitReached(
                "cypher.suspect",
                "The database stopped while this statement ran, so it is not run again for %d minutes. It may have stopped"
                        + " for another reason, such as a busy machine. If the statement has large loops inside one"
                        + " expression, write it with fewer.",
                WHILE.toMinutes());
    }
}
