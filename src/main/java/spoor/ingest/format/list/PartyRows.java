package spoor.ingest.format.list;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Cells;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.format.Statements;
import spoor.ingest.format.TableFormat;
import spoor.ingest.read.Head;
import spoor.ingest.read.Unpacked;

/** A list as a table with several rows for each party, such as one for each of its names; one of them holds the primary name. */
record PartyRows(String name, List<String> columns, Layout layout) implements Format {

    /** How the rows of one list are read. */
    interface Layout {

        /** The same in all rows of a party. */
        String idOf(Cells row);

        /** The name in this row; empty if it has none. */
        String nameOf(Cells row);

        boolean isPrimary(Cells row);

        /**
         * Reads one row.
         *
         * @param primary name of the party; empty if no row has one
         * @throws spoor.model.BadInput to reject the row
         */
        void read(Cells row, String primary, Statements to);
    }

    private static final EntrySink NOBODY = new EntrySink() {
        @Override
        public Fate accept(Entry entry) {
            return Fate.LOADED;
        }

        @Override
        public void conclude(List<Claim> claims) {
            // names alone are looked at
        }
    };

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        return table((row, to) -> {}).recognises(head, unpacked);
    }

    private TableFormat table(BiConsumer<Cells, Statements> rows) {
        return new TableFormat(name, columns, () -> rows);
    }

    @Override
    public Reading open(Input input) throws IOException {
        Map<String, String> primary = new HashMap<>();
        Reading names = table((row, to) -> notePrimary(row, primary)).open(input);
        Reading rows = table((row, to) -> layout.read(row, primary.getOrDefault(layout.idOf(row), ""), to))
                .open(input);
        return sink -> {
            if (primary.isEmpty()) {
                names.read(NOBODY);
            }
            rows.read(sink);
        };
    }

    private void notePrimary(Cells row, Map<String, String> primary) {
        String found = layout.nameOf(row);
        if (!found.isEmpty()) {
            boolean first = layout.isPrimary(row);
            primary.merge(layout.idOf(row), found, (known, other) -> first ? other : known);
        }
    }
}
