package spoor.ingest.format;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.Identifier;
import spoor.model.PartialDate;

/** One row of a package, whose cells are held to its rules. Every accessor that checks throws {@link FieldFault}. */
record PackageRow(Cells cells) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern AUTHORITY = Pattern.compile("[A-Z]{2}(-[A-Z]+)?");
    private static final Pattern LEADING_DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}(?!\\d)");
    private static final Pattern HS6 = Pattern.compile("\\d{6}");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}\\.\\d{1,18}");

    /** Empty if nothing stands there, or if there is no such column. */
    String text(String column) {
        return cells.text(column);
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw fault("cell.empty", column, "", "This cell must not be empty.");
        }
        return text;
    }

    List<String> list(String column) {
        return cells.list(column);
    }

    /** A country, or the few of a joint product, as they are written: {@code CN;RU}. */
    String country(String column) {
        return String.join(";", countries(column));
    }

    List<String> countries(String column) {
        return requireAll(
                "country.unknown",
                column,
                COUNTRY,
                "This is no country code of two capital letters (ISO 3166-1 alpha-2).");
    }

    List<String> hs6(String column) {
        return requireAll("hs.malformed", column, HS6, "An HS code has six digits here.");
    }

    private List<String> requireAll(String code, String column, Pattern shape, String reason) {
        List<String> values = list(column);
        for (String value : values) {
            if (!shape.matcher(value).matches()) {
                throw fault(code, column, value, reason);
            }
        }
        return values;
    }

    /** A partial date as it is written, or an empty text. */
    String date(String column) {
        return read(column, text(column), PackageRow::requireDate);
    }

    /** The date that a version begins with; empty if it begins with none. */
    String leadingDate(String column) {
        Matcher found = LEADING_DATE.matcher(text(column));
        return found.lookingAt() ? read(column, found.group(), PackageRow::requireDate) : "";
    }

    private static String requireDate(String text) {
        PartialDate.requireDate(text);
        return text;
    }

    /** Codes of authorities between commas, each perhaps with a remark in brackets, which is left out. */
    List<String> codes(String column) {
        List<String> codes = Arrays.stream(text(column).split(",", -1))
                .map(code -> code.replaceFirst("\\(.*", "").strip())
                .filter(code -> !code.isEmpty())
                .toList();
        for (String code : codes) {
            if (!AUTHORITY.matcher(code).matches()) {
                throw fault("authority.malformed", column, code, "An authority is written as EU or US-OFAC here.");
            }
        }
        return codes;
    }

    /** How much of a list was at hand: {@code whole}, {@code part} or {@code none}. */
    String extent(String column) {
        String text = required(column);
        if (text.startsWith("whole") || text.startsWith("part")) {
            return text.startsWith("whole") ? "whole" : "part";
        }
        if (text.startsWith("not at hand")) {
            return "none";
        }
        throw fault("extent.unknown", column, text, "Begin with whole, part or not at hand.");
    }

    /** Two partial dates that must not run backwards. */
    void requireOrder(String from, String to) {
        if (!date(from).isEmpty()
                && !date(to).isEmpty()
                && PartialDate.requireDate(text(to))
                        .last()
                        .isBefore(PartialDate.requireDate(text(from)).first())) {
            throw fault("date.order", to, text(to), "This is before %s (%s).".formatted(from, text(from)));
        }
    }

    String confidence() {
        return read(
                "confidence",
                required("confidence"),
                word -> Confidence.requireWord(word).word());
    }

    /**
     * Numbers of registers, in the form in which they are stored.
     *
     * @param country of whoever bears them; of several the first gives out what each country has its own of
     */
    List<String> identifiers(String country) {
        String first = country.isEmpty() ? "" : country.substring(0, 2);
        return list("identifiers").stream()
                .map(text -> read(
                        "identifiers",
                        text,
                        given -> Identifier.requireText(given, first).text()))
                .distinct()
                .toList();
    }

    /** A Long if the cell has no fraction, else a Double; null if it is empty. */
    @Nullable
    Number number(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (INTEGER.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        if (DECIMAL.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        throw fault(
                "number.malformed", column, text, "This is no number; write digits, with a point before the fraction.");
    }

    /** What a reader of the model makes of a value; its fault becomes one of this column. */
    String read(String column, String value, Function<String, String> reader) {
        try {
            return value.isEmpty() ? value : reader.apply(value);
        } catch (BadInput e) {
            throw fault(e.code(), column, value, String.valueOf(e.getMessage()));
        }
    }

    FieldFault fault(String code, String column, String value, String reason) {
        return new FieldFault(code, column, value, reason);
    }
}
