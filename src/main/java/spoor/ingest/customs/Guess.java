package spoor.ingest.customs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.ingest.read.TableRow;

/** Guesses which row names the columns and what they mean. */
final class Guess {

    private static final int HEADER_SOUGHT = 30;
    private static final Pattern SLASHED = Pattern.compile("\\s*(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b.*");

    /** What may be the id of a node: a blank stands in names alone. */
    private static final Pattern NODE_ID = Pattern.compile("[\\p{L}\\p{N}._:/#-]*\\p{N}[\\p{L}\\p{N}._:/#-]*");

    private static final List<Field> DATES = List.of(
            Field.DATE,
            Field.VALID_FROM,
            Field.VALID_TO,
            Field.BIRTH_DATE,
            Field.FOUNDED,
            Field.DISSOLVED,
            Field.LISTED);

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
        GuessedColumns found = GuessedColumns.of(names, fields);
        Map<String, String> columns = found.columns();
        if (isOfNodes(rows, header, columns)) {
            move(columns, Field.FROM, Field.FROM_REF);
            move(columns, Field.TO, Field.TO_REF);
        }
        // Entities have no value.
        Map<String, String> values = fields.contains(Field.NAME) ? Map.of() : ValueColumns.find(names, found.used());
        return new Mapping(
                null,
                null,
                Math.toIntExact(rows.get(header).line()),
                dateOrder(rows, header, columns),
                null,
                null,
                columns,
                values,
                relationOf(columns),
                null,
                null,
                null,
                found.also(),
                labelOf(columns));
    }

    private static void move(Map<String, String> columns, Field from, Field to) {
        String column = columns.remove(from.word());
        if (column != null) {
            columns.put(to.word(), column);
        }
    }

    /** Columns called source and target hold names or the ids of nodes: ids have digits and no blanks. */
    private static boolean isOfNodes(List<TableRow> rows, int header, Map<String, String> columns) {
        List<String> names = rows.get(header).cells();
        int from = names.indexOf(columns.getOrDefault(Field.FROM.word(), ""));
        int to = names.indexOf(columns.getOrDefault(Field.TO.word(), ""));
        boolean network = from >= 0
                && to >= 0
                && Header.of(names.get(from)).says("sourceword")
                && Header.of(names.get(to)).says("targetword");
        return network
                && rows.stream()
                        .skip(header + 1L)
                        .filter(row -> row.cells().size() > Math.max(from, to))
                        .allMatch(row -> NODE_ID.matcher(row.cells().get(from)).matches()
                                && NODE_ID.matcher(row.cells().get(to)).matches());
    }

    /** Who has an owner in one column and a company in the other states ownership. */
    private static @Nullable String relationOf(Map<String, String> columns) {
        if (columns.containsKey(Field.RELATION.word())) {
            return null;
        }
        Header from =
                Header.of(columns.getOrDefault(Field.FROM.word(), columns.getOrDefault(Field.FROM_ID.word(), "")));
        return from.says("owner") ? "OWNS" : null;
    }

    /** Who has a family name or a day of birth is a person. */
    private static @Nullable String labelOf(Map<String, String> columns) {
        boolean person = columns.containsKey(Field.LAST_NAME.word())
                || columns.containsKey(Field.BIRTH_DATE.word())
                || Header.of(columns.getOrDefault(Field.NAME.word(), "")).says("person");
        return person && !columns.containsKey(Field.LABEL.word()) ? "Person" : null;
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
            // Single cells of a row of data may look like names of columns.
            if (known > most && (known > 1 || isFirst(rows, i))) {
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

    private static boolean isFirst(List<TableRow> rows, int index) {
        return rows.subList(0, index).stream().allMatch(TableRow::isBlank);
    }

    private static boolean isKnown(String cell, List<Field> fields) {
        Header header = Header.of(cell);
        return header.unknown() == 0 && fields.stream().anyMatch(field -> field.score(header) > 0);
    }

    private static @Nullable String dateOrder(List<TableRow> rows, int header, Map<String, String> columns) {
        for (Field field : DATES) {
            String found = dateOrder(rows, header, columns.getOrDefault(field.word(), ""));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String dateOrder(List<TableRow> rows, int header, String column) {
        int index = column.isEmpty() ? -1 : rows.get(header).cells().indexOf(column);
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
