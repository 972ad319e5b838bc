package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Goods of a brand that are sent from a country whence they were never sent before.
 *
 * @param rows of the selection
 * @param left of these: without a six-digit code, a brand, a country of departure or a date that tells before from after
 * @param routes new ones, those with most rows first; then those of which it cannot be told
 * @param routeCount of all
 * @param complete whether the last one is among those asked for
 */
@Schema(name = "DeclarationNewRoutes")
public record NewRoutes(
        String since,
        long rows,
        long left,
        List<Route> routes,
        int routeCount,
        boolean complete,
        String version,
        double elapsedMs) {

    /**
     * A route that has rows on or after the day and none before.
     *
     * @param verdict {@code new}; or why that cannot be told: {@code goods-new}, the goods of this brand came from nowhere
     *     before; {@code coverage}, the data begin less than a year before the day; {@code dates}, a row of it may have come before
     * @param first day of its first row, partial
     * @param before countries whence the same came before
     */
    @Schema(name = "DeclarationRoute")
    public record Route(
            String hs6,
            String brand,
            Value departure,
            String verdict,
            String first,
            List<String> before,
            CrossTable.Cell cell) {}
}
