package spoor.declarations.flag;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import spoor.declarations.Dimension;
import spoor.declarations.Grouping;
import spoor.declarations.PriceComparison;
import spoor.declarations.Prices;
import spoor.declarations.SinceQuestion;
import spoor.declarations.column.Said;

/** F2. */
final class Overpaid implements Flag {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private record Deal(int hs6, String unit, int year, int seller) {}

    @Override
    public String code() {
        return "F2";
    }

    @Override
    public String rule() {
        return "Goods on the Common High Priority List of which the seller's median for a unit is more than twice that of"
                + " others, for the same HS6, unit, currency and year, beside at least eight rows of others. Units first.";
    }

    @Override
    public String definedBy() {
        return Lists.NCA + ", no. 4";
    }

    @Override
    public Finding find(Looked looked) {
        Grouping hs6 = looked.desk.groupings().of(Dimension.HS6);
        Grouping years = looked.desk.groupings().of(Dimension.YEAR);
        Prices prices = PriceComparison.findAbove(
                TWICE, looked.desk, new SinceQuestion(looked.goods, null, 0, Integer.MAX_VALUE), looked.cancel);
        Set<String> dear = new HashSet<>();
        long lookAtUnit = 0;
        for (Prices.Price price : prices.prices()) {
            lookAtUnit += price.lookAtUnit() ? 1 : 0;
            dear.add(String.join(
                    "\n",
                    price.hs6().code(),
                    String.valueOf(price.hs6().name()),
                    price.unit(),
                    price.year(),
                    price.seller().code()));
        }
        Set<Deal> deals = new HashSet<>();
        Set<Deal> others = new HashSet<>();
        BitSet rows = looked.where(row -> {
            if (!looked.isListedGood(row) || !looked.columns.quantities().isSaid(row)) {
                return false;
            }
            String unit = looked.columns
                    .texts(Said.UNIT)
                    .text(looked.columns.codes(Said.UNIT).get(row));
            Deal deal = new Deal(looked.hs6(row), unit, years.kind().applyAsInt(row), looked.seller(row));
            if (!deals.contains(deal) && !others.contains(deal)) {
                String key = String.join(
                        "\n",
                        hs6.value().apply(deal.hs6()).code(),
                        String.valueOf(hs6.value().apply(deal.hs6()).name()),
                        unit,
                        years.value().apply(deal.year()).code(),
                        looked.register.id().apply(deal.seller()));
                (dear.contains(key) ? deals : others).add(deal);
            }
            return deals.contains(deal);
        });
        return Finding.of(rows, prices.unpriced()).with("lookAtUnit", lookAtUnit);
    }
}
