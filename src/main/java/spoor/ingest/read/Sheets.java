package spoor.ingest.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Joins the sheets of a workbook: a later sheet goes on where the row that names its columns is one of the first rows of
 * the first sheet. That row, and what stands above it, is left out.
 */
final class Sheets {

    private static final int HEADER_SOUGHT = 30;
    private static final String UNREAD =
            "Nothing is read from these sheets, whose columns are called otherwise: %s. Save"
                    + " each as a file of its own and import it too.";

    private final Predicate<TableRow> rows;

    /** No row is wanted, only what becomes of each sheet. */
    private final boolean looking;

    /** The first rows of the first sheet; one of them names the columns. */
    private final Set<List<String>> first = new LinkedHashSet<>();

    private final List<String> unread = new ArrayList<>();
    private String sheet = "";
    private boolean begun;
    private boolean firstDone;
    private boolean joined;
    private boolean held;
    private int looked;
    private boolean enough;

    private Sheets(Predicate<TableRow> rows, boolean looking) {
        this.rows = rows;
        this.looking = looking;
    }

    /** Hands over the rows of all sheets that belong together. */
    static Sheets reading(Predicate<TableRow> rows) {
        return new Sheets(rows, false);
    }

    /** Finds out which belong together by their first rows. */
    static Sheets looking() {
        return new Sheets(row -> true, true);
    }

    /** A sheet begins. */
    void begin(String name) {
        sheet = name;
        joined = !firstDone;
        held = false;
        looked = 0;
    }

    /** What rows of this sheet are told to stand in: nothing for the first. */
    String name() {
        return firstDone ? sheet : "";
    }

    void take(TableRow row) {
        boolean blank = row.isBlank();
        held |= !blank;
        if (!firstDone) {
            takeOfFirst(row, blank);
        } else if (joined) {
            hand(row);
        } else if (!blank) {
            looked++;
            joined = first.contains(plain(row));
        }
    }

    private void takeOfFirst(TableRow row, boolean blank) {
        begun |= !blank;
        if (!blank && looked++ < HEADER_SOUGHT && named(row) > 1) {
            first.add(plain(row));
        }
        if (begun) {
            hand(row);
        }
    }

    private void hand(TableRow row) {
        enough = !rows.test(row);
    }

    private static long named(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Sheets leave out empty cells at the end of a row. */
    private static List<String> plain(TableRow row) {
        List<String> cells =
                new ArrayList<>(row.cells().stream().map(String::strip).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    /** Whether another row of this sheet can be of use. */
    boolean wantsMore() {
        boolean sought = looked < HEADER_SOUGHT;
        return looking ? sought && !(firstDone && joined) : !enough && (joined || sought);
    }

    boolean isEnough() {
        return enough;
    }

    /** The sheet ends. */
    void end() {
        if (firstDone && held && !joined) {
            unread.add(sheet);
        }
        firstDone |= begun;
    }

    /** Names the sheets that nothing is read from although they hold something. */
    List<SheetRows.Remark> remarks() {
        return unread.isEmpty()
                ? List.of()
                : List.of(new SheetRows.Remark("sheets.unread", UNREAD.formatted(String.join(", ", unread))));
    }
}
