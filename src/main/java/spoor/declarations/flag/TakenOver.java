package spoor.declarations.flag;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** F18. */
final class TakenOver implements Flag {

    @Override
    public String code() {
        return "F18";
    }

    @Override
    public String rule() {
        return "The buyer's first declaration of goods (HS6) of a brand comes at most 90 days after a buyer was listed that had"
                + " the same in the year before.";
    }

    @Override
    public String definedBy() {
        return FlagLists.FINCEN + "; " + FlagLists.FIELD;
    }

    @Override
    public Finding find(Looked looked) {
        List<Successors.Takeover> takeovers = Successors.find(looked);
        BitSet rows = new BitSet();
        takeovers.forEach(takeover -> Arrays.stream(takeover.rows()).forEach(rows::set));
        return Finding.of(rows)
                .with(
                        "listedBuyers",
                        takeovers.stream()
                                .map(Successors.Takeover::listed)
                                .distinct()
                                .count());
    }
}
