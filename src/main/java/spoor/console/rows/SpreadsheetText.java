package spoor.console.rows;

import java.util.regex.Pattern;

/** What a spreadsheet would not show but carry out. */
final class SpreadsheetText {

    /** At the beginning of any line, after blanks of any kind; the full-width forms count in some programs. */
    private static final Pattern FORMULA =
            Pattern.compile("(?m)\\A[\\t\\r\\n]|^[\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    /** Where a semicolon or a tab parts the cells of a line, what follows begins one. */
    private static final Pattern PARTED =
            Pattern.compile("([;\\t][\\p{Z}\\p{C}]*)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private SpreadsheetText() {}

    /** The text with an apostrophe before what could be carried out. */
    static String defuse(String text) {
        String inside = PARTED.matcher(text).replaceAll("$1'");
        return isFormula(text) ? "'" + inside : inside;
    }

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).find();
    }
}
