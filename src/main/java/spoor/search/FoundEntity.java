package spoor.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity that a search found, and why. */
public record FoundEntity(
        String id,
        List<String> labels,
        Map<String, Object> properties,
        @Nullable Match match) {

    /**
     * Why it was found.
     *
     * @param field where: {@code name}, {@code alias}, {@code identifier}, {@code partNumber}, {@code hsCode},
     *     {@code hsDescription} or {@code id}
     * @param value the name, number or description that matched, as it is stored
     * @param how a word of {@link spoor.search.find.How}
     */
    public record Match(
            @Schema(description = "name, alias, identifier, partNumber, hsCode, hsDescription or id")
            String field,

            @Schema(description = "The name, number or description that matched, as it is stored")
            String value,

            @Schema(
                    description = "number: the same number, whatever stands between its digits. exact: the same text."
                            + " core: the same but for legal form, blanks and signs. beginning: it begins so. words: the"
                            + " same words, or all of them among others. script: the same words in another script,"
                            + " romanisation or language. initials: one is the first letters of the other. similar: as"
                            + " these, with a letter or two mistyped. some: some of the words, or a part of the name")
            String how) {}
}
