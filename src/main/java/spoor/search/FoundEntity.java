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

        @Schema(description = "Authorities whose lists name it")
        List<String> listedBy,

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
            @Schema(
                    description = "name, alias, identifier, partNumber, address, email, phone, website, hsCode,"
                            + " hsDescription or id")
            String field,

            @Schema(description = "The name, number or description that matched, as it is stored")
            String value,

            @Schema(
                    description = "number: the same number or code, whatever stands between its signs. exact: the same "
                            + "text. core: the same but for legal form, blanks, marks and traditional signs. beginning:"
                            + " it begins so. words: all the words, in any order, joined or split; their ends may be "
                            + "missing, and legal forms do not count. script: all of them, some in another script, "
                            + "romanisation or language. initials: one is the first letters of the other. similar: as "
                            + "words or script, with words a letter or two away. some: some of the words")
            String how) {}
}
