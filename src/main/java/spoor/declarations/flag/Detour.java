package spoor.declarations.flag;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import spoor.declarations.Dimension;
import spoor.declarations.Grouping;
import spoor.declarations.Value;

/** F9. */
final class Detour implements Flag {

    /** As the list of 2022 names them; Hong Kong and Macao among them. */
    private static final Set<String> PLACES = Set.of(
            "AM", "BR", "CN", "GE", "HK", "IN", "IL", "KZ", "KG", "MO", "MX", "NI", "RS", "SG", "ZA", "TW", "TJ", "TR",
            "AE", "UZ");

    @Override
    public String code() {
        return "F9";
    }

    @Override
    public String rule() {
        return "Made in one country, sent from another that is known for transshipment, and sold from a third.";
    }

    @Override
    public String definedBy() {
        return FlagLists.FINCEN_2022;
    }

    @Override
    public Finding find(Looked looked) {
        Grouping origins = looked.desk.groupings().of(Dimension.ORIGIN);
        Grouping departures = looked.desk.groupings().of(Dimension.DEPARTURE);
        String[] made = codes(origins);
        String[] sent = codes(departures);
        long[] told = new long[1];
        BitSet found = looked.where(row -> {
            String origin = made[origins.kind().applyAsInt(row)];
            String departure = sent[departures.kind().applyAsInt(row)];
            int party = looked.seller(row);
            if (origin.isEmpty() || departure.isEmpty() || looked.register.countryOfParty()[party] <= 1) {
                return false;
            }
            told[0]++;
            String seller = looked.country(party);
            return PLACES.contains(departure)
                    && !origin.equals(departure)
                    && !seller.contains(departure)
                    && !seller.contains(origin);
        });
        return Finding.of(found, looked.rows.cardinality() - told[0]);
    }

    /** By kind; empty where none is stated. */
    private static String[] codes(Grouping grouping) {
        return IntStream.range(0, grouping.size())
                .mapToObj(grouping.value())
                .map(value -> value.state() == Value.State.STATED ? value.code() : "")
                .toArray(String[]::new);
    }
}
