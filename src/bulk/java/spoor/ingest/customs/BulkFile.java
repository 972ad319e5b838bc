package spoor.ingest.customs;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.format.FieldFault;
import spoor.ingest.format.Input;
import spoor.ingest.read.Document;
import spoor.ingest.read.LimitedJson;
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
        String json = LimitedJson.MAPPER.writeValueAsString(whole);
        return new BulkFile(dataset, title, name, json, List.copyOf(header.cells()), separator);
    }

    private static List<TableRow> rows(List<String> lines, char separator) {
        return stream(new RowIterator(lines.iterator(), separator))
                .limit(LOOKED_AT)
                .toList();
    }

    /** What the rows of one part say; each row that the importer would load, and each that it would reject. */
    public Iterator<BulkRow> read(Iterator<String> lines) {
        DeclarationReader reader = new DeclarationReader(input(), read(), new TableRow(1, header, List.of()), false);
        CustomsClaims claims = claims();
        return stream(new RowIterator(lines, separator))
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
            reader.takeNotes();
            Sum sum = new Sum(declaration.supplier(), declaration.buyer(), declaration.hs().six());
            sum.add(declaration);
            Claim shipment = claims.shipment(declaration, row.cells(), name);
            String relation = claims.relationId(sum.supplier, sum.buyer, sum.hs);
            return new BulkRow(shipment.id(), relation, sum, 1);
        } catch (FieldFault fault) {
            return BulkRow.rejected(fault.code());
        }
    }

    /** The two companies of each row. */
    public Iterator<Claim> companies(Iterator<BulkRow> rows) {
        CustomsClaims claims = claims();
        return stream(rows)
                .map(row -> Objects.requireNonNull(row.sum()))
                .flatMap(sum -> Stream.of(claims.company(sum.supplier, name), claims.company(sum.buyer, name)))
                .iterator();
    }

    /** The relations that sum declarations up. */
    public Iterator<Claim> supplies(Iterator<BulkSum> sums) {
        CustomsClaims claims = claims();
        return stream(sums)
                .map(sum -> claims.whole(List.of(sum.sum())).getLast())
                .iterator();
    }

    private static <T> Stream<T> stream(Iterator<T> items) {
        Iterable<T> once = () -> items;
        return StreamSupport.stream(once.spliterator(), false);
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
        return new CustomsClaims(input(), Objects.requireNonNullElse(confidence, "probable"));
    }

    private Input input() {
        return new Input(new Unpacked(List.of(new Named(name))), dataset, title, mapping, Map.of());
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
     * One row, or several of the same content. It crosses the network, so it holds no more than is needed.
     *
     * @param key the same for equal rows, and for those rejected for the same reason
     * @param relation id of the relation that sums it up
     * @param sum of this one; null if it is rejected
     * @param times how often the same row stands in the files
     */
    public record BulkRow(String key, String relation, @Nullable Sum sum, long times) implements Serializable {

        static BulkRow rejected(String code) {
            return new BulkRow(code, "", null, 1);
        }

        public boolean isRejected() {
            return sum == null;
        }

        public BulkRow plus(BulkRow same) {
            return new BulkRow(key, relation, sum, times + same.times);
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
