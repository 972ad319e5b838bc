package spoor.declarations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Declarations told apart and summed. Each is in one cell, and the cells together are the total.
 *
 * @param by what they are told apart by
 * @param cells those asked for; first those of which something is not stated or unknown, then by their rows
 * @param total of all rows that were chosen
 * @param cellCount of all cells
 * @param declarations how many the data have
 * @param complete whether the last cell is among those asked for
 * @param notes what has to be known to read the sums
 * @param there what the data have instead where nothing was chosen; else left out
 * @param version of the data
 */
@Schema(name = "DeclarationTable")
public record CrossTable(
        List<String> by,
        List<Cell> cells,
        Cell total,
        int cellCount,
        int offset,
        boolean complete,
        long declarations,
        List<Note> notes,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable There there,

        String version,
        double elapsedMs) {

    /**
     * Rows that have the same values.
     *
     * @param sellers how many different ones; -1 where there were too many to count
     * @param buyers likewise
     * @param money by currency; a row with values in two currencies counts in both, and nothing is added across
     * @param netKg exact
     * @param withoutValue rows that say no value
     * @param withoutMass rows that say no net mass
     */
    @Schema(name = "DeclarationCell")
    public record Cell(
            List<Value> values,
            long rows,
            int sellers,
            int buyers,
            Map<String, Sum> money,
            String netKg,
            long withoutValue,
            long withoutMass) {}

    /**
     * An exact amount of one currency.
     *
     * @param rows that it is the sum of
     */
    @Schema(name = "DeclarationSum")
    public record Sum(String amount, long rows) {}

    /**
     * Something to know when reading.
     *
     * @param code what it is, such as {@code currencies}
     * @param rows how many declarations it concerns
     * @param values what there is of it
     */
    @Schema(name = "DeclarationNote")
    public record Note(String code, long rows, List<String> values) {}

    /**
     * What there is where a selection chooses nothing.
     *
     * @param without how many rows are left if one part of the selection goes, by its name
     * @param datasets with rows, each with its period
     * @param hs the most frequent chapters
     * @param sellerCountries the most frequent
     */
    @Schema(name = "DeclarationsThere")
    public record There(
            Map<String, Long> without, List<Held> datasets, List<String> hs, List<String> sellerCountries) {}

    /**
     * What a dataset holds.
     *
     * @param first partial date; empty if no row says one
     */
    @Schema(name = "DeclarationsHeld")
    public record Held(String dataset, long rows, String first, String last) {}
}
