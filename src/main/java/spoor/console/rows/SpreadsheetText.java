package spoor.console.rows;

import java.util.regex.Pattern;

/** What a spreadsheet would not show but carry out. */
final class SpreadsheetText {

    /** At the beginning of any line, after blanks of any kind; the full-width forms count in some programs. */
    private static final Pattern FORMULA =
            Pattern.compile("(?m)\\A[\\t\\r\\n]|^[\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

    private SpreadsheetText() {}

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).find();
    }
}
