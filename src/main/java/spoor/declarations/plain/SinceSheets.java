package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.List;
import spoor.declarations.NewRoutes;
import spoor.declarations.Prices;
import spoor.declarations.SellerChanges;
import spoor.tables.Table;

/** New routes, changes of sellers and prices for a spreadsheet. */
final class SinceSheets {

    private static final List<String> ROUTE =
            List.of("hs6", "brand", "departure", "verdict", "first", "departures_before", "since");
    private static final List<String> CHANGE = List.of(
            "buyer",
            "buyer_name",
            "seller",
            "seller_name",
            "is_new",
            "rows_before",
            "rows_since",
            "first",
            "last",
            "founded",
            "since");
    private static final List<String> PRICE = List.of(
            "hs6",
            "edition",
            "unit",
            "currency",
            "year",
            "seller",
            "seller_name",
            "rows",
            "median",
            "rows_of_others",
            "lower_quartile_of_others",
            "median_of_others",
            "upper_quartile_of_others",
            "ratio",
            "look_at_unit");

    private SinceSheets() {}

    /** One route a row. */
    static Table of(NewRoutes answer) {
        CellColumns columns = new CellColumns(
                answer.routes().stream().map(NewRoutes.Route::cell).toList());
        List<List<Object>> rows = new ArrayList<>();
        for (NewRoutes.Route route : answer.routes()) {
            rows.add(columns.line(
                    List.of(
                            route.hs6(),
                            route.brand(),
                            route.departure().word(),
                            route.verdict(),
                            route.first(),
                            String.join(" ", route.before()),
                            answer.since()),
                    route.cell()));
        }
        return new Table("New routes", columns.header(ROUTE), rows);
    }

    /** One seller of a buyer a row. */
    static Table of(SellerChanges answer) {
        List<List<Object>> rows = new ArrayList<>();
        for (SellerChanges.Buyer buyer : answer.buyers()) {
            for (SellerChanges.Seller seller : buyer.sellers()) {
                rows.add(List.of(
                        buyer.buyer().word(),
                        CellColumns.orEmpty(buyer.buyer().name()),
                        seller.seller().word(),
                        CellColumns.orEmpty(seller.seller().name()),
                        seller.rowsBefore() == 0 ? "yes" : "no",
                        String.valueOf(seller.rowsBefore()),
                        String.valueOf(seller.rowsSince()),
                        seller.first(),
                        seller.last(),
                        CellColumns.orEmpty(seller.founded()),
                        answer.since()));
            }
        }
        return new Table("Seller changes", CHANGE, rows);
    }

    /** One seller of some goods in a year a row. */
    static Table of(Prices answer) {
        List<List<Object>> rows = new ArrayList<>();
        for (Prices.Price price : answer.prices()) {
            rows.add(List.of(
                    price.hs6().word(),
                    CellColumns.orEmpty(price.hs6().name()),
                    price.unit(),
                    price.currency(),
                    price.year(),
                    price.seller().word(),
                    CellColumns.orEmpty(price.seller().name()),
                    String.valueOf(price.rows()),
                    price.median(),
                    String.valueOf(price.others()),
                    price.lower(),
                    price.middle(),
                    price.upper(),
                    price.ratio(),
                    price.lookAtUnit() ? "yes" : "no"));
        }
        return new Table("Prices", PRICE, rows);
    }
}
