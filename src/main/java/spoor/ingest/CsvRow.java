package spoor.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.PartialDate;

/**
 * One row of a CSV file. Every accessor that checks throws {@link RowFault}.
 *
 * @param line where it begins
 * @param cells by column name; an empty cell means unknown
 */
record CsvRow(String file, long line, Map<String, String> cells) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}\\.\\d{1,18}");

    /** Where this row stands, as kept with every fact that comes from it. */
    String place() {
        return file + ":" + line;
    }

    /** The cell without blanks around it; empty if there is no such column. */
    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw fault(column, "This cell must not be empty.");
        }
        return text;
    }

    /** The values of a cell that are joined by semicolons, in their order. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A country, or the few of a joint product, as they are written: {@code CN;RU}. */
    String country(String column) {
        return String.join(";", countries(column));
    }

    List<String> countries(String column) {
        List<String> countries = list(column);
        countries.forEach(country -> requireCountry(column, country));
        return countries;
    }

    private void requireCountry(String column, String country) {
        if (!country.isEmpty() && !COUNTRY.matcher(country).matches()) {
            throw fault(column, country, "This is no country code of two capital letters (ISO 3166-1 alpha-2).");
        }
    }

    /** A partial date as it is written, or an empty text. */
    String date(String column) {
        return check(column, PartialDate::requireDate);
    }

    /** Two partial dates that must not run backwards. */
    void requireOrder(String from, String to) {
        if (date(from).isEmpty() || date(to).isEmpty()) {
            return;
        }
        if (PartialDate.requireDate(text(to))
                .last()
                .isBefore(PartialDate.requireDate(text(from)).first())) {
            throw fault(to, "This is before %s (%s).".formatted(from, text(from)));
        }
    }

    String confidence(String column) {
        required(column);
        return check(column, word -> Confidence.requireWord(word).word());
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
        throw fault(column, "This is no number; write digits, with a point before the fraction.");
    }

    private String check(String column, java.util.function.Function<String, ?> reader) {
        String text = text(column);
        if (text.isEmpty()) {
            return text;
        }
        try {
            return reader.apply(text) instanceof String read ? read : text;
        } catch (BadInput e) {
            throw fault(column, String.valueOf(e.getMessage()));
        }
    }

    RowFault fault(String column, String reason) {
        return new RowFault(this, column, text(column), reason);
    }

    /** A fault of one among several values of a cell. */
    RowFault fault(String column, String value, String reason) {
        return new RowFault(this, column, value, reason);
    }
}
