package spoor.declarations.flag;

import java.util.BitSet;
import spoor.declarations.PriceComparison;

/** F2. */
final class Overpaid implements Flag {

    private static final int TWICE = 2;

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
        return FlagLists.NCA + ", no. 4";
    }

    @Override
    public Finding find(Looked looked) {
        BitSet listed = looked.listedGoods();
        PriceComparison.Dear dear = PriceComparison.dear(TWICE, looked.desk, listed::get, looked.cancel);
        return Finding.of(dear.rows(), dear.unpriced()).with("lookAtUnit", dear.far());
    }
}
