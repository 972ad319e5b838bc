package spoor.declarations.flag;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import spoor.declarations.CrossTable;
import spoor.declarations.Value;

/**
 * Who buys goods of a brand at most 90 days after a buyer of the same was listed, and never before. That somebody came after does not
 * say that it was for the listed one.
 *
 * @param rows of the selection
 * @param listed buyers that were listed and are followed by somebody
 * @param takeovers those of most rows first
 * @param complete whether the last one is among those asked for
 */
@Schema(name = "DeclarationTakeovers")
public record Takeovers(
        long rows,
        int listed,
        List<Takeover> takeovers,
        int takeoverCount,
        boolean complete,
        String version,
        double elapsedMs) {

    /**
     * Goods of a brand that go to another buyer.
     *
     * @param first day of the new buyer's first row of these, partial
     * @param cell all rows of these of the new buyer
     */
    @Schema(name = "DeclarationTakeover")
    public record Takeover(
            Value listed,
            String authority,
            String listedOn,
            Value buyer,
            String hs6,
            String brand,
            String first,
            CrossTable.Cell cell) {}
}
