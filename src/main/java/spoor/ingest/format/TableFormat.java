package spoor.ingest.format;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import spoor.ingest.read.Head;
import spoor.ingest.read.Table;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/**
 * A table with a known header; what names no other source cites the file itself.
 *
 * @param columns by these it is recognised, and without them it cannot be read; their order is free
 * @param rows makes the claims of one row; throws BadInput to reject it
 */
record TableFormat(String name, List<String> columns, BiConsumer<Cells, Statements> rows) implements Format {

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        if (head.isJson() || unpacked.documents().size() != 1) {
            return false;
        }
        try {
            List<TableRow> first =
                    Tables.listFirst(Tables.open(unpacked.documents().getFirst(), null, null), 1);
            return !first.isEmpty() && TableWalk.names(first.getFirst()).containsAll(columns);
        } catch (IOException | BadInput unreadable) {
            return false;
        }
    }

    @Override
    public Reading open(Input input) throws IOException {
        Table table = Tables.open(input.document(), null, null);
        BiConsumer<Cells, Statements> citing = (row, to) -> rows.accept(row, to.source());
        return sink -> {
            new TableWalk(input.document().name(), columns, citing, input, sink).read(table, 0);
            sink.conclude(List.of());
        };
    }
}
