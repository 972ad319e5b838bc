package spoor.ingest.customs;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.format.Input;
import spoor.ingest.read.Document;
import spoor.ingest.read.RowIterator;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/**
 * What all parts of a customs file have in common: the mapping and the row that names the columns. Travels to those who
 * read parts of it.
 *
 * @param mapping as JSON, complete
 * @param header cells of the row that names the columns
 */
public record BulkFile(String dataset, String title, String name, String mapping, List<String> header, char separator)
        implements Serializable {

    private static final int LOOKED_AT = 500;

    /**
     * Finds out how the file is to be read.
     *
     * @param first its first lines
     * @param mapping as JSON; empty to guess
     * @throws BadInput if the columns of both parties cannot be told
     */
    public static BulkFile of(
            String dataset, String title, String name, List<String> first, String mapping, char separator) {
        List<TableRow> rows = rows(first, separator);
        List<Field> fields =
                Stream.of(Field.values()).filter(Field::isOfDeclarations).toList();
        Mapping given = Mapping.read(mapping);
        Mapping whole = given.orElse(Guess.of(rows, fields, given.headerRow()));
        Integer headerRow = whole.headerRow();
        if (!whole.isOfDeclarations() || headerRow == null) {
            throw new BadInput("mapping.incomplete", "%s", "The mapping has to name the columns of both parties.");
        }
        TableRow header = rows.stream()
                .filter(row -> row.line() == headerRow)
                .findFirst()
                .orElseThrow(() -> new BadInput("csv.header.missing", "No row of the file names the columns."));
        String json = spoor.ingest.read.Json.MAPPER.writeValueAsString(whole);
        return new BulkFile(dataset, title, name, json, List.copyOf(header.cells()), separator);
    }

    private static List<TableRow> rows(List<String> lines, char separator) {
        Iterable<TableRow> rows = () -> new RowIterator(lines.iterator(), separator);
        return java.util.stream.StreamSupport.stream(rows.spliterator(), false)
                .limit(LOOKED_AT)
                .toList();
    }

    /** What the rows of one part say; each row that the importer would load, and each that it would reject. */
    public Iterator<BulkRow> read(Iterator<String> lines) {
        DeclarationReader reader = new DeclarationReader(dataset, read(), new TableRow(1, header, List.of()));
        CustomsClaims claims = claims();
        Iterable<TableRow> rows = () -> new RowIterator(lines, separator);
        return java.util.stream.StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> !row.isBlank() && !row.cells().equals(header))
                .map(row -> read(reader, claims, row))
                .iterator();
    }

    private BulkRow read(DeclarationReader reader, CustomsClaims claims, TableRow row) {
        if (row.cells().size() != reader.width()) {
            return BulkRow.rejected("csv.width");
        }
        for (TableRow.Note note : row.notes()) {
            if (note.rejects()) {
                return BulkRow.rejected(note.code());
            }
        }
        try {
            Declaration declaration = reader.read(row.cells());
            Sum sum = new Sum(declaration.supplier(), declaration.buyer(), declaration.hs6());
            sum.add(declaration);
            return new BulkRow(
                    claims.shipment(declaration, row.cells(), name),
                    claims.company(declaration.supplier(), name),
                    claims.company(declaration.buyer(), name),
                    sum,
                    1);
        } catch (FieldFault fault) {
            return BulkRow.rejected(fault.code());
        }
    }

    /** The relation that sums declarations up. */
    public Claim supply(BulkSum sum) {
        return claims().whole(List.of(sum.sum())).getLast();
    }

    /** The source that the file as a whole is. */
    public Claim source() {
        return claims().whole(List.of()).getFirst();
    }

    private Mapping read() {
        return Mapping.read(mapping);
    }

    private CustomsClaims claims() {
        String confidence = read().confidence();
        Input input = new Input(new Unpacked(List.of(new Named(name))), dataset, title, mapping, Map.of());
        return new CustomsClaims(input, Objects.requireNonNullElse(confidence, "probable"));
    }

    /** Only its name is asked for. */
    private record Named(String name) implements Document {

        @Override
        public long packedBytes() {
            return 0;
        }

        @Override
        public java.io.InputStream open() {
            throw new UnsupportedOperationException();
        }
    }

    /**
     * One row, or several of the same content.
     *
     * @param shipment its declaration; null if it is rejected
     * @param times how often the same row stands in the files
     */
    public record BulkRow(
            @Nullable Claim shipment, @Nullable Claim supplier, @Nullable Claim buyer, @Nullable Sum sum, long times)
            implements Serializable {

        private static final String REJECTED = "!";

        static BulkRow rejected(String code) {
            return new BulkRow(Claim.source(REJECTED + code, Map.of()), null, null, null, 1);
        }

        /** The same for equal rows, and for those rejected for the same reason. */
        public String key() {
            return Objects.requireNonNull(shipment).id();
        }

        public boolean isRejected() {
            return sum == null;
        }

        /** Why it is rejected. */
        public String reason() {
            return key().substring(REJECTED.length());
        }

        public BulkRow plus(BulkRow same) {
            return new BulkRow(shipment, supplier, buyer, sum, times + same.times);
        }

        /** The id of the relation that sums it up. */
        public String relation() {
            return (String) Objects.requireNonNull(Objects.requireNonNull(shipment).properties().get("relation"));
        }

        public BulkSum toSum() {
            return new BulkSum(Objects.requireNonNull(sum));
        }
    }

    /** A sum of declarations, or of sums. */
    public record BulkSum(Sum sum) implements Serializable {

        public BulkSum plus(BulkSum other) {
            Sum both = new Sum(sum.supplier, sum.buyer, sum.hs);
            both.add(sum);
            both.add(other.sum);
            return new BulkSum(both);
        }
    }
}
