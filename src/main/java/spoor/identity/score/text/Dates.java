package spoor.identity.score.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Partial dates as numbers: yyyymmdd, with 00 for what is not known. */
public final class Dates {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?.*");
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;

    private Dates() {}

    public static int number(@Nullable String date) {
        Matcher parts = DATE.matcher(date == null ? "" : date.strip());
        if (!parts.matches()) {
            return 0;
        }
        return Integer.parseInt(parts.group(1)) * YEAR + part(parts.group(2)) * MONTH + part(parts.group(3));
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether one can be the other, known more exactly. */
    public static boolean agree(int left, int right) {
        return left / YEAR == right / YEAR
                && agree(left / MONTH % MONTH, right / MONTH % MONTH, 0)
                && agree(left % MONTH, right % MONTH, 0);
    }

    private static boolean agree(int left, int right, int unknown) {
        return left == right || left == unknown || right == unknown;
    }

    /** Whether both are known to the day. */
    public static boolean areExact(int left, int right) {
        return left % MONTH != 0 && right % MONTH != 0;
    }
}
