package spoor.declarations.flag;

import java.util.BitSet;
import spoor.declarations.Register;
import spoor.declarations.column.WordColumns;
import spoor.graph.array.Ints;

/** F13. */
final class MakerOfOneSeller implements Flag {

    private static final int FEWEST = 3;
    private static final int SEVERAL = -1;

    @Override
    public String code() {
        return "F13";
    }

    @Override
    public String rule() {
        return "The maker is named in at least three declarations, all of one seller, and no firm in the data bears its name.";
    }

    @Override
    public String definedBy() {
        return FlagLists.FIELD + " (a maker that was made up)";
    }

    @Override
    public Finding find(Looked looked) {
        Ints makers = looked.columns.codes(WordColumns.MANUFACTURER);
        int count = looked.columns.texts(WordColumns.MANUFACTURER).count();
        int[] sellerOf = new int[count];
        int[] rowsOf = new int[count];
        for (int row = 0; row < looked.columns.count(); row++) {
            int maker = makers.get(row);
            int seller = looked.seller(row);
            rowsOf[maker]++;
            sellerOf[maker] = sellerOf[maker] == 0 || sellerOf[maker] == seller ? seller : SEVERAL;
        }
        int[] country = looked.register.makerCountry();
        BitSet alone = new BitSet();
        for (int maker = 1; maker < count; maker++) {
            alone.set(maker, rowsOf[maker] >= FEWEST && sellerOf[maker] > 0 && country[maker] == Register.UNKNOWN);
        }
        BitSet found = looked.where(row -> alone.get(makers.get(row)));
        long named = found.stream().map(makers::get).distinct().count();
        return Finding.of(
                        found,
                        looked.where(row -> country[makers.get(row)] == Register.NOT_STATED)
                                .cardinality())
                .with("makers", named);
    }
}
