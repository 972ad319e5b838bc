package spoor.ingest.customs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.SheetRows;
import spoor.ingest.read.TableRow;

/**
 * Reads a customs file. The first reading sums up the declarations that are loaded; later ones hand the sums over. In
 * memory stay one entry for each company and one for each (supplier, buyer, HS6).
 */
final class CustomsReading implements Reading {

    private record Key(String supplier, String buyer, String hs) {}

    /** What was said of a company. */
    private record Told(Party party, Particulars particulars) {}

    private final Input input;
    private final SheetRows table;
    private final Mapping mapping;
    private final CustomsClaims claims;
    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private boolean summed;

    CustomsReading(Input input, SheetRows table, Mapping mapping) {
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

        Declarations(TableRow header) {
            reader = new DeclarationReader(input, mapping, header, table.isFrom1904());
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
        public MappedRows.Stated read(TableRow row, String place) {
            List<String> cells = row.cells();
            Declaration declaration = reader.read(cells);
            return new Row(
                    this,
                    place,
                    declaration,
                    new Told(declaration.supplier(), reader.supplier(cells, declaration.supplier())),
                    new Told(declaration.buyer(), reader.buyer(cells, declaration.buyer())),
                    claims.shipment(declaration, cells, place));
        }

        @Override
        public List<TableRow.Note> takeNotes() {
            return reader.takeNotes();
        }

        /** Many sums share few parties. */
        private Party once(Party party) {
            return parties.computeIfAbsent(party, same -> same);
        }
    }

    /** A declaration that was read, of which the thread that passes rows on keeps the sums. */
    private final class Row implements MappedRows.Stated {

        private final Declarations all;
        private final String place;
        private final Declaration declaration;
        private final Told supplier;
        private final Told buyer;
        private final Claim shipment;
        private final Key key;

        /** What it may be added to; null if it would be the first of one. */
        private @Nullable Sum sum;

        Row(Declarations all, String place, Declaration declaration, Told supplier, Told buyer, Claim shipment) {
            this.all = all;
            this.place = place;
            this.declaration = declaration;
            this.supplier = supplier;
            this.buyer = buyer;
            this.shipment = shipment;
            this.key = new Key(
                    supplier.party().id(), buyer.party().id(), declaration.hs().six());
        }

        @Override
        public List<Claim> claims() {
            sum = summed ? null : sums.get(key);
            List<Claim> stated = new ArrayList<>(3);
            if (isNews(supplier, sum == null ? null : sum.supplier)) {
                tell(supplier, stated);
            }
            if (isNews(buyer, sum == null ? null : sum.buyer)) {
                tell(buyer, stated);
            }
            stated.add(shipment);
            return stated;
        }

        private static boolean isNews(Told company, @Nullable Party known) {
            return known == null || !company.particulars().isEmpty() || !known.equals(company.party());
        }

        /** A company is stated by the first row that names it so; where there is a sum of it, it has been. */
        private void tell(Told company, List<Claim> stated) {
            if (all.told.add(company)) {
                stated.add(claims.company(company.party(), company.particulars(), place));
            }
        }

        @Override
        public void loaded() {
            if (!summed) {
                sum = sum == null ? begin() : sum;
                sum.add(declaration);
            }
        }

        private Sum begin() {
            Sum first = new Sum(all.once(declaration.supplier()), all.once(declaration.buyer()), key.hs());
            sums.put(key, first);
            return first;
        }
    }
}
