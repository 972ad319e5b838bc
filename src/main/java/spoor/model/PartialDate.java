package spoor.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date known to the year, the month or the day.
 *
 * @param first the first day it can mean
 * @param last the last day it can mean
 */
public record PartialDate(LocalDate first, LocalDate last) {

    public PartialDate {
        if (last.isBefore(first)) {
            throw new BadInput("date.order", "A period cannot end (%s) before it begins (%s).", last, first);
        }
    }

    /**
     * Reads {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}.
     *
     * @throws BadInput if the text has another form or names no day of the calendar
     */
    public static PartialDate requireDate(String text) {
        try {
            return switch (text.length()) {
                case 4 -> year(Integer.parseInt(text));
                case 7 -> month(YearMonth.parse(text));
                default -> day(LocalDate.parse(text));
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new BadInput("date.malformed", "'%s' is no date; write 2024, 2024-10 or 2024-10-17.", text);
        }
    }

    /** The same as it is read. */
    public String text() {
        if (first.equals(last)) {
            return first.toString();
        }
        YearMonth month = YearMonth.from(first);
        return month.equals(YearMonth.from(last)) ? month.toString() : String.valueOf(first.getYear());
    }

    private static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    private static PartialDate day(LocalDate day) {
        return new PartialDate(day, day);
    }
}
