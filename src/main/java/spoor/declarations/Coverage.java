package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What declarations have and lack, file by file. That a file ends says nothing of the trade.
 *
 * @param rows of the selection
 * @param files each with its rows, by the name of the dataset
 * @param doubles declarations that seem to stand in two files
 * @param version of the data
 */
@Schema(name = "DeclarationCoverage")
public record Coverage(long rows, List<File> files, Doubles doubles, String version, double elapsedMs) {

    /**
     * What a dataset has.
     *
     * @param first partial date; empty if no row is dated
     * @param undated rows without a date
     * @param yearOnly rows of which only the year is known
     * @param months from the first to the last, those without a row among them
     * @param gaps months between first and last without a row
     * @param sellerCountries of most rows, the most first
     * @param filled how many rows say each thing, of those that are asked most
     */
    @Schema(name = "DeclarationFile")
    public record File(
            String dataset,
            long rows,
            String first,
            String last,
            long undated,
            long yearOnly,
            List<Month> months,
            List<String> gaps,
            List<Counted> sellerCountries,
            List<Counted> filled) {}

    /** Rows of a month. */
    @Schema(name = "DeclarationMonth")
    public record Month(String month, long rows) {}

    /** Rows that have a value. */
    @Schema(name = "DeclarationCount")
    public record Counted(String value, long rows) {}

    /**
     * Declarations of two datasets with the same parties' names, day, HS code, mass and value.
     *
     * @param rows so many rows have one like them in another dataset
     * @param pairs which datasets share how many
     * @param counted whether they were looked for: not in more rows than memory allows
     */
    @Schema(name = "DeclarationDoubles")
    public record Doubles(long rows, List<Shared> pairs, boolean counted) {}

    /** Rows that two datasets share. */
    @Schema(name = "DeclarationsShared")
    public record Shared(String one, String other, long rows) {}
}
