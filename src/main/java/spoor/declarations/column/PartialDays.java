package spoor.declarations.column;

/** Partial dates as numbers that compare: 20231017, 20231000 where the day is not known, 20230000 where the month is not. */
public final class PartialDays {

    /** No date at all. */
    public static final int NONE = 0;

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private PartialDays() {}

    /** Of {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; {@link #NONE} of anything else. */
    public static int of(String date) {
        int length = date.length();
        if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
            return NONE;
        }
        int year = digits(date, 0, YEAR_LENGTH);
        int month = length < MONTH_LENGTH ? 0 : digits(date, YEAR_LENGTH + 1, MONTH_LENGTH);
        int day = length < DAY_LENGTH ? 0 : digits(date, MONTH_LENGTH + 1, DAY_LENGTH);
        boolean sound = year > 0 && month >= 0 && month <= LAST_MONTH && day >= 0 && day <= LAST_DAY;
        return sound ? year * YEAR + month * MONTH + day : NONE;
    }

    private static int digits(String text, int from, int until) {
        int number = 0;
        for (int at = from; at < until; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The earliest day that it can be. */
    public static int first(int day) {
        if (isWhole(day)) {
            return day;
        }
        int month = month(day) == 0 ? 1 : month(day);
        return year(day) * YEAR + month * MONTH + Math.max(1, day % MONTH);
    }

    /** The latest day that it can be; the last of a month may be one that the calendar does not have. */
    public static int last(int day) {
        if (isWhole(day)) {
            return day;
        }
        int month = month(day) == 0 ? LAST_MONTH : month(day);
        return year(day) * YEAR + month * MONTH + (day % MONTH == 0 ? LAST_DAY : day % MONTH);
    }

    /** Known to the day, as most are. */
    private static boolean isWhole(int day) {
        return day % MONTH != 0 && day % YEAR >= MONTH;
    }

    public static int year(int day) {
        return day / YEAR;
    }

    /** 1 to 12; 0 if it is not known. */
    public static int month(int day) {
        return day / MONTH % MONTH;
    }

    /** As it is written. */
    public static String text(int day) {
        if (day == NONE) {
            return "";
        }
        if (month(day) == 0) {
            return "%04d".formatted(year(day));
        }
        String month = "%04d-%02d".formatted(year(day), month(day));
        return day % MONTH == 0 ? month : month + "-%02d".formatted(day % MONTH);
    }
}
