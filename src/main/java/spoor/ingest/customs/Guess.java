package spoor.ingest.customs;

import java.util.HashSet;
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
    private static final Pattern SLASHED = Pattern.compile("\\s*(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b.*");

    /** What may be the id of a node: a blank stands in names alone. */
    private static final Pattern NODE_ID = Pattern.compile("[\\p{L}\\p{N}._:/#-]*\\p{N}[\\p{L}\\p{N}._:/#-]*");

    /** Short, and at most one blank, as in {@code AB 123}. */
    private static final Pattern LIKE_AN_ID = Pattern.compile("[^\\s;,|]{1,80}(?: [^\\s;,|]{1,40})?");

    private static final List<Field> DATES = List.of(
            Field.DATE,
            Field.VALID_FROM,
            Field.VALID_TO,
            Field.BIRTH_DATE,
            Field.FOUNDED,
            Field.DISSOLVED,
            Field.LISTED,
            Field.REMOVED);

    private static final List<Field> NUMBERS =
            List.of(Field.ID, Field.NUMBER, Field.TAX_NUMBER, Field.INN, Field.OGRN, Field.KPP, Field.USCC, Field.LEI);

    /** A register's or tax number, of whomever. */
    private static final HeaderPattern REGISTER_NUMBER =
            new HeaderPattern("inn|ogrn|uscc|edrpou|bin|taxid|registration code? number? id? =");

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
        settleTrading(names, found);
        settleOwned(names, found);
        requireIds(rows, header, columns);
        requireListing(columns);
        requireOwnNumbers(columns);
        boolean paid = PaidColumns.settle(names, fields, found);
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
                paid ? "ASSOCIATED_WITH" : relationOf(columns),
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

    /**
     * The trading country is that of whoever is abroad: of the one side that has no number here. Where both have one, or
     * neither, it is left to the mapping.
     */
    private static void settleTrading(List<String> names, GuessedColumns found) {
        Map<String, String> columns = found.columns();
        boolean supplier = columns.containsKey(Field.SUPPLIER_ID.word());
        boolean buyer = columns.containsKey(Field.BUYER_ID.word());
        if (supplier == buyer) {
            return;
        }
        Field field = buyer ? Field.SUPPLIER_COUNTRY : Field.BUYER_COUNTRY;
        names.stream()
                .filter(name -> !name.isBlank() && !found.used().contains(name))
                .filter(name -> isTradingCountry(Header.of(name)))
                .findFirst()
                .ifPresent(name -> columns.putIfAbsent(field.word(), name));
    }

    /** Beside an owner with its own number, a number that names nobody is that of the company that is owned. */
    private static void settleOwned(List<String> names, GuessedColumns found) {
        Map<String, String> columns = found.columns();
        boolean owner = Header.of(columns.getOrDefault(Field.FROM.word(), "")).says("owner");
        if (!owner || !columns.containsKey(Field.TO.word()) || columns.containsKey(Field.TO_ID.word())) {
            return;
        }
        names.stream()
                .filter(name -> !name.isBlank() && !found.used().contains(name))
                .filter(name -> REGISTER_NUMBER.score(Header.of(name)) > 0)
                .findFirst()
                .ifPresent(name -> columns.put(Field.TO_ID.word(), name));
    }

    /** What numbers a person's employer is no number of the person: colleagues would become one by it. */
    private static void requireOwnNumbers(Map<String, String> columns) {
        if (isOfPeople(columns)) {
            NUMBERS.stream()
                    .map(Field::word)
                    .filter(field -> isOfFirm(Header.of(columns.getOrDefault(field, ""))))
                    .forEach(columns::remove);
        }
    }

    /** A word such as {@code ФИО} can mean both; a firm is meant where a word means nothing else. */
    private static boolean isOfFirm(Header header) {
        return header.phrases().stream().anyMatch(phrase -> phrase.contains("firm") && !phrase.contains("person"));
    }

    private static boolean isTradingCountry(Header header) {
        return header.says("trading") && header.says("country") && header.unknown() == 0;
    }

    /** When something begins and ends says nothing of a listing where no column speaks of one. */
    private static void requireListing(Map<String, String> columns) {
        boolean listing = columns.containsKey(Field.PROGRAMME.word()) || columns.containsKey(Field.AUTHORITY.word());
        if (!listing && Header.of(columns.getOrDefault(Field.LISTED.word(), "")).says("validfrom")) {
            columns.remove(Field.LISTED.word());
        }
        if (!listing && !columns.containsKey(Field.LISTED.word())) {
            columns.remove(Field.REMOVED.word());
        }
    }

    /** What is called an id and holds remarks or lists is none: strangers would become one by it. */
    private static void requireIds(List<TableRow> rows, int header, Map<String, String> columns) {
        String column = columns.getOrDefault(Field.ID.word(), "");
        int index = rows.get(header).cells().indexOf(column);
        if (index < 0) {
            return;
        }
        List<String> ids = rows.stream()
                .skip(header + 1L)
                .filter(row -> index < row.cells().size())
                .map(row -> row.cells().get(index).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        long alike = ids.stream().filter(id -> LIKE_AN_ID.matcher(id).matches()).count();
        if (alike * 10 < ids.size() * 9L) {
            columns.remove(Field.ID.word());
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
        return isOfPeople(columns) && !columns.containsKey(Field.LABEL.word()) ? "Person" : null;
    }

    private static boolean isOfPeople(Map<String, String> columns) {
        return columns.containsKey(Field.LAST_NAME.word())
                || columns.containsKey(Field.BIRTH_DATE.word())
                || Header.of(columns.getOrDefault(Field.NAME.word(), "")).says("person");
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
            Set<String> found = dateOrders(rows, header, columns.getOrDefault(field.word(), ""));
            if (!found.isEmpty()) {
                return found.size() > 1 ? null : found.iterator().next();
            }
        }
        return null;
    }

    /** Both where a column contradicts itself: then its owner is asked as soon as a date can be read in two ways. */
    private static Set<String> dateOrders(List<TableRow> rows, int header, String column) {
        Set<String> orders = new HashSet<>();
        int index = column.isEmpty() ? -1 : rows.get(header).cells().indexOf(column);
        for (TableRow row : rows.subList(header + 1, rows.size())) {
            if (index >= 0 && index < row.cells().size()) {
                Matcher date = SLASHED.matcher(row.cells().get(index));
                if (date.matches() && Integer.parseInt(date.group(1)) > 12) {
                    orders.add("dmy");
                } else if (date.matches() && Integer.parseInt(date.group(2)) > 12) {
                    orders.add("mdy");
                }
            }
        }
        return orders;
    }

    /** Small letters, and one blank for whatever else. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
