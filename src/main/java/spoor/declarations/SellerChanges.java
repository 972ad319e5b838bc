package spoor.declarations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stays when sellers change: buyers with their sellers before a day and since.
 *
 * @param rows of the selection
 * @param untold of these: without seller, buyer or a date that tells before from after
 * @param buyers those with most new sellers first
 * @param buyerCount of all
 * @param complete whether the last one is among those asked for
 */
@Schema(name = "DeclarationSellerChanges")
public record SellerChanges(
        String since,
        long rows,
        long untold,
        List<Buyer> buyers,
        int buyerCount,
        boolean complete,
        String version,
        double elapsedMs) {

    /**
     * A buyer.
     *
     * @param before sellers with rows before the day
     * @param stayed of these: with rows since, too
     * @param fresh sellers with rows since and none before
     * @param foundedAfter of the new ones: founded on or after the day
     * @param foundedUnknown of the new ones: of whom it is not known when they were founded
     * @param sellers those with most rows since first, at most fifty
     */
    @Schema(name = "DeclarationBuyer")
    public record Buyer(
            Value buyer,
            long rowsBefore,
            long rowsSince,
            int before,
            int stayed,
            int fresh,
            int foundedAfter,
            int foundedUnknown,
            List<Seller> sellers) {}

    /**
     * A seller of a buyer.
     *
     * @param first day of the first of its rows to this buyer, partial
     * @param founded partial date; left out where it is not known
     */
    @Schema(name = "DeclarationSeller")
    public record Seller(
            Value seller,
            long rowsBefore,
            long rowsSince,
            String first,
            String last,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String founded) {}
}
