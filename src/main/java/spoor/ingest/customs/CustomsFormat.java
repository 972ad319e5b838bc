package spoor.ingest.customs;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spoor.ingest.format.Format;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Document;
import spoor.ingest.read.Head;
import spoor.ingest.read.Json;
import spoor.ingest.read.Table;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;
import tools.jackson.core.JacksonException;

/** Customs declarations, bills of lading and the like from CSV or XLSX, through a mapping. */
@Component
final class CustomsFormat implements Format {

    private static final int LOOKED_AT = 500;

    @Override
    public String name() {
        return "customs";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        if (head.isJson() || unpacked.documents().size() != 1) {
            return false;
        }
        try {
            return guess(unpacked.documents().getFirst(), Mapping.EMPTY).isUsable();
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
    public Reading open(Input input) throws IOException {
        Document document = input.document();
        Mapping given = read(input.mapping());
        Mapping mapping = given.orElse(guess(document, given));
        if (!mapping.isUsable()) {
            throw new BadInput(
                    "mapping.incomplete",
                    "The mapping has to name the columns of both parties: supplier or supplierId, and buyer or"
                            + " buyerId.");
        }
        Table table = Tables.open(document, mapping.encoding(), mapping.separator());
        return new CustomsReading(input, table, mapping);
    }

    @Override
    public Optional<Object> findMapping(Unpacked unpacked, String mapping) throws IOException {
        Mapping given = read(mapping);
        return Optional.of(given.orElse(guess(unpacked.documents().getFirst(), given)));
    }

    static Mapping guess(Document document, Mapping given) throws IOException {
        Table table = Tables.open(document, given.encoding(), given.separator());
        return Guess.of(Tables.listFirst(table, LOOKED_AT));
    }

    /**
     * Reads a mapping from JSON; empty text is no mapping.
     *
     * @throws BadInput if it is none
     */
    static Mapping read(String json) {
        if (json.isBlank()) {
            return Mapping.EMPTY;
        }
        try {
            return Json.MAPPER.readValue(json, Mapping.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof BadInput bad) {
                throw bad;
            }
            throw new BadInput("mapping.malformed", "The mapping cannot be read: %s", e.getOriginalMessage());
        }
    }
}
