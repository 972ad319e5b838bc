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
        private final Set<Party> told = new HashSet<>();
        private final Map<Party, Party> parties = new HashMap<>();
        private @Nullable Declaration last;

        Declarations(TableRow header) {
            reader = new DeclarationReader(input.dataset(), mapping, header);
        }

        @Override
        public int width() {
            return reader.width();
        }

        @Override
        public List<Claim> read(TableRow row, String place) {
            Declaration declaration = reader.read(row.cells());
            List<Claim> stated = new ArrayList<>(3);
            tell(declaration.supplier(), place, stated);
            tell(declaration.buyer(), place, stated);
            stated.add(claims.shipment(declaration, row.cells(), place));
            last = declaration;
            return stated;
        }

        /** A company is stated by the first row that names it so. */
        private void tell(Party party, String place, List<Claim> stated) {
            if (told.add(party)) {
                stated.add(claims.company(party, place));
            }
        }

        @Override
        public void loaded() {
            if (!summed) {
                sum(Objects.requireNonNull(last));
            }
        }

        /** Many sums share few parties. */
        private Party once(Party party) {
            return parties.computeIfAbsent(party, same -> same);
        }

        private void sum(Declaration declaration) {
            Party supplier = declaration.supplier();
            Party buyer = declaration.buyer();
            String hs = declaration.hs6();
            sums.computeIfAbsent(
                            new Key(supplier.id(), buyer.id(), hs), key -> new Sum(once(supplier), once(buyer), hs))
                    .add(declaration);
        }
    }
}
