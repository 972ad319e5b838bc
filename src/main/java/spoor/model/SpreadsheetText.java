package spoor.model;

import java.util.regex.Pattern;

/** What a spreadsheet would not show but carry out. */
public final class SpreadsheetText {

    /** At the beginning of any line, after blanks of any kind; the full-width forms count in some programs. */
    private static final Pattern FORMULA =
            Pattern.compile("(?m)\\A[\\t\\r\\n]|^[\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    /** Where a semicolon or a tab parts the cells of a line, what follows begins one. */
    private static final Pattern PARTED =
            Pattern.compile("([;\\t][\\p{Z}\\p{C}]*)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");

    private SpreadsheetText() {}

    /** A cell of RFC 4180 that shows the text and carries nothing out. */
    public static String csvCell(String text) {
        String safe = defuse(text);
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** The text with an apostrophe before what could be carried out. */
    public static String defuse(String text) {
        String inside = PARTED.matcher(text).replaceAll("$1'");
        return isFormula(text) ? "'" + inside : inside;
    }

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).find();
    }
}
