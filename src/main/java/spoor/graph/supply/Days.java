package spoor.graph.supply;

import java.time.LocalDate;
import spoor.graph.RelationRow;

/**
 * Days as the kernel keeps them: 16 bits, 1900-01-01 to 2079, so that a relation's period is one {@code int}.
 *
 * <pre>
 *   bits 31..16  first day   0 = open towards the past
 *   bits 15..0   last day    0 = open towards the future        both 0 = undated
 * </pre>
 *
 * Days outside the span are moved to its nearest end.
 */
public final class Days {

    /** The first and the last day that can be told apart from others. */
    public static final int FIRST = 1;

    public static final int LAST = 0xFFFF;

    private static final long BASE = LocalDate.of(1900, 1, 1).toEpochDay() - FIRST;

    private Days() {}

    /** A period from two epoch days, either of which may be {@link RelationRow#NO_DAY}. */
    public static int pack(int firstEpochDay, int lastEpochDay) {
        return day(firstEpochDay) << 16 | day(lastEpochDay);
    }

    /** A day of the span; 0 for {@link RelationRow#NO_DAY}. */
    static int day(int epochDay) {
        return epochDay == RelationRow.NO_DAY ? 0 : Math.clamp(epochDay - BASE, FIRST, LAST);
    }

    /** The first day of a period, the start of the span if it is open. */
    public static int first(int period) {
        return Math.max(FIRST, period >>> 16);
    }

    /** The last day of a period, the end of the span if it is open. */
    public static int last(int period) {
        int last = period & 0xFFFF;
        return last == 0 ? LAST : last;
    }
}
