package spoor.ingest.customs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.Countries;
import spoor.model.BadInput;
import spoor.model.Identifier;

/** Reads the cells of customs files. Whatever it cannot read it refuses, with a sentence. */
final class Values {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: .*)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?: .*)?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(?:(\\d{1,2})[ -])?(\\p{L}{3,9})\\.?[ ,-]+(\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d .,'\\u00A0\\u202F]*");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("янв", 1),
            Map.entry("фев", 2),
            Map.entry("мар", 3),
            Map.entry("апр", 4),
            Map.entry("май", 5),
            Map.entry("мая", 5),
            Map.entry("июн", 6),
            Map.entry("июл", 7),
            Map.entry("авг", 8),
            Map.entry("сен", 9),
            Map.entry("окт", 10),
            Map.entry("ноя", 11),
            Map.entry("дек", 12));
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private Values() {}

    /** The text without blanks around it; empty for what stands for nothing. */
    static String text(String cell) {
        String text = cell.strip();
        return Identifier.isNothing(text) ? "" : text;
    }

    /**
     * A partial date, or an empty text for an empty cell.
     *
     * @param order {@code dmy}, {@code mdy} or null
     * @param from1904 whether days without a calendar are counted from 1904, as some workbooks do
     * @throws BadInput if it is no date; {@code date.ambiguous} if its order is unknown
     */
    static String date(String cell, @Nullable String order, boolean from1904) {
        String text = text(cell);
        if (text.isEmpty()) {
            return "";
        }
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return day(text, m.group(1), m.group(2), m.group(3));
        }
        m = DOTTED.matcher(text);
        if (m.matches()) {
            return day(text, m.group(3), m.group(2), m.group(1));
        }
        m = SLASHED.matcher(text);
        if (m.matches()) {
            return slashed(text, m, order);
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return day(text, m.group(1), m.group(2), m.group(3));
        }
        return otherDate(text, from1904);
    }

    private static String otherDate(String text, boolean from1904) {
        Matcher m = ISO_MONTH.matcher(text);
        if (m.matches()) {
            return month(text, m.group(1), m.group(2));
        }
        m = MONTH_YEAR.matcher(text);
        if (m.matches()) {
            return month(text, m.group(2), m.group(1));
        }
        m = NAMED_MONTH.matcher(text);
        if (m.matches()) {
            Integer month = MONTHS.get(m.group(2).toLowerCase(Locale.ROOT).substring(0, 3));
            if (month != null) {
                String day = m.group(1);
                return day == null
                        ? month(text, m.group(3), month.toString())
                        : day(text, m.group(3), month.toString(), day);
            }
        }
        if (text.matches("(19|20)\\d\\d")) {
            return text;
        }
        m = SERIAL.matcher(text);
        if (m.matches()) {
            LocalDate zero = from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO;
            return zero.plusDays(Long.parseLong(m.group(1))).toString();
        }
        throw malformed(text);
    }

    private static String slashed(String text, Matcher m, @Nullable String order) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        if (order == null && first <= 12 && second <= 12 && first != second) {
            throw new BadInput(
                    "date.ambiguous",
                    "'%s' can be read in two ways, and the mapping does not say dateOrder (dmy or mdy).",
                    text);
        }
        boolean monthFirst = "mdy".equals(order) || (order == null && second > 12);
        return monthFirst
                ? day(text, m.group(3), m.group(1), m.group(2))
                : day(text, m.group(3), m.group(2), m.group(1));
    }

    private static String day(String text, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            requireYear(text, date.getYear());
            return date.toString();
        } catch (DateTimeException e) {
            throw malformed(text);
        }
    }

    private static String month(String text, String year, String month) {
        int number = Integer.parseInt(month);
        requireYear(text, Integer.parseInt(year));
        if (number < 1 || number > 12) {
            throw malformed(text);
        }
        return "%s-%02d".formatted(year, number);
    }

    private static void requireYear(String text, int year) {
        if (year < 1900 || year > 2100) {
            throw malformed(text);
        }
    }

    private static BadInput malformed(String text) {
        return new BadInput("date.malformed", "'%s' is no date that Spoor can read.", shorten(text));
    }

    /**
     * A number in units of 1/scale, rounded half up; so that sums are exact and do not depend on their order.
     *
     * @param decimal {@code .}, {@code ,} or null to tell by the number itself
     * @param scale a power of ten
     * @return null for an empty cell
     * @throws BadInput if it is no number or too large
     */
    static @Nullable Long scaled(String cell, @Nullable String decimal, int scale) {
        if (decimal == null || decimal.equals(".")) {
            long plain = Decimals.scaled(cell, scale);
            if (plain != Decimals.UNUSUAL) {
                return plain;
            }
        }
        String text = cell.strip();
        if (text.isEmpty() || (Identifier.isNothing(text) && !text.equalsIgnoreCase("NaN"))) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new BadInput("number.malformed", "'%s' is no number.", shorten(text));
        }
        String plain = text.replaceAll("[ '\\u00A0\\u202F+]", "");
        char point = decimal == null ? findPoint(plain) : decimal.charAt(0);
        String digits = withoutGroups(text, plain, point).replace(',', '.');
        try {
            return new java.math.BigDecimal(digits)
                    .multiply(java.math.BigDecimal.valueOf(scale))
                    .setScale(0, java.math.RoundingMode.HALF_UP)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new BadInput("number.malformed", "'%s' is no number, or too large.", shorten(text));
        }
    }

    /** The sign that is not the decimal one groups digits, the last of them in threes; otherwise it is a mistake. */
    private static String withoutGroups(String text, String plain, char point) {
        String group = point == '.' ? "," : ".";
        int end = plain.indexOf(point) < 0 ? plain.length() : plain.indexOf(point);
        int last = plain.lastIndexOf(group);
        boolean grouped = last < 0 || (last == end - 4 && last > 0 && !plain.matches("-?0\\D.*"));
        if (!grouped) {
            throw new BadInput(
                    "number.malformed", "'%s' is no number if its decimal sign is '%s'.", shorten(text), point);
        }
        return plain.replace(group, "");
    }

    /** The last of two kinds is the decimal one; a lone comma is one unless three digits follow it. */
    private static char findPoint(String text) {
        int dot = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) {
            return dot > comma ? '.' : ',';
        }
        if (comma < 0) {
            return dot >= 0 && text.indexOf('.') != dot ? ',' : '.';
        }
        boolean grouping = (text.length() - comma == 4 && !text.matches("-?0,.*")) || text.indexOf(',') != comma;
        return grouping ? '.' : ',';
    }

    /** Two capital letters where the cell holds a code or a name that is known; otherwise empty. */
    static String country(String cell) {
        return Countries.find(cell.strip());
    }

    private static String shorten(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
