package spoor.declarations.flag;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import spoor.declarations.Desk;
import spoor.declarations.Listings;
import spoor.graph.CancelSignal;

/** Questions about flags for {@code DeclarationsBench}, without a graph: nothing is known of addresses, owners and directors. */
public final class FlagTimes {

    private FlagTimes() {}

    /** How many rows have flags; all of them if no code is given. */
    public static long flagged(Desk desk, Listings listings, String... codes) {
        Ties none = new Ties(new Ties.Known(Map.of(), Map.of(), new BitSet(), new BitSet(), new BitSet(), 0, 0));
        FlagQuestion question = new FlagQuestion(null, codes.length == 0 ? null : List.of(codes));
        return FlagSearch.find(new Looked.Sight(desk, () -> none, () -> listings, new CancelSignal()), question).flags().stream()
                .mapToLong(FlagAnswer.Flagged::rows)
                .sum();
    }
}
