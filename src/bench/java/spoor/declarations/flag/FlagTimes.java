package spoor.declarations.flag;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.declarations.DeclarationData;
import spoor.declarations.Listings;
import spoor.graph.CancelSignal;

/** Questions about flags for {@code DeclarationsBench}, without a graph: nothing is known of addresses, owners and directors. */
public final class FlagTimes {

    private static final int CROWD = 10_000;

    private FlagTimes() {}

    /**
     * How many clusters there are where every third firm has an address: most of a few firms, one of ten thousand; every ninth a telephone
     * number, which a few share.
     */
    public static long clusters(DeclarationData desk) {
        int parties = desk.register().parties();
        Map<Integer, Ties.Firm> firms = new HashMap<>();
        for (int party = 1; party < parties; party += 3) {
            int house = party < 3 * CROWD ? 0 : party / 12;
            Set<String> things = party % 9 == 1 ? Set.of("phone:" + party / 36) : Set.of();
            firms.put(party, new Ties.Firm(Map.of("street" + house, "Street " + house), things, Map.of("ogrn", 10L * party)));
        }
        Ties ties = new Ties(new Ties.Known(firms, Map.of(), new BitSet(), new BitSet(), new BitSet(), 0, 0));
        return ClusterSearch.find(desk, ties, new PageQuestion(null, null, null), new CancelSignal()).clusterCount();
    }

    /** How many rows have flags; all of them if no code is given. */
    public static long flagged(DeclarationData desk, Listings listings, String... codes) {
        Ties none = new Ties(new Ties.Known(Map.of(), Map.of(), new BitSet(), new BitSet(), new BitSet(), 0, 0));
        FlagQuestion question = new FlagQuestion(null, codes.length == 0 ? null : List.of(codes));
        return FlagSearch.find(new Looked.Sight(desk, () -> none, () -> listings, new CancelSignal()), question).flags().stream()
                .mapToLong(FlagAnswer.Flagged::rows)
                .sum();
    }
}
