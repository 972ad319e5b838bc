package spoor.ingest.format.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.XmlElement;

/**
 * A time as OFAC's advanced files say it: from a first day to a last one, which are one where it is known.
 *
 * @param first ISO date, or a month or year alone
 * @param last the same
 */
record OfacPeriod(String first, String last) {

    /** Null where no date is said. */
    static @Nullable OfacPeriod find(XmlElement period) {
        List<String> dates = Stream.of("Start/From", "Start/To", "End/From", "End/To")
                .flatMap(way -> period.all(way).stream())
                .map(OfacPeriod::dateOf)
                .filter(date -> !date.isEmpty())
                .sorted()
                .toList();
        return dates.isEmpty() ? null : new OfacPeriod(dates.getFirst(), dates.getLast());
    }

    /** Year, month and day as one date, as far as they are said; empty where they are none. */
    static String dateOf(XmlElement date) {
        String year = date.text("Year");
        if (!year.matches("\\d{4}")) {
            return "";
        }
        String month = twoDigits(date.text("Month"));
        String day = twoDigits(date.text("Day"));
        return month.isEmpty() ? year : day.isEmpty() ? year + "-" + month : year + "-" + month + "-" + day;
    }

    private static String twoDigits(String number) {
        return number.matches("\\d{1,2}") ? "%02d".formatted(Integer.parseInt(number)) : "";
    }

    /** As one partial date: the day, or the month or year that it spans; null where it spans something else. */
    @Nullable
    String asPartialDate() {
        if (first.equals(last)) {
            return first;
        }
        String year = first.substring(0, 4);
        if (first.equals(year + "-01-01") && last.equals(year + "-12-31")) {
            return year;
        }
        return isMonth() ? first.substring(0, 7) : null;
    }

    private boolean isMonth() {
        try {
            YearMonth month = YearMonth.from(LocalDate.parse(first));
            return first.equals(month.atDay(1).toString())
                    && last.equals(month.atEndOfMonth().toString());
        } catch (DateTimeException partial) {
            return false;
        }
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
