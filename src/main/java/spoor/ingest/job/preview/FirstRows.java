package spoor.ingest.job.preview;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.ingest.customs.Mapping;
import spoor.ingest.read.Document;
import spoor.ingest.read.Head;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Tables;
import spoor.model.BadInput;

/** The first rows of a table as they stand in the file, and how it was cut into them. */
record FirstRows(Preview.@Nullable Layout layout, List<List<String>> cells) {

    static final FirstRows NONE = new FirstRows(null, List.of());

    private static final int MOST = 40;
    private static final int LONGEST_CELL = 300;

    /** None where the document is no table. */
    static FirstRows of(Document document, Mapping mapping) throws IOException {
        boolean workbook = Tables.isWorkbook(document);
        if (!workbook && Head.of(document).isJson()) {
            return NONE;
        }
        try {
            List<TableRow> rows =
                    Tables.listFirst(Tables.open(document, mapping.encoding(), mapping.separator()), MOST);
            return new FirstRows(
                    layout(document, mapping, rows.stream().map(TableRow::line).toList()),
                    rows.stream()
                            .map(row ->
                                    row.cells().stream().map(FirstRows::shorten).toList())
                            .toList());
        } catch (BadInput unreadable) {
            return NONE;
        }
    }

    private static Preview.Layout layout(Document document, Mapping mapping, List<Long> lines) throws IOException {
        if (Tables.isWorkbook(document)) {
            return new Preview.Layout("xlsx", null, null, lines);
        }
        Tables.Dialect dialect = Tables.dialect(document, mapping.encoding(), mapping.separator());
        return new Preview.Layout("csv", dialect.encoding(), dialect.separator(), lines);
    }

    private static String shorten(String cell) {
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) + "…" : cell;
    }
}
