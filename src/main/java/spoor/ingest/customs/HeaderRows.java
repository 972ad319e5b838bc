package spoor.ingest.customs;

import java.util.List;
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

    private static boolean isName(String cell) {
        Header header = Header.of(cell);
        return header.unknown() == 0
                && !header.phrases().isEmpty()
                && java.util.stream.Stream.of(Field.values()).anyMatch(field -> field.score(header) > 0);
    }

    /** Whether it repeats the row that names the columns, as files do that were put together from several. */
    static boolean repeats(TableRow row, List<String> names) {
        List<String> cells = row.cells().stream().map(String::strip).toList();
        return cells.stream().anyMatch(cell -> !cell.isEmpty())
                && cells.size() <= names.size()
                && java.util.stream.IntStream.range(0, cells.size())
                        .allMatch(i -> cells.get(i).equals(names.get(i)));
    }
}
