package spoor.declarations.flag;

import java.util.BitSet;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowBlock;
import spoor.graph.array.LongIntMap;

/** F8. */
final class NewGoods implements Flag {

    @Override
    public String code() {
        return "F8";
    }

    @Override
    public String rule() {
        return "The seller sold other goods before 24 February 2022 and these (HS6) only since.";
    }

    @Override
    public String definedBy() {
        return FlagLists.FINCEN;
    }

    @Override
    public Finding find(Looked looked) {
        if (!looked.coversYearBefore(Looked.INVASION)) {
            return Finding.cannot("The data begin less than a year before 24 February 2022.");
        }
        LongIntMap sold = new LongIntMap();
        BitSet before = new BitSet();
        int[] days = new int[RowBlock.MOST];
        looked.allBlocks(block -> {
            block.read(looked.columns.dates(), days);
            for (int place = 0; place < block.length; place++) {
                if (days[place] != PartialDays.NONE && PartialDays.first(days[place]) < Looked.INVASION) {
                    before.set(looked.seller(block.from + place));
                    sold.put(key(looked, block.from + place), 1);
                }
            }
        });
        BitSet undated = looked.where(row -> looked.day(row) == PartialDays.NONE || looked.seller(row) == 0);
        return Finding.of(
                looked.where(row -> looked.seller(row) != 0
                        && looked.hs6(row) != 0
                        && looked.day(row) != PartialDays.NONE
                        && PartialDays.first(looked.day(row)) >= Looked.INVASION
                        && before.get(looked.seller(row))
                        && sold.get(key(looked, row)) == 0),
                undated.cardinality());
    }

    /** Without the edition: goods do not become new with a new year. */
    private static long key(Looked looked, int row) {
        return ((long) looked.seller(row) << Integer.SIZE) | looked.code(row);
    }
}
