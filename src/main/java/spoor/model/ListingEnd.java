package spoor.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When a listing ends: on its day it is over, a month or a year has to be past. Compares texts, as Cypher does. */
public final class ListingEnd {

    private static final int DAY = "yyyy-mm-dd".length();

    /** Behind any day of its month, and any month of its year. */
    private static final String LATER = "-99";

    private ListingEnd() {}

    /**
     * Whether a listing holds on some day after this one.
     *
     * @param until partial date; empty where no end is said
     * @param day yyyy-mm-dd; empty for the beginning of time
     */
    public static boolean isAfter(String until, String day) {
        return until.isEmpty() || (until.length() == DAY ? until : until + LATER).compareTo(day) > 0;
    }

    /** Whether it is over today, of which the store says the same by its own date(). */
    public static boolean isOver(@Nullable String until) {
        return until != null && !isAfter(until, today());
    }

    public static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
