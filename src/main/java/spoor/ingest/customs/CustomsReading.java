package spoor.ingest.customs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Table;
import spoor.ingest.read.TableRow;

/**
 * Reads a customs file. The first reading sums up the declarations that are loaded; later ones hand the sums over. In
 * memory stay one entry for each company and one for each (supplier, buyer, HS6).
 */
final class CustomsReading implements Reading {

    private record Key(String supplier, String buyer, String hs) {}

    /**
     * The row that was read last.
     *
     * @param sum that it may be added to; null if it would be the first of one
     */
    private record Last(
            Declaration declaration, Key key, @Nullable Sum sum) {}

    /** What was said of a company. */
    private record Told(Party party, Particulars particulars) {}

    private final Input input;
    private final Table table;
    private final Mapping mapping;
    private final CustomsClaims claims;
    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private boolean summed;

    CustomsReading(Input input, Table table, Mapping mapping) {
        this.input = input;
        this.table = table;
        this.mapping = mapping;
        String confidence = mapping.confidence();
        this.claims = new CustomsClaims(input, confidence == null ? "probable" : confidence);
    }

    @Override
    public void read(EntrySink sink) throws IOException {
        if (!(summed && sink.isTiesOnly())) {
            String file = input.document().name();
            new MappedRows(file, table, mapping.headerRow(), Declarations::new, sink).read();
            summed = true;
        }
        sink.conclude(claims.whole(new ArrayList<>(sums.values())));
    }

    /** The rows of one reading. */
    private final class Declarations implements MappedRows.Layout {

        private final DeclarationReader reader;
        private final Set<Told> told = new HashSet<>();
        private final Map<Party, Party> parties = new HashMap<>();
        private @Nullable Last last;

        Declarations(TableRow header) {
            reader = new DeclarationReader(input.dataset(), mapping, header, table.isFrom1904());
        }

        @Override
        public int width() {
            return reader.width();
        }

        @Override
        public List<String> unused() {
            return reader.unused();
        }

        @Override
        public List<Claim> read(TableRow row, String place) {
            Declaration declaration = reader.read(row.cells());
            Key key = new Key(
                    declaration.supplier().id(),
                    declaration.buyer().id(),
                    declaration.hs().six());
            Sum sum = summed ? null : sums.get(key);
            List<Claim> stated = new ArrayList<>(3);
            Particulars supplier = reader.supplier(row.cells(), declaration.supplier());
            Particulars buyer = reader.buyer(row.cells(), declaration.buyer());
            if (sum == null || !supplier.isEmpty() || !sum.supplier.equals(declaration.supplier())) {
                tell(new Told(declaration.supplier(), supplier), place, stated);
            }
            if (sum == null || !buyer.isEmpty() || !sum.buyer.equals(declaration.buyer())) {
                tell(new Told(declaration.buyer(), buyer), place, stated);
            }
            stated.add(claims.shipment(declaration, row.cells(), place));
            last = new Last(declaration, key, sum);
            return stated;
        }

        /** A company is stated by the first row that names it so; where there is a sum of it, it has been. */
        private void tell(Told company, String place, List<Claim> stated) {
            if (told.add(company)) {
                stated.add(claims.company(company.party(), company.particulars(), place));
            }
        }

        @Override
        public List<TableRow.Note> takeNotes() {
            return reader.takeNotes();
        }

        @Override
        public void loaded() {
            if (!summed) {
                Last loaded = Objects.requireNonNull(last);
                Sum sum = loaded.sum() == null ? begin(loaded) : loaded.sum();
                sum.add(loaded.declaration());
            }
        }

        private Sum begin(Last first) {
            Declaration declaration = first.declaration();
            Sum sum = new Sum(
                    once(declaration.supplier()),
                    once(declaration.buyer()),
                    first.key().hs());
            sums.put(first.key(), sum);
            return sum;
        }

        /** Many sums share few parties. */
        private Party once(Party party) {
            return parties.computeIfAbsent(party, same -> same);
        }
    }
}
