package spoor.declarations.flag;

import java.util.BitSet;
import java.util.Set;
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
        return Lists.FINCEN_2022;
    }

    @Override
    public Finding find(Looked looked) {
        Grouping origins = looked.desk.groupings().of(Dimension.ORIGIN);
        Grouping departures = looked.desk.groupings().of(Dimension.DEPARTURE);
        BitSet told = looked.where(row -> isTold(origins, row)
                && isTold(departures, row)
                && looked.register.countryOfParty()[looked.seller(row)] > 1);
        BitSet found = new BitSet();
        told.stream()
                .filter(row -> {
                    String origin = code(origins, row);
                    String departure = code(departures, row);
                    String seller = looked.country(looked.seller(row));
                    return PLACES.contains(departure)
                            && !origin.equals(departure)
                            && !seller.contains(departure)
                            && !seller.contains(origin);
                })
                .forEach(found::set);
        return Finding.of(found, looked.rows.cardinality() - told.cardinality());
    }

    private static boolean isTold(Grouping grouping, int row) {
        return grouping.value().apply(grouping.kind().applyAsInt(row)).state() == Value.State.STATED;
    }

    private static String code(Grouping grouping, int row) {
        return grouping.value().apply(grouping.kind().applyAsInt(row)).code();
    }
}
