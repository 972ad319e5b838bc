package spoor.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of an entity, and which of its records say it.
 *
 * @param property what it is, see {@link spoor.model.ValueWords}
 * @param value as it is written there
 * @param said each record that says it, the entity asked for first
 */
public record ValueSaid(
        @Schema(
                description = "name, alias, identifier, country, address, phone, email, website, position, founded,"
                        + " dissolved, birthDate, category, partNumber, makerCountry, operator or origin")
        String property,

        String value,
        List<By> said) {

    /**
     * Who says it.
     *
     * @param record id of the record
     * @param dataset that the record is of, or the fact about it
     * @param row where it stands in the dataset's file; absent where that is not known
     * @param fact whether a document says it beside the record
     * @param sources the documents that the record or fact names; each of them may say it, or another value of the record
     */
    @Schema(name = "ValueSaidBy")
    public record By(
            String record, String dataset, @Nullable String row, boolean fact, List<Cited> sources) {}

    /** A document. */
    @Schema(name = "ValueSource")
    public record Cited(String id, String title) {}
}
