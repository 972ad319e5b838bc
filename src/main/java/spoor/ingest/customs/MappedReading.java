package spoor.ingest.customs;

import java.io.IOException;
import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.SheetRows;
import spoor.ingest.read.TableRow;

/** Reads a table in which each row states something by itself, such as one relation, or one company. */
final class MappedReading implements Reading {

    /** Makes what reads the rows, once the row that names the columns is known. */
    interface RowsOf {
        RowReader open(Input input, Mapping mapping, MappedColumns columns);
    }

    /** What the cells of a row state; throws {@link spoor.ingest.format.FieldFault} if they cannot be used. */
    interface RowReader {
        List<Claim> read(List<String> cells, String place);
    }

    private final Input input;
    private final SheetRows table;
    private final Mapping mapping;
    private final RowsOf rows;

    private MappedReading(Input input, SheetRows table, Mapping mapping, RowsOf rows) {
        this.input = input;
        this.table = table;
        this.mapping = mapping;
        this.rows = rows;
    }

    static MappedFormat.Opener of(RowsOf rows) {
        return (input, table, mapping) -> new MappedReading(input, table, mapping, rows);
    }

    @Override
    public void read(EntrySink sink) throws IOException {
        String file = input.document().name();
        new MappedRows(file, table, mapping.headerRow(), Rows::new, sink).read();
        sink.conclude(List.of());
    }

    /** The rows of one reading. */
    private final class Rows implements MappedRows.Layout {

        private final MappedColumns columns;
        private final RowReader reader;

        Rows(TableRow header) {
            columns = new MappedColumns(mapping, header, table.isFrom1904());
            reader = rows.open(input, mapping, columns);
        }

        @Override
        public int width() {
            return columns.width();
        }

        @Override
        public List<String> unused() {
            return columns.unused();
        }

        @Override
        public MappedRows.Stated read(TableRow row, String place) {
            List<Claim> claims = reader.read(row.cells(), place);
            return () -> claims;
        }

        @Override
        public List<TableRow.Note> takeNotes() {
            return columns.takeNotes();
        }
    }
}
