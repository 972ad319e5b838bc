package spoor.declarations.flag;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.declarations.Value;

/**
 * Red flags of a selection of declarations: hints that ask for a look, never a score, never a verdict.
 *
 * @param rows of the selection
 * @param sellers of these rows
 * @param goods how many HS6 codes they have
 * @param allRows of the same goods in all data
 * @param allSellers of these
 * @param flags in the order of their codes
 */
@Schema(name = "DeclarationFlags")
public record FlagAnswer(
        long rows,
        int sellers,
        int goods,
        long allRows,
        int allSellers,
        List<Flagged> flags,
        String version,
        double elapsedMs) {

    /**
     * A flag.
     *
     * @param whyNot why it cannot be told; left out if it can
     * @param rows of the selection that it holds for
     * @param sellers of the selection with such a row
     * @param unknown rows of the selection's goods of which it cannot be told
     * @param allRows of the same goods in all data that it holds for
     * @param allSellers of the same goods in all data with such a row: the base rate
     * @param counts what else was counted
     * @param firms sellers of the selection with most such rows
     */
    @Schema(name = "DeclarationFlag")
    public record Flagged(
            String code,
            String rule,
            String definedBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String whyNot,

            long rows,
            int sellers,
            long unknown,
            long allRows,
            int allSellers,
            Map<String, Long> counts,
            List<Firm> firms) {}

    /** A seller with rows that a flag holds for. */
    @Schema(name = "DeclarationFlaggedSeller")
    public record Firm(Value seller, long rows) {}
}
