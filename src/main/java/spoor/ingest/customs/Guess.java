package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.TableRow;

/** Guesses which row names the columns and what they mean. */
final class Guess {

    private static final int HEADER_SOUGHT = 30;
    private static final Pattern VALUE =
            Pattern.compile(".*\\b(value|cost|price|amount|invoice|totalvalue|fob|cif)\\b.*|.*стоимость.*");
    private static final Pattern CURRENCY = Pattern.compile("\\b(usd|rub|eur|cny|kzt|uzs|try|uah|krw|inr|vnd)\\b");
    private static final Pattern SLASHED = Pattern.compile("\\s*(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b.*");

    private static final Pattern OWNER = Pattern.compile("(owner|shareholder)( name| id)?");

    private Guess() {}

    /**
     * Guesses.
     *
     * @param rows the first of the file, blank ones among them
     * @param fields among which the columns' meanings are sought
     * @param headerRow number of the row that names the columns, where it is known
     */
    static Mapping of(List<TableRow> rows, List<Field> fields, @Nullable Integer headerRow) {
        int header = headerRow == null ? findHeader(rows, fields) : findRow(rows, headerRow);
        if (header < 0) {
            return Mapping.EMPTY;
        }
        List<String> names = rows.get(header).cells();
        Set<String> used = new HashSet<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (Field field : fields) {
            String column = findColumn(field, names, used);
            if (column != null) {
                columns.put(field.word(), column);
                used.add(column);
            }
        }
        Map<String, String> values = values(names, used);
        return new Mapping(
                null,
                null,
                Math.toIntExact(rows.get(header).line()),
                dateOrder(rows, header, columns.get(Field.DATE.word())),
                null,
                null,
                columns,
                values,
                relationOf(columns),
                null,
                null,
                null);
    }

    /** Who has an owner in one column and a company in the other states ownership. */
    private static @Nullable String relationOf(Map<String, String> columns) {
        boolean typed = columns.containsKey(Field.RELATION.word());
        String from = columns.getOrDefault(Field.FROM.word(), columns.getOrDefault(Field.FROM_ID.word(), ""));
        return !typed && OWNER.matcher(plain(from)).matches() ? "OWNS" : null;
    }

    private static int findRow(List<TableRow> rows, int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).line() == number) {
                return i;
            }
        }
        return -1;
    }

    /** The row that holds the most known names; failing that, the first with at least two texts. */
    private static int findHeader(List<TableRow> rows, List<Field> fields) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < Math.min(rows.size(), HEADER_SOUGHT); i++) {
            long known = rows.get(i).cells().stream()
                    .filter(cell -> isKnown(cell, fields))
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        for (int i = 0; best < 0 && i < Math.min(rows.size(), HEADER_SOUGHT); i++) {
            if (rows.get(i).cells().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isKnown(String cell, List<Field> fields) {
        String name = plain(cell);
        for (Field field : fields) {
            if (field.knownNames().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String findColumn(Field field, List<String> names, Set<String> used) {
        for (String known : field.knownNames()) {
            for (String name : names) {
                if (!used.contains(name) && plain(name).equals(known)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static Map<String, String> values(List<String> names, Set<String> used) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> unnamed = new ArrayList<>();
        for (String name : names) {
            String plain = plain(name);
            if (used.contains(name) || !VALUE.matcher(plain).matches()) {
                continue;
            }
            Matcher currency = CURRENCY.matcher(plain);
            if (currency.find()) {
                values.putIfAbsent(currency.group(1).toUpperCase(Locale.ROOT), name);
            } else {
                unnamed.add(name);
            }
        }
        if (values.isEmpty() && !unnamed.isEmpty()) {
            // No currency is stated: XXX is what ISO 4217 has for that.
            values.put("XXX", unnamed.getFirst());
        }
        return values;
    }

    private static @Nullable String dateOrder(List<TableRow> rows, int header, @Nullable String column) {
        int index = column == null ? -1 : rows.get(header).cells().indexOf(column);
        for (TableRow row : rows.subList(header + 1, rows.size())) {
            if (index >= 0 && index < row.cells().size()) {
                Matcher date = SLASHED.matcher(row.cells().get(index));
                if (date.matches() && Integer.parseInt(date.group(1)) > 12) {
                    return "dmy";
                }
                if (date.matches() && Integer.parseInt(date.group(2)) > 12) {
                    return "mdy";
                }
            }
        }
        return null;
    }

    /** Small letters, and one blank for whatever else. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
