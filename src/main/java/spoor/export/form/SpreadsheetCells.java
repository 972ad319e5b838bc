package spoor.export.form;

import java.util.List;
import java.util.regex.Pattern;

/** Cells of tables that spreadsheets open, and what they say. */
final class SpreadsheetCells {

    /** What lists are joined by where no item holds it. */
    private static final String BETWEEN = "; ";

    private static final Pattern PARTED = Pattern.compile("([;\\t] *)(?=[=+\\-@'＝＋－＠])");

    private SpreadsheetCells() {}

    /** {@code a; b}, or as JSON where an item could not be told from two. */
    static String list(List<String> items) {
        boolean plain = !items.isEmpty();
        for (String item : items) {
            plain &= !item.isBlank()
                    && !item.contains(";")
                    && !item.startsWith("[")
                    && item.strip().equals(item);
        }
        return items.isEmpty() ? "" : plain ? String.join(BETWEEN, items) : Json.text(items);
    }

    /**
     * A text that no spreadsheet takes for a formula: with an apostrophe before it where it begins like one, and behind each
     * semicolon or tab where what follows does. Where these part the cells of a line, there a cell begins.
     */
    static String defuse(String text) {
        String inside = PARTED.matcher(text).replaceAll("$1'");
        return !text.isEmpty() && "=+-@\t\r\n'＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + inside : inside;
    }
}
