package spoor.ingest.hand;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.Source;

/**
 * One relation or fact as a person enters it, with the document that says it. What is blank is unknown; {@link ClaimRules} says
 * what may stand here.
 *
 * @param share in percent
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record ClaimDraft(
        @Schema(description = "Type of the relation; of a fact none", example = "SUPPLIES") @Nullable
        String relation,

        @Schema(description = "What is said of 'from' alone; of a relation nothing") @Nullable
        Fact fact,

        @Nullable End from,

        @Schema(description = "Of a relation") @Nullable End to,

        @Schema(description = "Codes of the Harmonised System, of six digits")
        List<String> hs,

        @Schema(description = "Ids of components that flow") List<String> components,

        @Schema(description = "Of OWNS: percent, 0 to 100") @Nullable
        Double share,

        @Schema(description = "What it is worth together, in its currency") @Nullable
        Double value,

        @Schema(description = "ISO 4217", example = "USD") @Nullable
        String currency,

        @Nullable Double quantity,

        @Schema(description = "Of the quantity", example = "kg") @Nullable
        String unit,

        @Schema(description = "Partial date from which on it held", example = "2024-03") @Nullable
        String validFrom,

        @Schema(description = "Partial date up to which it held") @Nullable
        String validTo,

        @Schema(description = "confirmed, probable or possible") @Nullable
        String confidence,

        @Schema(description = "What the document says, word for word; at most 2,000 characters; 'says' is read as this")
        @JsonAlias("says")
        @Nullable
        String quote,

        @Schema(description = "What else is to be known; at most 2,000 characters") @Nullable
        String note,

        @Nullable Document source) {

    public ClaimDraft {
        relation = plain(relation);
        hs = listed(hs);
        components = listed(components);
        currency = plain(currency);
        unit = plain(unit);
        validFrom = plain(validFrom);
        validTo = plain(validTo);
        confidence = plain(confidence);
        quote = plain(quote);
        note = plain(note);
    }

    /**
     * Who or what stands at an end: by its id, or else as something new.
     *
     * @param label of something new
     */
    @Schema(name = "ClaimEnd", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record End(
            @Schema(description = "Of an entity that is there; without it something new is made") @Nullable
            String id,

            @Schema(description = "Of something new", example = "Company") @Nullable
            String label,

            @Nullable String name,

            @Schema(description = "Of something new: ISO 3166-1 alpha-2") @Nullable
            String country) {

        public End {
            id = plain(id);
            label = plain(label);
            name = plain(name);
            country = plain(country);
        }
    }

    /**
     * What is said of one entity.
     *
     * @param kind word of a {@link spoor.model.FactKind}
     * @param programme of a listing
     */
    @Schema(name = "ClaimFact", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record Fact(
            @Schema(description = "identifier, alias, country, address, position or listing") @Nullable
            String kind,

            @Schema(
                    description = "The number with its kind, and of kinds that each country has the country"
                            + " (crno:HK:2756979); the name; ISO 3166-1 alpha-2; the address; the position; of a listing"
                            + " the authority",
                    example = "inn:7702000004")
            @Nullable
            String value,

            @Schema(description = "Of a listing") @Nullable String programme) {

        public Fact {
            kind = plain(kind);
            value = plain(value);
            programme = plain(programme);
        }
    }

    /** The document, as {@link Source} has it. */
    @Schema(name = "ClaimSource", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record Document(
            @Nullable String title,
            @Nullable String publisher,

            @Schema(description = "Its address; it begins with http:// or https://") @Nullable
            String url,

            @Schema(description = "Partial date") @Nullable String published,

            @Schema(description = "official, court, register, research, press, company or relay") @Nullable
            String kind,

            @Schema(description = "Of the publisher: ISO 3166-1 alpha-2, or EU") @Nullable
            String country,

            @Schema(description = "What it repeats; sources of one origin are one independent source") @Nullable
            String origin,

            @Schema(description = "Where in the document: page, row, paragraph") @Nullable
            String locator,

            @Schema(description = "Partial date on which it was read") @Nullable
            String accessed,

            @Schema(description = "Address of a kept copy") @Nullable
            String archived,

            @Schema(description = "Of the document as it was read: 64 hexadecimal digits") @Nullable
            String sha256) {

        public Document {
            title = plain(title);
            publisher = plain(publisher);
            url = plain(url);
            published = plain(published);
            kind = plain(kind);
            country = plain(country);
            origin = plain(origin);
            locator = plain(locator);
            accessed = plain(accessed);
            archived = plain(archived);
            sha256 = plain(sha256);
        }
    }

    /** The list without blanks. */
    private static List<String> listed(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> text == null ? "" : text.strip())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
