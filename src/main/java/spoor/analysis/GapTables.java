package spoor.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.analysis.GapMatrix.Cell;
import spoor.analysis.GapMatrix.Column;
import spoor.analysis.GapMatrix.Entry;
import spoor.analysis.GapMatrix.Firm;
import spoor.model.Source;
import spoor.ownership.Rule;
import spoor.search.ReadList;
import spoor.search.Standing;
import spoor.tables.Table;

/** How firms stand against lists, as tables for a spreadsheet. */
public final class GapTables {

    private static final String BETWEEN = "; ";
    private static final List<String> FIRM = List.of("id", "name", "label", "country", "paths");
    private static final List<String> CELLS = List.of(
            "id",
            "name",
            "country",
            "paths",
            "authority",
            "measure",
            "state",
            "why",
            "listed",
            "until",
            "programme",
            "entry",
            "by",
            "by_name",
            "owned",
            "lists",
            "sources",
            "addresses");
    private static final List<String> LISTS =
            List.of("authority", "measure", "list", "version", "date", "reading", "dataset");

    private GapTables() {}

    /** The matrix, its cells one a row, the lists, and what was asked. */
    public static List<Table> all(GapMatrix matrix) {
        return List.of(wide(matrix), cells(matrix), lists(matrix), about(matrix));
    }

    public static Table wide(GapMatrix matrix) {
        List<String> header = new ArrayList<>(FIRM);
        matrix.columns().forEach(column -> header.add(column.key()));
        List<List<Object>> rows = new ArrayList<>();
        for (Firm firm : matrix.firms()) {
            List<Object> row =
                    new ArrayList<>(List.of(firm.id(), firm.name(), firm.label(), firm.country(), firm.paths()));
            for (int i = 0; i < firm.cells().size(); i++) {
                row.add(words(firm.cells().get(i), matrix.columns().get(i)));
            }
            rows.add(row);
        }
        return new Table("Matrix", header, rows);
    }

    /** With the date that counts: of the entry, or of the list in which nothing was found. */
    public static String words(Cell cell, Column column) {
        Standing.Owned owned = cell.owned();
        return state(cell, column)
                + (owned == null || cell.state() == Standing.State.OWNED ? "" : BETWEEN + words(owned));
    }

    /** Such as {@code possibly owned (ofac): Holding}. */
    private static String words(Standing.Owned owned) {
        String rule = owned.state() == Rule.State.IN_FORCE
                ? owned.rule()
                : owned.rule() + ", " + owned.state().word();
        return "%s owned (%s): %s"
                .formatted(owned.verdict().word(), rule, owned.by().name());
    }

    private static String state(Cell cell, Column column) {
        String word = cell.state().word();
        return switch (cell.state()) {
            case LISTED -> joined(word, cell, Entry::listed);
            case DELISTED -> joined(word, cell, Entry::until);
            case UNDECIDED, OWNED ->
                cell.by() == null ? word : word + ": " + cell.by().name();
            case NOT_READ ->
                cell.why() == null ? word : word + ": " + cell.why().word() + age(cell, column);
            case NOT_FOUND ->
                word + ": "
                        + column.lists().stream()
                                .map(list -> String.valueOf(list.version()))
                                .distinct()
                                .collect(Collectors.joining(BETWEEN));
        };
    }

    private static String age(Cell cell, Column column) {
        return cell.why() == GapMatrix.Why.OLD && column.oldDays() != null
                ? ", %d days".formatted(column.oldDays())
                : "";
    }

    private static String joined(String word, Cell cell, Function<Entry, @Nullable String> date) {
        String dates = texts(cell, date);
        return dates.isEmpty() ? word : word + ": " + dates;
    }

    private static String texts(Cell cell, Function<Entry, @Nullable String> said) {
        return cell.entries().stream()
                .map(said)
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /** One cell of the matrix a row. */
    public static Table cells(GapMatrix matrix) {
        Map<String, Source> sources =
                matrix.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        List<List<Object>> rows = new ArrayList<>();
        for (Firm firm : matrix.firms()) {
            for (int i = 0; i < firm.cells().size(); i++) {
                rows.add(row(firm, firm.cells().get(i), matrix.columns().get(i), sources));
            }
        }
        return new Table("Cells", CELLS, rows);
    }

    private static List<Object> row(Firm firm, Cell cell, Column column, Map<String, Source> sources) {
        Standing.Other by = cell.by();
        List<Source> cited = cell.entries().stream()
                .flatMap(entry -> entry.sources().stream())
                .distinct()
                .map(sources::get)
                .filter(Objects::nonNull)
                .toList();
        return List.of(
                firm.id(),
                firm.name(),
                firm.country(),
                firm.paths(),
                column.authority(),
                column.measure().word(),
                cell.state().word(),
                cell.why() == null ? "" : cell.why().word(),
                texts(cell, Entry::listed),
                texts(cell, Entry::until),
                texts(cell, Entry::programme),
                texts(cell, Entry::id),
                by == null ? "" : by.id(),
                by == null ? "" : by.name(),
                cell.owned() == null ? "" : words(cell.owned()),
                column.lists().stream().map(GapTables::words).collect(Collectors.joining(BETWEEN)),
                cited.stream().map(Source::title).collect(Collectors.joining(BETWEEN)),
                cited.stream().map(Source::url).collect(Collectors.joining(BETWEEN)));
    }

    private static String words(ReadList list) {
        return "%s (%s, %s)"
                .formatted(list.name(), text(list.version()), list.reading().word());
    }

    private static Table lists(GapMatrix matrix) {
        List<List<Object>> rows = new ArrayList<>();
        for (Column column : matrix.columns()) {
            for (ReadList list : column.lists()) {
                rows.add(List.of(
                        column.authority(),
                        column.measure().word(),
                        list.name(),
                        text(list.version()),
                        text(list.date()),
                        list.reading().word(),
                        list.dataset()));
            }
        }
        return new Table("Lists", LISTS, rows);
    }

    private static Table about(GapMatrix matrix) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("held against lists on", matrix.on()));
        rows.add(List.of("lists older than these days do not count as read", matrix.maxAgeDays()));
        rows.add(List.of("firms looked at", matrix.asked()));
        rows.add(List.of("firms told of", matrix.firms().size()));
        if (matrix.paths() != null) {
            rows.add(List.of("paths looked at", matrix.paths()));
        }
        rows.add(List.of("complete", matrix.complete() ? "yes" : "no"));
        matrix.cut().forEach(cut -> rows.add(List.of("cut", cut)));
        matrix.unknown().forEach(id -> rows.add(List.of("unknown id", id)));
        rows.add(List.of("data version", matrix.version()));
        return new Table("About", List.of("what", "value"), rows);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
