package spoor.declarations.reach;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import spoor.declarations.CrossTable;

/**
 * Declarations between pairs of firms, before a day and from it on.
 *
 * @param undated rows whose date is not said, or so coarse that it may lie on either side
 * @param pairs that have declarations, those with the most first
 * @param complete whether all such pairs are told
 */
@Schema(name = "DeclarationTurn")
public record Turn(
        CrossTable.Cell before, CrossTable.Cell after, CrossTable.Cell undated, List<Pair> pairs, boolean complete) {

    /**
     * One seller and one buyer.
     *
     * @param seller id
     * @param buyer id
     */
    @Schema(name = "DeclarationPair")
    public record Pair(String seller, String buyer, long before, long after, long undated) {

        long rows() {
            return before + after + undated;
        }
    }
}
