package spoor.ingest.format.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.Cells;

/** Dates as lists write them; each list has one order of day and month. */
final class ListDates {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern UNKNOWN_DAY = Pattern.compile("(?i)(?:dd|00)/(?:(mm|00)|(\\d{2}))/(\\d{4})");
    private static final List<DateTimeFormatter> NAMED =
            List.of(named("d MMM uuuu"), named("d-MMM-uuuu"), named("d MMMM uuuu"));
    private static final Pattern STARTS = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}(?!\\d)");
    private static final int CENTURY = 2000;
    private static final int LATEST_OF_CENTURY = 69;

    private ListDates() {}

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** Day first; also ISO, {@code 01 Mar 1960}, {@code dd/mm/1960} for a year alone; null if it is none of these. */
    static @Nullable String ofDayFirst(String text) {
        Matcher unknown = UNKNOWN_DAY.matcher(text.strip());
        if (unknown.matches()) {
            return unknown.group(2) == null ? unknown.group(3) : unknown.group(3) + "-" + unknown.group(2);
        }
        Matcher date = SLASHED.matcher(text.strip());
        return date.matches() ? day(date.group(3), date.group(2), date.group(1)) : of(text);
    }

    /** Month first, as in the USA. */
    static @Nullable String ofMonthFirst(String text) {
        Matcher date = SLASHED.matcher(text.strip());
        return date.matches() ? day(date.group(3), date.group(1), date.group(2)) : of(text);
    }

    static @Nullable String of(String text) {
        String plain = text.strip().replaceFirst("(?i)^(?:circa|c\\.|approximately)\\s+", "");
        String iso = Cells.dateOf(plain);
        if (iso != null) {
            return iso;
        }
        for (DateTimeFormatter format : NAMED) {
            try {
                return LocalDate.parse(plain, format).toString();
            } catch (DateTimeException other) {
                // the next form may fit
            }
        }
        return null;
    }

    /** The day that a time begins with, such as {@code 2026-07-28T09:00:00+02:00}; empty if it begins with none. */
    static String ofStart(String time) {
        Matcher day = STARTS.matcher(time.strip());
        return day.find() ? day.group() : "";
    }

    /** The earliest of partial dates, those that are null left out; null if there is none. */
    static @Nullable String earliest(Stream<@Nullable String> dates) {
        return dates.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        int full = year.length() > 2 ? number : number > LATEST_OF_CENTURY ? number + CENTURY - 100 : number + CENTURY;
        try {
            return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
