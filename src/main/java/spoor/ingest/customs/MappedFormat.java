package spoor.ingest.customs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Document;
import spoor.ingest.read.Head;
import spoor.ingest.read.SheetRows;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/**
 * What a mapping makes readable, from CSV or XLSX.
 *
 * @param fields which columns can mean something
 * @param fits whether a mapping says enough
 * @param tells whether a guess is sure enough to recognise a file by it; throws BadInput to say why it cannot be
 * @param need what it has to say at least
 */
record MappedFormat(
        String name,
        Predicate<Field> fields,
        Predicate<Mapping> fits,
        Predicate<Guessed> tells,
        String need,
        Opener opener)
        implements Format {

    private static final int LOOKED_AT = 500;

    /** Makes the reading. */
    interface Opener {
        Reading open(Input input, SheetRows table, Mapping mapping);
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        if (head.isJson() || unpacked.documents().size() != 1) {
            return false;
        }
        try {
            return tells.test(guess(unpacked.documents().getFirst(), Mapping.EMPTY));
        } catch (IOException unreadable) {
            return false;
        } catch (BadInput e) {
            // What is wrong with the file says more than that no format knows it.
            if (e.code().startsWith("import.") || e.code().startsWith("csv.")) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public boolean isMeantBy(String mapping) {
        return fits.test(Mapping.read(mapping));
    }

    @Override
    public Reading open(Input input) throws IOException {
        Document document = input.document();
        Mapping given = Mapping.read(input.mapping());
        Guessed guess = guess(document, given);
        Mapping mapping = given.orElse(guess.mapping());
        if (!fits.test(mapping)) {
            throw new BadInput("mapping.incomplete", "%s", need);
        }
        if (given.columnMap().isEmpty()) {
            guess.requireNoDoubt(given);
        }
        SheetRows table = Tables.open(document, mapping.encoding(), mapping.separator());
        return opener.open(input, table, mapping);
    }

    @Override
    public Optional<Object> findMapping(Unpacked unpacked, String mapping) throws IOException {
        Mapping given = Mapping.read(mapping);
        return Optional.of(
                given.orElse(guess(unpacked.documents().getFirst(), given).mapping()));
    }

    private Guessed guess(Document document, Mapping given) throws IOException {
        SheetRows table = Tables.open(document, given.encoding(), given.separator());
        List<Field> wanted = Stream.of(Field.values()).filter(fields).toList();
        List<TableRow> rows = Tables.listFirst(table, LOOKED_AT);
        return new Guessed(Guess.of(rows, wanted, given.headerRow()), rows);
    }
}
