package spoor.declarations.flag;

import spoor.declarations.Dimension;
import spoor.declarations.Grouping;
import spoor.graph.array.LongIntMap;

/** F3. */
final class OtherLine implements Flag {

    private static final int FEWEST = 20;
    private static final int SHARE = 20;

    @Override
    public String code() {
        return "F3";
    }

    @Override
    public String rule() {
        return "The buyer has at least twenty declarations in the data, and at most one in twenty is of the HS chapter of"
                + " these goods. A buyer's line is known by its declarations alone.";
    }

    @Override
    public String definedBy() {
        return Lists.NCA + ", no. 8; " + Lists.FINCEN;
    }

    @Override
    public Finding find(Looked looked) {
        Grouping hs2 = looked.desk.groupings().of(Dimension.HS2);
        LongIntMap chapters = new LongIntMap();
        int[] all = new int[looked.register.parties()];
        for (int row = 0; row < looked.columns.count(); row++) {
            int buyer = looked.buyer(row);
            all[buyer]++;
            chapters.increment(key(buyer, hs2.kind().applyAsInt(row)));
        }
        return Finding.of(
                looked.where(row -> {
                    int buyer = looked.buyer(row);
                    int chapter = hs2.kind().applyAsInt(row);
                    return buyer != 0
                            && chapter != 0
                            && all[buyer] >= FEWEST
                            && chapters.get(key(buyer, chapter)) * SHARE <= all[buyer];
                }),
                looked.where(row -> all[looked.buyer(row)] < FEWEST || looked.buyer(row) == 0)
                        .cardinality());
    }

    private static long key(int buyer, int chapter) {
        return ((long) buyer << Integer.SIZE) | chapter;
    }
}
