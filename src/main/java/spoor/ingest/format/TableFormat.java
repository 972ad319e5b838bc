package spoor.ingest.format;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import spoor.ingest.read.Head;
import spoor.ingest.read.SheetRows;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/**
 * A table with a known header; what names no other source cites the file itself.
 *
 * @param columns by these it is recognised, and without them it cannot be read; their order is free
 * @param rows makes, for one reading, what makes the claims of one row; that throws BadInput to reject it
 */
public record TableFormat(String name, List<String> columns, Supplier<BiConsumer<Cells, Statements>> rows)
        implements Format {

    static TableFormat of(String name, List<String> columns, BiConsumer<Cells, Statements> rows) {
        return new TableFormat(name, columns, () -> rows);
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return !head.isJson() && hasColumns(unpacked, columns);
    }

    /** Whether a row near the beginning of the only table names all of these. */
    public static boolean hasColumns(Unpacked unpacked, List<String> columns) {
        if (unpacked.documents().size() != 1) {
            return false;
        }
        try {
            SheetRows table = Tables.openBeginning(unpacked.documents().getFirst(), null);
            return Tables.listFirst(table, TableWalk.HEADER_SOUGHT).stream()
                    .anyMatch(row -> TableWalk.names(row).containsAll(columns));
        } catch (IOException | BadInput unreadable) {
            return false;
        }
    }

    @Override
    public Reading open(Input input) throws IOException {
        return read(input, columns, false, () -> {
            BiConsumer<Cells, Statements> reader = rows.get();
            return (row, to) -> reader.accept(row, to.source());
        });
    }

    /**
     * Reads a table of these columns whose rows say themselves what they cite.
     *
     * @param closing whether rows may end with a comma which their header lacks: elsewhere such a row is one that is shifted
     */
    public static Reading read(
            Input input, List<String> columns, boolean closing, Supplier<BiConsumer<Cells, Statements>> rows)
            throws IOException {
        SheetRows table = Tables.open(input.document(), null, null);
        return sink -> {
            TableWalk walk = new TableWalk(input.document().name(), columns, rows.get(), input, sink);
            (closing ? walk.withClosingCells() : walk).read(table, 0);
            sink.conclude(List.of());
        };
    }
}
