package spoor.declarations.flag;

import spoor.declarations.Dimension;
import spoor.declarations.Grouping;
import spoor.declarations.column.RowBlock;
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
        return FlagLists.NCA + ", no. 8; " + FlagLists.FINCEN;
    }

    @Override
    public Finding find(Looked looked) {
        Grouping hs2 = looked.desk.groupings().of(Dimension.HS2);
        LongIntMap chapters = new LongIntMap();
        int[] all = new int[looked.register.parties()];
        int[] buyers = new int[RowBlock.MOST];
        looked.allBlocks(block -> {
            block.read(looked.buyerKinds(), buyers);
            int[] of = block.read(hs2.kind());
            for (int place = 0; place < block.length; place++) {
                all[buyers[place]]++;
                chapters.increment(key(buyers[place], of[place]));
            }
        });
        return Finding.of(
                looked.where(row -> {
                    int buyer = looked.buyer(row);
                    int chapter = hs2.kind().applyAsInt(row);
                    return buyer != 0
                            && chapter != 0
                            && all[buyer] >= FEWEST
                            && chapters.get(key(buyer, chapter)) * SHARE <= all[buyer];
                }),
                looked.where(looked.buyerKinds(), all.length, buyer -> all[buyer] < FEWEST || buyer == 0)
                        .cardinality());
    }

    private static long key(int buyer, int chapter) {
        return ((long) buyer << Integer.SIZE) | chapter;
    }
}
