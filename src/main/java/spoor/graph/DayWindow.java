package spoor.graph;

/**
 * A span of days; a relation meets it if its own period and the window share a day.
 *
 * @param first epoch day, {@link RelationRow#NO_DAY} if open
 * @param last epoch day, {@link RelationRow#NO_DAY} if open
 * @param undatedPass whether relations with neither a first nor a last day meet a window that is not open on both sides
 */
public record DayWindow(int first, int last, boolean undatedPass) {

    /** Every day. */
    public static final DayWindow OPEN = new DayWindow(RelationRow.NO_DAY, RelationRow.NO_DAY, true);

    public DayWindow {
        if (first != RelationRow.NO_DAY && last != RelationRow.NO_DAY && last < first) {
            throw new IllegalArgumentException("A window cannot end before it begins");
        }
    }

    public boolean isOpen() {
        return first == RelationRow.NO_DAY && last == RelationRow.NO_DAY;
    }
}
