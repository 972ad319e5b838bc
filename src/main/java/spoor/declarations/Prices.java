package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What sellers take for a unit beside what others take for the same goods, unit, currency and year. Never below eight rows of
 * others; units are the first thing to look at.
 *
 * @param rows of the selection
 * @param unpriced of these: without a six-digit code, year, unit, quantity or value
 * @param few sellers of goods of which others have fewer than eight rows: nothing is said of them
 * @param units that occur in priced rows
 * @param prices those that are farthest above the others first
 * @param priceCount of all
 * @param complete whether the last one is among those asked for
 */
@Schema(name = "DeclarationPrices")
public record Prices(
        long rows,
        long unpriced,
        long few,
        List<String> units,
        List<Price> prices,
        int priceCount,
        boolean complete,
        String version,
        double elapsedMs) {

    /**
     * What a seller takes.
     *
     * @param hs6 with the edition of the HS as its name
     * @param rows of this seller
     * @param median of these rows, a unit; four decimals
     * @param others rows of other sellers
     * @param lower quartile of the others
     * @param middle median of the others
     * @param upper quartile of the others
     * @param ratio of both medians, two decimals
     * @param lookAtUnit more than three times the others' median, or less than a third: units may differ
     */
    @Schema(name = "DeclarationPrice")
    public record Price(
            Value hs6,
            String unit,
            String currency,
            String year,
            Value seller,
            int rows,
            String median,
            int others,
            String lower,
            String middle,
            String upper,
            String ratio,
            boolean lookAtUnit) {}
}
