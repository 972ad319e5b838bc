package spoor.ingest.customs;

import java.io.IOException;
import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Table;
import spoor.ingest.read.TableRow;

/** Reads a table in which each row states one relation between two entities. */
final class RelationsReading implements Reading {

    private final Input input;
    private final Table table;
    private final Mapping mapping;

    RelationsReading(Input input, Table table, Mapping mapping) {
        this.input = input;
        this.table = table;
        this.mapping = mapping;
    }

    @Override
    public void read(EntrySink sink) throws IOException {
        String file = input.document().name();
        new MappedRows(file, table, mapping.headerRow(), Rows::new, sink).read();
        sink.conclude(List.of());
    }

    /** The rows of one reading. */
    private final class Rows implements MappedRows.Layout {

        private final Columns columns;
        private final RelationRow reader;

        Rows(TableRow header) {
            columns = new Columns(mapping, header);
            reader = new RelationRow(input, mapping, columns);
        }

        @Override
        public int width() {
            return columns.width();
        }

        @Override
        public List<Claim> read(TableRow row, String place) {
            return reader.read(row.cells(), place);
        }
    }
}
