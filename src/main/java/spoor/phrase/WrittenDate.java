package spoor.phrase;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import spoor.model.BadInput;
import spoor.model.PartialDate;

/**
 * A year, month or day as it was written; or months of a year together, as its first half.
 *
 * @param first its first piece
 * @param last its last piece
 * @param date where it begins
 * @param end where it ends: the same, or the last of several months
 * @param edge {@code begin}, {@code mid} or {@code end} of it, or nothing
 */
record WrittenDate(int first, int last, PartialDate date, PartialDate end, String edge) {

    private static final int MONTHS = 12;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern MID = Pattern.compile("(?i)mid[-‑]((?:19|20)\\d\\d)");
    private static final Pattern ISO = Pattern.compile("(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)");
    private static final Pattern DAY = Pattern.compile("[12]?\\d|3[01]");
    private static final String YEAR_SIGN = "年";
    private static final String MONTH_SIGN = "月";
    private static final String DAY_SIGN = "日";

    String text() {
        return date.text();
    }

    String endText() {
        return end.text();
    }

    private boolean isWhole() {
        return date.equals(end);
    }

    /** The last month of a year; of a month its last day. */
    String lastPart() {
        return part(date.last());
    }

    /** The first month of a year; of a month its first day. */
    String firstPart() {
        return part(date.first());
    }

    private String part(LocalDate day) {
        return date.text().length() == 4 ? day.toString().substring(0, 7) : day.toString();
    }

    /** The year, month or day so many further. */
    String next(int steps) {
        String text = date.text();
        LocalDate day = steps > 0 ? end.last().plusDays(1) : date.first().minusDays(1);
        return day.toString().substring(0, text.length());
    }

    /** The date that begins at this piece. */
    static Optional<WrittenDate> find(PhraseSentence sentence, int index) {
        if (index >= sentence.size()) {
            return Optional.empty();
        }
        if (sentence.is(index, Kind.EDGE)) {
            int behind = sentence.next(index, piece -> piece.isSilent() || piece.marks("of"));
            return plain(sentence, behind)
                    .filter(date -> date.edge.isEmpty() && date.isWhole())
                    .map(date -> date.of(index, date.last, sentence.at(index).value(Kind.EDGE)));
        }
        var mid = MID.matcher(sentence.at(index).text());
        if (mid.matches() && sentence.is(index, Kind.UNKNOWN)) {
            PartialDate year = PartialDate.requireDate(mid.group(1));
            return Optional.of(new WrittenDate(index, index, year, year, "mid"));
        }
        return plain(sentence, index).map(date -> date.withEdgeBehind(sentence));
    }

    /** June of a year: its middle is there or behind it. Of a month nobody knows which day that is. */
    Optional<String> middle(int steps) {
        return text().length() == 4 ? Optional.of(text() + (steps > 0 ? "-07" : "-06")) : Optional.empty();
    }

    /** As in Chinese: 2023年底. */
    private WrittenDate withEdgeBehind(PhraseSentence sentence) {
        return sentence.is(last + 1, Kind.EDGE) && isWhole()
                ? of(first, last + 1, sentence.at(last + 1).value(Kind.EDGE))
                : this;
    }

    private WrittenDate of(int from, int to, String its) {
        return new WrittenDate(from, to, date, end, its);
    }

    private static Optional<WrittenDate> plain(PhraseSentence sentence, int index) {
        if (sentence.is(index, Kind.PART)) {
            return part(sentence, index);
        }
        if (sentence.is(index, Kind.YEAR)) {
            return Optional.of(withPartBehind(sentence, index, index, yearText(sentence, index)));
        }
        if (!sentence.is(index, Kind.UNKNOWN, Kind.MONTH, Kind.NUMBER)) {
            return Optional.empty();
        }
        String text = sentence.at(index).text();
        if (YEAR.matcher(text).matches()) {
            return Optional.of(year(sentence, index, text));
        }
        if (ISO.matcher(text).matches()) {
            return date(index, index, text);
        }
        var points = POINTS.matcher(text);
        if (points.matches()) {
            return date(index, index, iso(points.group(3), number(points.group(2)), number(points.group(1))));
        }
        return DAY.matcher(text).matches() && sentence.is(index + 1, Kind.MONTH)
                ? month(sentence, index + 1, text).map(date -> date.from(index))
                : month(sentence, index, "");
    }

    private WrittenDate from(int index) {
        return of(index, last, edge);
    }

    /** The first half of 2023; the second quarter of last year. */
    private static Optional<WrittenDate> part(PhraseSentence sentence, int index) {
        int year = yearOf(sentence, index);
        boolean own = isYear(sentence, year) || sentence.is(year, Kind.YEAR);
        if (!own) {
            year = yearOfSecond(sentence, index);
        }
        if (!isYear(sentence, year) && !sentence.is(year, Kind.YEAR)) {
            return Optional.empty();
        }
        int last = own ? yearEnd(sentence, year) : index;
        return Optional.of(
                months(index, last, yearText(sentence, year), sentence.at(index).value(Kind.PART)));
    }

    private static String yearText(PhraseSentence sentence, int index) {
        return sentence.is(index, Kind.YEAR)
                ? String.valueOf(sentence.year + number(sentence.at(index).value(Kind.YEAR)))
                : sentence.at(index).text();
    }

    /** @param part how many parts the year has, and which of them it is: 4.2 */
    private static WrittenDate months(int first, int last, String year, String part) {
        String[] which = part.split("\\.", -1);
        int length = MONTHS / number(which[0]);
        int end = length * number(which[1]);
        return new WrittenDate(
                first,
                last,
                PartialDate.requireDate(iso(year, end - length + 1, 0)),
                PartialDate.requireDate(iso(year, end, 0)),
                "");
    }

    /** As in Chinese, and 2023 H1: the part stands behind its year, unless it has one of its own. */
    private static WrittenDate withPartBehind(PhraseSentence sentence, int first, int last, String year) {
        int part = sentence.next(last);
        boolean behind = sentence.is(part, Kind.PART) && !isYear(sentence, yearOf(sentence, part));
        return behind
                ? months(first, part, year, sentence.at(part).value(Kind.PART))
                : whole(first, last, PartialDate.requireDate(year));
    }

    /** The month that ends what began in that year: from March 2023 to June. */
    static Optional<WrittenDate> sameYear(PhraseSentence sentence, int index, WrittenDate begun) {
        String year = begun.text().substring(0, 4);
        boolean isChinese = isSign(sentence, index + 1, MONTH_SIGN);
        int month = isChinese
                ? SmallNumbers.at(sentence, index)
                : sentence.is(index, Kind.MONTH) ? number(sentence.at(index).value(Kind.MONTH)) : 0;
        return month == 0
                ? Optional.empty()
                : date(index, isChinese ? index + 1 : index, iso(year, month, 0))
                        .filter(end -> end.date.last().isAfter(begun.date.last()));
    }

    private static WrittenDate whole(int first, int last, PartialDate date) {
        return new WrittenDate(first, last, date, date, "");
    }

    private static Optional<WrittenDate> month(PhraseSentence sentence, int index, String day) {
        if (!sentence.is(index, Kind.MONTH)) {
            return Optional.empty();
        }
        int year = yearOf(sentence, index);
        boolean own = isYear(sentence, year);
        if (!own) {
            year = yearOfSecond(sentence, index);
        }
        if (!isYear(sentence, year)) {
            return Optional.empty();
        }
        int month = number(sentence.at(index).value(Kind.MONTH));
        return date(
                index,
                own ? yearEnd(sentence, year) : index,
                iso(sentence.at(year).text(), month, day.isEmpty() ? 0 : number(day)));
    }

    private static int yearOf(PhraseSentence sentence, int month) {
        return sentence.next(month, piece -> piece.isSilent() || piece.marks("of") || piece.is(Kind.COMMA));
    }

    private static boolean isYear(PhraseSentence sentence, int index) {
        return index < sentence.size()
                && YEAR.matcher(sentence.at(index).text()).matches();
    }

    /** Between January and June 2024: the year stands behind the second month alone. */
    private static int yearOfSecond(PhraseSentence sentence, int month) {
        int joint = sentence.next(month);
        boolean joins = sentence.is(joint, Kind.AND, Kind.DASH)
                || sentence.marks(joint, "until")
                || sentence.marks(joint, "to");
        int second = joins ? sentence.next(joint) : sentence.size();
        if (second < sentence.size() && DAY.matcher(sentence.at(second).text()).matches()) {
            second = sentence.next(second);
        }
        return sentence.is(second, Kind.MONTH, Kind.PART) ? yearOf(sentence, second) : sentence.size();
    }

    /** A year, with the word for it behind; in Chinese with month and day. */
    private static WrittenDate year(PhraseSentence sentence, int index, String year) {
        int end = yearEnd(sentence, index);
        if (isSign(sentence, index + 1, YEAR_SIGN) && isSign(sentence, index + 3, MONTH_SIGN)) {
            int month = SmallNumbers.at(sentence, index + 2);
            int day = isSign(sentence, index + 5, DAY_SIGN) ? SmallNumbers.at(sentence, index + 4) : 0;
            Optional<WrittenDate> date = date(index, day > 0 ? index + 5 : index + 3, iso(year, month, day));
            if (date.isPresent()) {
                return date.get();
            }
        }
        return withPartBehind(sentence, index, end, year);
    }

    private static int yearEnd(PhraseSentence sentence, int index) {
        return sentence.is(index + 1, Kind.UNIT)
                        && sentence.at(index + 1).value(Kind.UNIT).equals("years")
                ? index + 1
                : index;
    }

    private static boolean isSign(PhraseSentence sentence, int index, String sign) {
        return index < sentence.size() && sentence.at(index).text().equals(sign);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static String iso(String year, int month, int day) {
        return year
                + String.format(Locale.ROOT, "-%02d", month)
                + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
    }

    private static Optional<WrittenDate> date(int first, int last, String text) {
        try {
            return Optional.of(whole(first, last, PartialDate.requireDate(text)));
        } catch (BadInput noDay) {
            return Optional.empty();
        }
    }
}
