package spoor.identity.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Times of decisions: to the microsecond, and none twice, so that their order is that in which they were made. */
final class DecisionTimes {

    private static final long MICROS = 1_000_000;
    private static final int NANOS = 1_000;
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    DecisionTimes(Clock clock) {
        this.clock = clock;
    }

    String next() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * MICROS + now.getNano() / NANOS;
        long one = last.updateAndGet(before -> Math.max(micros, before + 1));
        return text(Instant.ofEpochSecond(one / MICROS, one % MICROS * NANOS));
    }

    /** As decisions write it. */
    static String text(Instant instant) {
        return FORM.format(instant);
    }
}
