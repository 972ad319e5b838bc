package spoor.ingest.customs;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spoor.ingest.read.TableRow;

/** Tells rows that name columns from rows that hold data. */
final class HeaderRows {

    private HeaderRows() {}

    /** Whether each of its cells is a name of a column and nothing else, at least two of them. */
    static boolean isOfNames(TableRow row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() > 1 && filled.stream().allMatch(HeaderRows::isName);
    }

    /** Whether it goes on naming columns below a row that leaves names out, as merged cells make it. */
    static boolean goesOn(List<String> names, TableRow row) {
        List<String> cells = row.cells();
        boolean fills = IntStream.range(0, cells.size())
                .anyMatch(i -> !cells.get(i).isBlank()
                        && (i >= names.size() || names.get(i).isBlank()));
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long named = filled.stream().filter(HeaderRows::isName).count();
        return fills && named > 1 && named * 2 > filled.size();
    }

    private static boolean isName(String cell) {
        Header header = Header.of(cell);
        boolean field = header.unknown() == 0
                && !header.phrases().isEmpty()
                && Stream.of(Field.values()).anyMatch(each -> each.score(header) > 0);
        return field || ValueColumns.isWorth(HeaderWords.plain(cell));
    }

    /** Whether it repeats the row that names the columns, as files do that were put together from several. */
    static boolean repeats(TableRow row, List<String> names) {
        List<String> cells = row.cells().stream().map(String::strip).toList();
        return cells.stream().anyMatch(cell -> !cell.isEmpty())
                && cells.size() <= names.size()
                && IntStream.range(0, cells.size()).allMatch(i -> cells.get(i).equals(names.get(i)));
    }
}
